using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.ByAge;

[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class ShowModel(Searcher searcher, PublishedSide published, TimeProvider clock) : PageModel
{
    private const int MostListings = 6;
    private const int MostNeeds = 10;

    /// <summary>Null on the page for parents and carers.</summary>
    public AgeBand? Band { get; private set; }

    public SearchRequest Search { get; private set; } = new();

    public int Total { get; private set; }

    public int AgesNotStated { get; private set; }

    public IReadOnlyList<CountLink> Kinds { get; private set; } = [];

    public IReadOnlyList<CountLink> Needs { get; private set; } = [];

    public IReadOnlyList<CountLink> Towns { get; private set; } = [];

    public IReadOnlyList<ResultCard> Listings { get; private set; } = [];

    public AgeBand? Younger => AgeBand.All.LastOrDefault(b => Band is not null && b.To < Band.From);

    public AgeBand? Older => AgeBand.All.FirstOrDefault(b => Band is not null && b.From > Band.To);

    public IActionResult OnGet(string band)
    {
        Band = AgeBand.All.FirstOrDefault(b => b.Slug == band);
        if (Band is null && band != AgeLinks.Parents)
            return NotFound();

        Search = Band?.In(new SearchRequest()) ?? new SearchRequest().With("audience", AgeLinks.Parents);
        var words = published.Current.Vocabularies;
        var numbers = SiteNumbers.Count(searcher, Search);
        Total = numbers.Total;
        AgesNotStated = Band is null ? 0 : numbers.Of("age", "not-known");
        Kinds = [.. CountLink.Of("category", words[VocabularyNames.Categories].Choices.Where(c => c.Parents.Count == 0), Search, numbers)];
        Needs = CountLink.Most("need", words[VocabularyNames.Needs].Choices.Where(c => c.Parents.Count > 0), Search, numbers, MostNeeds);
        Towns = CountLink.Of("town", words[VocabularyNames.Towns].Choices, Search, numbers);
        var first = Search with { PageSize = MostListings };
        Listings = [.. searcher.Search(first).Hits.Select(h => ResultCard.Of(h, first, clock.Today()))];
        return Page();
    }
}
