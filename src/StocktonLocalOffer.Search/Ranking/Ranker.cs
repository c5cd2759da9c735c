using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;

namespace StocktonLocalOffer.Search.Ranking;

/// <summary>Turns how well the words fit into how well the listing fits: need level, place, freshness, distance. The numbers are in Data/weights.csv.</summary>
internal sealed class Ranker
{
    private static readonly double HalfAtMiles = Weights.Of("distance.half-at-miles");
    private static readonly double[] Need = [Weights.Of("need.designed-for"), Weights.Of("need.welcomes"), Weights.Of("need.with-notice")];
    private static readonly double[] Place = [1, Weights.Of("place.open-to-you"), Weights.Of("place.comes-here"), Weights.Of("place.based-here")];
    private static readonly double[] Fresh = [Weights.Of("fresh.checked"), Weights.Of("fresh.overdue"), Weights.Of("fresh.stale")];
    private static readonly double Closed = Weights.Of("closed");

    private readonly RowLayout _layout;
    private readonly PlaceTest _place;
    private readonly RowMask _designedFor;
    private readonly RowMask _welcomes;
    private readonly int _checkedSince;
    private readonly int _overdueSince;

    /// <param name="needs">Ids of the needs that were chosen or meant.</param>
    public Ranker(RowLayout layout, IReadOnlyCollection<string> needs, PlaceTest place, DateOnly today, CheckAges ages)
    {
        _layout = layout;
        _place = place;
        _designedFor = RowMask.Of(layout.Need, needs, layout.DesignedFor);
        _welcomes = RowMask.Of(layout.Need, needs, layout.Welcomes);
        _checkedSince = ages.CheckedSince(today).DayNumber;
        _overdueSince = ages.OverdueSince(today).DayNumber;
    }

    /// <param name="miles">Not a number when not known.</param>
    public double Score(ReadOnlySpan<ulong> row, double text, double miles) => text * Factors(row, miles).Product;

    /// <summary>What the score is made of, so that the order of results can be explained.</summary>
    /// <param name="miles">Not a number when not known.</param>
    public RankFactors Factors(ReadOnlySpan<ulong> row, double miles)
    {
        var signals = new Signals(row[_layout.Signals]);
        var relation = _place.Relation(row, signals);
        return new(NeedWeight(row), Place[(int)relation], FreshWeight(signals.CheckedDay), signals.Closed ? Closed : 1, DistanceWeight(miles, relation));
    }

    private double NeedWeight(ReadOnlySpan<ulong> row) =>
        _designedFor.IsEmpty ? 1 : _designedFor.Fits(row) ? Need[0] : _welcomes.Fits(row) ? Need[1] : Need[2];

    private double FreshWeight(int checkedDay) => checkedDay >= _checkedSince ? Fresh[0] : checkedDay >= _overdueSince ? Fresh[1] : Fresh[2];

    private double DistanceWeight(double miles, PlaceRelation relation) => _place.HasOrigin ? 1 / (1 + Way(miles, relation) / HalfAtMiles) : 1;

    // Without an address, middling; and what comes to the family is not made worse by a far office.
    private static double Way(double miles, PlaceRelation relation) =>
        double.IsNaN(miles) ? HalfAtMiles / 2 : relation == PlaceRelation.ComesHere ? Math.Min(miles, HalfAtMiles / 2) : miles;
}
