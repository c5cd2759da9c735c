namespace StocktonLocalOffer.Search.Ranking;

/// <summary>What the text score of a listing is multiplied by, one number a reason; 1 leaves it as it is.</summary>
public readonly record struct RankFactors(double Need, double Place, double Freshness, double Closed, double Distance)
{
    public double Product => Need * Place * Freshness * Closed * Distance;

    /// <summary>Each with its name, in the order of the explanation page.</summary>
    public IEnumerable<(string Name, double Value)> Named =>
        [("need", Need), ("place", Place), ("freshness", Freshness), ("closed for now", Closed), ("distance", Distance)];
}
