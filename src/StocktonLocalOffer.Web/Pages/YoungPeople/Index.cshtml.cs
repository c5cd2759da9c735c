using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Guides;
using StocktonLocalOffer.Web.Pages.Outcomes;
using StocktonLocalOffer.Web.Pages.Shared;
using ContentPage = StocktonLocalOffer.Content.DocumentTypes.Page;

namespace StocktonLocalOffer.Web.Pages.YoungPeople;

/// <summary>A way to begin, in a young person's words.</summary>
/// <param name="Listed">How many listings it leads to; null when it leads to something to read.</param>
public sealed record Way(string Label, string Summary, string Url, int? Listed);

/// <summary>The front page of young people: the same search, asked of them and not of a parent.</summary>
public sealed class IndexModel(Searcher searcher, PublishedSide published) : PageModel
{
    // What young people ask for, as they would say it, and the category that answers.
    private static readonly (string Label, string Summary, string Category)[] Asked =
    [
        ("Something to do", "Sport, music, art, gaming, days out", "things-to-do"),
        ("Feeling low or worried", "People to talk to, now or over time", "mental-health-and-feelings"),
        ("College and training", "Courses, and help to stay on them", "college-training-and-university"),
        ("A job", "Work experience, apprenticeships, help at work", "work-and-careers"),
        ("Getting around", "Buses, travel training, passes", "getting-around"),
        ("Doing more by myself", "Money, cooking, a home of your own", "growing-up-and-moving-on"),
    ];

    // Promises that are about a young person's own day.
    private static readonly string[] Shown = ["F3", "F5", "I1", "E2"];

    public IReadOnlyList<Way> Ways { get; private set; } = [];

    public IReadOnlyList<Promise> Promises { get; private set; } = [];

    public ContentPage? Text { get; private set; }

    public void OnGet()
    {
        var now = published.Current;
        var all = SiteNumbers.Count(searcher);
        var free = SiteNumbers.Count(searcher, new SearchRequest().With("cost", "free"));
        Ways =
        [
            .. Asked.Select(a => new Way(a.Label, a.Summary, SearchLinks.Category(a.Category), all.Of("category", a.Category))),
            new("Your rights", "At school, at college and as an adult: step by step", GuideLinks.All, null),
            new("What the words mean", "EHC plan, SENCO, PIP and the rest", SiteLinks.Words, null),
        ];
        Promises = [.. now.Documents<OutcomeStatement>().Where(s => Shown.Contains(s.Code)).OrderBy(s => Array.IndexOf(Shown, s.Code))
            .Select(s => Promise.Of(s, all, free))];
        Text = now.Find<ContentPage>(SiteLinks.YoungPeople.TrimStart('/'))?.Document;
    }
}
