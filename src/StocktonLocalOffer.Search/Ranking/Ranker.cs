using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;

namespace StocktonLocalOffer.Search.Ranking;

/// <summary>Turns how well the words fit into how well the listing fits: need level, place, distance, freshness. The numbers are in Data/weights.csv.</summary>
internal sealed class Ranker(IReadOnlyCollection<string> needs, PlaceScope place, Vocabulary needWords, DateOnly today)
{
    private static readonly float HalfAtMiles = Weights.Of("distance.half-at-miles");

    public double Score(ListingFacts facts, float text, double? miles)
    {
        var score = text * NeedWeight(facts.Listing) * PlaceWeight(facts) * FreshWeight(facts.Listing);
        if (facts.Listing.TemporarilyClosed)
            score *= Weights.Of("closed");
        return place.Origin is null ? score : score / (1 + Way(facts, miles) / HalfAtMiles);
    }

    // Without an address, middling; and what comes to the family is not made worse by a far office.
    private double Way(ListingFacts facts, double? miles) =>
        miles is not { } away ? HalfAtMiles / 2 : place.RelationOf(facts.Places) == PlaceRelation.ComesHere ? Math.Min(away, HalfAtMiles / 2) : away;

    private double NeedWeight(Listing listing)
    {
        if (needs.Count == 0)
            return 1;
        bool Has(IReadOnlyList<string> level) => level.Any(n => needWords.WithParents(n).Any(needs.Contains));
        return Has(listing.DesignedFor) ? Weights.Of("need.designed-for")
            : Has(listing.Welcomes) ? Weights.Of("need.welcomes")
            : Weights.Of("need.with-notice");
    }

    private double PlaceWeight(ListingFacts facts) => place.RelationOf(facts.Places) switch
    {
        PlaceRelation.BasedHere => Weights.Of("place.based-here"),
        PlaceRelation.ComesHere => Weights.Of("place.comes-here"),
        PlaceRelation.OpenToYou => Weights.Of("place.open-to-you"),
        _ => 1,
    };

    private double FreshWeight(Listing listing) => Freshness.Of(listing.CheckedOn, today) switch
    {
        FreshnessState.Checked => Weights.Of("fresh.checked"),
        FreshnessState.Overdue => Weights.Of("fresh.overdue"),
        _ => Weights.Of("fresh.stale"),
    };
}
