using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Places;

/// <summary>Everything that a search finds for a place, by how it belongs there.</summary>
public sealed record PlaceListings
{
    // What is shown as cards; the others are a press away.
    private const int Shown = 4;

    /// <summary>Names behind that press: nobody reads down a longer list, and in a large town it would be most of the page.</summary>
    public const int MostNames = 100;

    public required SearchResults Results { get; init; }

    public required IReadOnlyList<ResultCard> BasedHere { get; init; }

    public required IReadOnlyList<SearchHit> MoreBasedHere { get; init; }

    public required IReadOnlyList<ResultCard> ComesHere { get; init; }

    public required int Based { get; init; }

    public required int Comes { get; init; }

    /// <summary>Open to people who live here, but based somewhere else.</summary>
    public required int Open { get; init; }

    public static PlaceListings Of(Searcher searcher, SearchRequest request, Func<PlaceFacts, PlaceRelation> relation, DateOnly today)
    {
        var results = searcher.Search(request with { PageSize = SiteNumbers.Everything });
        var hits = results.Hits.ToLookup(h => relation(h.Facts.Places));
        var based = hits[PlaceRelation.BasedHere].ToList();
        var comes = hits[PlaceRelation.ComesHere].ToList();
        IReadOnlyList<ResultCard> Cards(IEnumerable<SearchHit> some) => [.. some.Take(Shown).Select(h => ResultCard.Of(h with { Miles = null }, request, today))];
        return new PlaceListings
        {
            Results = results,
            BasedHere = Cards(based),
            MoreBasedHere = [.. based.Skip(Shown)],
            ComesHere = Cards(comes),
            Based = based.Count,
            Comes = comes.Count,
            Open = hits[PlaceRelation.OpenToYou].Count(),
        };
    }
}
