using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.WhatMustBeHere;

namespace StocktonLocalOffer.Web.Pages.Editorial.Board;

/// <summary>How many listings there are for one need, ward, age or line of the law.</summary>
/// <param name="Count">Guides too, for a line of the law.</param>
/// <param name="Address">What shows the listings.</param>
/// <param name="Guides">How many of the count are guides: a search for listings does not find them.</param>
public sealed record Covered(string Name, int Count, string Address, int Guides = 0)
{
    public int Listings => Count - Guides;
}

/// <summary>What is covered and what is not: the emptiest first, so that nobody need look for the gaps.</summary>
public sealed record Coverage(string Name, IReadOnlyList<Covered> Lines)
{
    public int Empty => Lines.Count(l => l.Count == 0);

    public static IReadOnlyList<Coverage> All(PublishedSnapshot now, Searcher searcher)
    {
        var everything = searcher.Search(new SearchRequest { PageSize = SiteNumbers.Everything });
        var numbers = SiteNumbers.Of(everything);
        return
        [
            new("What the law asks for", Sorted(LawLine.All(now, [.. everything.Hits.Select(h => h.Facts)])
                .Select(l => new Covered(l.Words, l.Listings.Count + l.Guides.Count, l.Categories.Count > 0 ? SearchLinks.To(l.Search) : SiteLinks.MustBeHere, l.Guides.Count)))),
            new("Needs", Facet(now, numbers, "need", VocabularyNames.Needs)),
            new("Ages", Sorted(AgeBand.All.Select(band => new Covered(band.Label, SiteNumbers.Count(searcher, band.In(new())).Total, SearchLinks.To(band.In(new())))))),
            new("Wards", Facet(now, numbers, "ward", VocabularyNames.Wards)),
        ];
    }

    private static Covered[] Facet(PublishedSnapshot now, SiteNumbers numbers, string facet, string vocabulary) => Sorted(
        now.Vocabularies[vocabulary].Choices.Select(c => new Covered(c.Label, numbers.Of(facet, c.Id), SearchLinks.To(new SearchRequest().WithValues(facet, [c.Id])))));

    private static Covered[] Sorted(IEnumerable<Covered> lines) => [.. lines.OrderBy(l => l.Count).ThenBy(l => l.Name, StringComparer.OrdinalIgnoreCase)];
}
