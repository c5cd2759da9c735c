using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.WhatsOn;

/// <summary>What is on, day by day.</summary>
public sealed class IndexModel(Searcher searcher, PublishedSide published, TimeProvider clock) : PageModel
{
    // More than the borough has; a limit keeps the answer quick whatever is imported.
    private const int MostListings = 1000;

    // Whole days are shown until there are this many lines: some two metres of a phone's screen.
    private const int EnoughLines = 150;

    // The title and the calendar have to be of use, whatever somebody types into the address.
    private const int LongestTyped = 20;

    public SearchRequest Asked { get; private set; } = null!;

    public SearchResults Results { get; private set; } = null!;

    public DaysAsked Asking { get; private set; } = null!;

    public IReadOnlyList<WhatsOnDay> Days { get; private set; } = [];

    /// <summary>The day to go on from; null when there is nothing more to show.</summary>
    public DateOnly? Next { get; private set; }

    public DateOnly Today { get; private set; }

    public IReadOnlyList<Choice> Towns { get; private set; } = [];

    /// <summary>The holiday it is, or the next.</summary>
    public SchoolPeriod? Holiday { get; private set; }

    /// <summary>True when the school dates of these days are made up.</summary>
    public bool SampleDates { get; private set; }

    /// <summary>True when schools have not published them yet.</summary>
    public bool UnconfirmedDates { get; private set; }

    public string Town => Asked.Facets.GetValueOrDefault("town") is [var only] ? only : "";

    public string Age => Asked.Facets.GetValueOrDefault("age") is [var only] ? only : "";

    public IEnumerable<DateOnly> DaysToChoose => Enumerable.Range(0, DaysAsked.Span).Select(Today.AddDays);

    public void OnGet()
    {
        var now = published.Current;
        Today = clock.Today();
        Asked = SearchLinks.Asked(Request.Query) with { View = ResultsView.List, Page = 1 };
        Asking = DaysAsked.Read(Typed(WhatsOnLinks.When), Typed(WhatsOnLinks.From), Today, now.School);
        Results = searcher.Search(WhatsOnLinks.Search(Asked) with { PageSize = MostListings });
        Holiday = now.School.NextHoliday(Today);
        Towns = now.Vocabularies[VocabularyNames.Towns].Choices;

        var days = new List<WhatsOnDay>();
        foreach (var day in WhatsOnDay.Between(Asking.First, Asking.Last, Results, now.School, Today))
        {
            if (days.Sum(d => d.Lines.Count) is var lines and > 0 && lines + day.Lines.Count > EnoughLines)
            {
                Next = day.Day;
                break;
            }

            days.Add(day);
        }

        Days = days;
        if (Next is null && Asking.Choice.Length == 0)
            Next = Asking.Last.AddDays(1);
        SampleDates = Days.Any(d => now.School.PeriodOf(d.Day) is { Sample: true });
        UnconfirmedDates = Days.Any(d => now.School.PeriodOf(d.Day) is { Confirmed: false });
    }

    private string Typed(string name) => Request.Query[name].ToString().Trim() is var typed && typed.Length > LongestTyped ? typed[..LongestTyped] : typed;
}
