using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Outcomes;

[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class StatementModel(Searcher searcher, PublishedSide published, TimeProvider clock) : PageModel
{
    private const int MostListings = 4;
    private const int MostKinds = 8;

    public OutcomeStatement Statement { get; private set; } = null!;

    /// <summary>The priority it belongs to; null when an editor has filed it under none.</summary>
    public Outcome? Priority { get; private set; }

    public TownsAndAges There { get; private set; } = null!;

    public IReadOnlyList<CountLink> Kinds { get; private set; } = [];

    public IReadOnlyList<ResultCard> Listings { get; private set; } = [];

    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];

    public IReadOnlyList<string> Missing { get; private set; } = [];

    public int Free { get; private set; }

    /// <summary>How many are marked for it, where everything counts.</summary>
    public int Marked { get; private set; }

    public SearchRequest SearchMarked => new SearchRequest().With("outcome", Statement.Code);

    public SearchRequest Search => OutcomeLinks.Search(Statement);

    public IActionResult OnGet(string slug)
    {
        var now = published.Current;
        if (now.Find<OutcomeStatement>(slug) is not { } found)
            return NotFound();

        Statement = found.Document;
        var outcome = Statement.Outcome.Select(now.Find<Outcome>).FirstOrDefault(o => o is not null);
        Priority = outcome?.Document;
        There = TownsAndAges.Of(searcher, now, Search);
        Free = There.Numbers.Of("cost", "free");
        Marked = Statement.Everything ? There.Numbers.Of("outcome", Statement.Code) : 0;
        var categories = now.Vocabularies[VocabularyNames.Categories];
        Kinds = CountLink.Most("category", Statement.Categories.Select(categories.Find).OfType<Choice>(), Search, There.Numbers, MostKinds);

        // Where everything helps, those who help to look are shown: the narrower kinds of help that an editor gave the statement.
        var first = Statement.Everything
            ? new SearchRequest { PageSize = MostListings }.WithValues("category", [.. Statement.Categories.Where(c => categories.Find(c)?.Parents.Count > 0)])
            : new SearchRequest { PageSize = MostListings }.With("outcome", Statement.Code);
        Listings = [.. searcher.Search(first).Hits.Select(h => ResultCard.Of(h, first, clock.Today()))];
        Guides = [.. now.Documents<Guide>().Where(g => g.Outcomes.Contains(Statement.Code))];
        Commitments = [.. now.Documents<Commitment>().Where(c => outcome is not null && c.Outcome.Contains(outcome.Key))];
        Missing = StillMissing.Of(Statement, There, now.Vocabularies);
        return Page();
    }
}
