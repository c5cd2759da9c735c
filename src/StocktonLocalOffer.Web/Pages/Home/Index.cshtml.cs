using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Outcomes;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Home;

public sealed class IndexModel(Searcher searcher, PublishedSide published, TimeProvider clock) : PageModel
{
    // The first promise of each priority, and the two that families ask about most; the others are one press away.
    private static readonly string[] Shown = ["F4", "F1", "F5", "H4", "E1", "I3"];

    public int Total { get; private set; }

    public string Lately { get; private set; } = "";

    public string CheckedShare { get; private set; } = "";

    public IReadOnlyList<Choice> Towns { get; private set; } = [];

    public IReadOnlyList<string> SomeNeeds { get; private set; } = [];

    public int MoreNeeds { get; private set; }

    public IReadOnlyList<Promise> Promises { get; private set; } = [];

    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    public IReadOnlyList<PopularChoice> Popular { get; private set; } = [];

    public void OnGet()
    {
        var now = published.Current;
        var all = SiteNumbers.Count(searcher);
        var free = SiteNumbers.Count(searcher, new SearchRequest().With("cost", "free"));
        Total = all.Total;
        Lately = InWords.Lately(CheckAges.Of(now));
        CheckedShare = InWords.Share(SiteNumbers.Checked(now, clock.Today()), Total);
        Popular = PopularChoice.Of(now.Vocabularies, all);
        Towns = now.Vocabularies[VocabularyNames.Towns].Choices;

        var needs = now.Documents<Need>().Where(n => n.BroadArea.Count > 0).OrderByDescending(n => all.Of("need", n.Slug)).ToList();
        SomeNeeds = [.. needs.Take(5).Select(n => InWords.Lower(n.Name))];
        MoreNeeds = Math.Max(0, needs.Count - SomeNeeds.Count);
        Promises = [.. now.Documents<OutcomeStatement>().Where(s => Shown.Contains(s.Code)).OrderBy(s => Array.IndexOf(Shown, s.Code))
            .Select(s => Promise.Of(s, all, free))];
        Guides = [.. now.Documents<Guide>()];
    }
}
