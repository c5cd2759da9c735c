using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Needs;

public sealed class ShowModel(Searcher searcher, PublishedSide published, TimeProvider clock) : PageModel
{
    private const int MostListings = 6;
    private const int MostTerms = 6;
    private const int MostKinds = 10;
    private const int MostPeople = 4;

    public Need Need { get; private set; } = null!;

    public int Total { get; private set; }

    public bool IsSensitive { get; private set; }

    public IReadOnlyList<ResultCard> Listings { get; private set; } = [];

    public IReadOnlyList<Need> Narrower { get; private set; } = [];

    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    /// <summary>Kinds of help that are listed for it, those with most first.</summary>
    public IReadOnlyList<CountLink> WhatHelps { get; private set; } = [];

    /// <summary>People who know about just this need.</summary>
    public IReadOnlyList<HelpContact> People { get; private set; } = [];

    public IReadOnlyList<GlossaryTerm> Terms { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        var now = published.Current;
        if (now.Find<Need>(slug) is not { } found)
            return NotFound();

        var today = clock.Today();
        Need = found.Document;
        var request = new SearchRequest { PageSize = MostListings }.With("need", Need.Slug);
        var results = searcher.Search(request);
        Total = results.Total;
        Listings = [.. results.Hits.Select(h => ResultCard.Of(h, request, today))];
        Narrower = [.. now.Documents<Need>().Where(n => n.BroadArea.Contains(found.Key))];

        var categories = now.Vocabularies[VocabularyNames.Categories].Choices.Where(c => c.Parents.Count > 0);
        WhatHelps = CountLink.Most("category", categories, request, SiteNumbers.Of(results), MostKinds);
        var needs = now.Vocabularies[VocabularyNames.Needs];
        People = [.. now.Documents<HelpContact>().Where(c => c.Needs.Any(n => needs.WithParents(n).Contains(Need.Slug))).OrderByDescending(c => c.Local).Take(MostPeople)];
        Guides = [.. now.Documents<Guide>().Where(g => g.Needs.Any(n => n == "any" || needs.WithParents(n).Contains(Need.Slug)))
            .OrderByDescending(g => g.Needs.Contains(Need.Slug))];
        Terms = Glossary.TermsIn($"{Need.Name} {Need.Summary} {Need.Intro}", now.Documents<GlossaryTerm>(), MostTerms);
        IsSensitive = SensitiveTopics.Has(now, Need);
        return Page();
    }
}
