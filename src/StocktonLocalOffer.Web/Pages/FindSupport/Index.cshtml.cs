using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Answering;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

public sealed class IndexModel(Searcher searcher, Answerer answerer, PublishedSide published, TimeProvider clock) : PageModel
{
    // Pages before and after the one shown that a link leads to.
    private const int NearPages = 2;

    public SearchResults Results { get; private set; } = null!;

    public ResultsHeading Heading { get; private set; } = null!;

    public IReadOnlyList<ResultCard> Cards { get; private set; } = [];

    /// <summary>Every filter that has anything to choose; the age has a box of its own.</summary>
    public IReadOnlyList<FacetView> Filters { get; private set; } = [];

    /// <summary>Guides and needs pages that the words are about; on the first page only.</summary>
    public IReadOnlyList<AnswerCard> Answers { get; private set; } = [];

    /// <summary>Where others often go; only when nothing was found.</summary>
    public IReadOnlyList<PopularChoice> Popular { get; private set; } = [];

    /// <summary>Whom to ring; only when nothing was found.</summary>
    public IReadOnlyList<HelpContact> People { get; private set; } = [];

    public SearchRequest Asked => Results.Request;

    /// <summary>Ages typed. One goes into the box; several stay as ticks.</summary>
    public IReadOnlyList<string> Ages => Asked.Facets.GetValueOrDefault("age") ?? [];

    public int FiltersOn => Results.Chips.Count - (Asked.Text.Length > 0 ? 1 : 0) - (Asked.Postcode.Length > 0 ? 1 : 0);

    public void OnGet()
    {
        var today = clock.Today();
        Results = searcher.Search(AskedIn(Request.Query));
        Heading = ResultsHeading.Of(Results);
        Cards = [.. Results.Hits.Select(h => ResultCard.Of(h, Asked, today))];
        Filters = [.. Results.Facets.Where(f => f.Facet.Control == FacetControl.CheckBoxes && (f.Selected > 0 || f.Values.Any(v => v.Count > 0) || Results.Total == 0)).Select(FacetView.Of)];
        if (Results.Page == 1)
            Answers = [.. answerer.Of(published.Current).To(Asked.Text, Asked.Exact).Select(AnswerCard.For)];
        if (Results.Total == 0)
        {
            People = HelpContacts.For(published.Current, Asked);
            Popular = PopularChoice.Of(published.Current.Vocabularies, SiteNumbers.Count(searcher));
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

    internal static SearchRequest AskedIn(IQueryCollection query) =>
        SearchRequest.Parse(query.Select(p => KeyValuePair.Create(p.Key, (IEnumerable<string?>)p.Value)));
}
