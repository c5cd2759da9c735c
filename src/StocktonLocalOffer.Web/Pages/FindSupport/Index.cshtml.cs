using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Answering;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Web.Gaps;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.FindSupport.Map;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class IndexModel(Searcher searcher, Answerer answerer, PublishedSide published, Gazetteer gazetteer, GapLog gaps, TimeProvider clock) : PageModel
{
    // Pages before and after the one shown that a link leads to.
    private const int NearPages = 2;

    // A timetable or a map shows many at once; more would be neither quick nor clear on a phone.
    private const int MostAtOnce = 200;

    public SearchResults Results { get; private set; } = null!;

    public ResultsHeading Heading { get; private set; } = null!;

    public IReadOnlyList<ResultCard> Cards { get; private set; } = [];

    /// <summary>The results by day and time; only when asked for.</summary>
    public WeekTable? Week { get; private set; }

    /// <summary>The results on a map; only when asked for.</summary>
    public ResultsMap? Map { get; private set; }

    /// <summary>True when the visitor has agreed that streets are asked of somebody else.</summary>
    public bool Streets { get; private set; }

    /// <summary>Every filter that has anything to choose; the age has a box of its own.</summary>
    public IReadOnlyList<FacetView> Filters { get; private set; } = [];

    /// <summary>Guides and needs pages that the words are about; on the first page only.</summary>
    public IReadOnlyList<AnswerCard> Answers { get; private set; } = [];

    /// <summary>Where others often go; only when nothing was found.</summary>
    public IReadOnlyList<PopularChoice> Popular { get; private set; } = [];

    /// <summary>Whom to ring; only when nothing was found.</summary>
    public IReadOnlyList<HelpContact> People { get; private set; } = [];

    /// <summary>Whom to ring before reading any further; only when the words speak of danger.</summary>
    public IReadOnlyList<HelpContact> Urgent { get; private set; } = [];

    public SearchRequest Asked => Results.Request;

    public bool IsSensitive => SensitiveTopics.Has(published.Current, Asked, Results.Meant);

    /// <summary>How the results are really ordered: nearest first needs a place to measure from.</summary>
    public SortOrder Order => Asked.Sort == SortOrder.Distance && Results.MeasuredFrom.Length == 0 ? SortOrder.Best : Asked.Sort;

    /// <summary>Ages typed. One goes into the box; several stay as ticks.</summary>
    public IReadOnlyList<string> Ages => Asked.Facets.GetValueOrDefault("age") ?? [];

    public int FiltersOn => Results.Chips.Count - (Asked.Text.Length > 0 ? 1 : 0) - (Asked.Postcode.Length > 0 ? 1 : 0);

    public void OnGet()
    {
        var today = clock.Today();
        var asked = SearchLinks.Asked(Request.Query);
        Results = searcher.Search(asked.View == ResultsView.List ? asked : asked with { PageSize = MostAtOnce });
        gaps.Note(Results);
        Heading = ResultsHeading.Of(Results);
        if (Asked.View == ResultsView.List)
            Cards = [.. Results.Hits.Select(h => ResultCard.Of(h, Asked, today) with { Highlight = Results.Highlight })];
        if (Asked.View == ResultsView.Week)
            Week = WeekTable.Of(Results, today);
        if (Asked.View == ResultsView.Map)
            ShowMap(today);
        var whole = FacetView.AskedWhole(Request.Query);
        Filters = [.. Results.Facets.Where(f => f.Facet.Control == FacetControl.CheckBoxes && (f.Selected > 0 || f.Values.Any(v => v.Count > 0) || Results.Total == 0)).Select(f => FacetView.Of(f, whole))];
        if (Results.Page == 1)
            Answers = [.. answerer.Of(published.Current).To(Asked.Text, Asked.Exact).Select(AnswerCard.For)];
        if (Results.Page == 1 && IsSensitive)
            Urgent = HelpContacts.Urgent(published.Current, Results);
        if (Results.WaysOn is not null)
            PageCaching.Skip(HttpContext);
        if (Results.Total == 0)
        {
            People = HelpContacts.For(published.Current, Results);
            Popular = PopularChoice.Of(published.Current.Vocabularies, SiteNumbers.Count(searcher));
        }
    }

    private void ShowMap(DateOnly today)
    {
        Map = ResultsMap.Of(Results.Hits, Asked, gazetteer, today);
        Streets = StreetTiles.AreAgreed(Request.Query);
        if (Streets)
        {
            SecurityHeaders.AllowPicturesFrom(HttpContext, StreetTiles.Host);
            PageCaching.Skip(HttpContext);
        }
    }

    /// <summary>The numbers of the pagination; 0 stands for a gap.</summary>
    public IEnumerable<int> PageNumbers()
    {
        var last = 0;
        for (var page = 1; page <= Results.Pages; page++)
        {
            if (page != 1 && page != Results.Pages && Math.Abs(page - Results.Page) > NearPages)
                continue;
            if (page - last > 1)
                yield return 0;
            yield return last = page;
        }
    }
}
