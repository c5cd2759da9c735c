using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;

namespace StocktonLocalOffer.Search.Ranking;

/// <summary>Turns how well the words fit into how well the listing fits: need level, place, distance, freshness. The numbers are in Data/weights.csv.</summary>
internal sealed class Ranker(IReadOnlyCollection<string> needs, PlaceScope place, Vocabulary needWords, DateOnly today)
{
    private static readonly float HalfAtMiles = Weights.Of("distance.half-at-miles");

    public double Score(ListingFacts facts, float text, double? miles) => text * Factors(facts, miles).Product;

    /// <summary>What the score is made of, so that the order of results can be explained.</summary>
    public RankFactors Factors(ListingFacts facts, double? miles) => new(
        NeedWeight(facts.Listing),
        PlaceWeight(facts),
        FreshWeight(facts.Listing),
        facts.Listing.TemporarilyClosed ? Weights.Of("closed") : 1,
        place.Origin is null ? 1 : 1 / (1 + (miles ?? HalfAtMiles / 2) / HalfAtMiles));

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
