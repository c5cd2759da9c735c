using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Places;

/// <summary>A <see cref="PlaceScope"/> over rows: which listings it keeps, how they belong to it, how far they are.</summary>
internal sealed class PlaceTest
{
    private readonly RowMask _towns;
    private readonly RowMask _wards;
    private readonly RowMask _basedInTowns;
    private readonly RowMask _basedInWards;
    private readonly RowMask _inTowns;
    private readonly RowMask _inWards;
    private readonly Surroundings? _origin;
    private readonly double _within;
    private readonly bool _anywhere;

    public PlaceTest(PlaceScope scope, RowLayout layout)
    {
        var (town, ward) = (layout.Town, layout.Ward);
        string[] towns = [.. scope.Towns, .. scope.ChosenTowns];
        string[] wards = [.. scope.Wards, .. scope.ChosenWards];
        _towns = RowMask.Of(town, scope.Towns);
        _wards = RowMask.Of(ward, scope.Wards);
        _basedInTowns = RowMask.Of(town, towns, layout.BaseTowns);
        _basedInWards = RowMask.Of(ward, wards, layout.BaseWards);
        _inTowns = RowMask.Of(town, towns);
        _inWards = RowMask.Of(ward, wards);
        _origin = scope.Origin is { } origin ? new Surroundings(origin) : null;
        _within = scope.Within ?? double.PositiveInfinity;
        _anywhere = scope.Towns.Count + scope.Wards.Count == 0;
    }

    public bool HasOrigin => _origin is not null;

    /// <summary>False when every listing fits.</summary>
    public bool Limits => !_anywhere || !double.IsPositiveInfinity(_within);

    /// <summary>Not a number without an origin or an address.</summary>
    public double Miles(SegmentRows rows, int doc) => _origin is { } origin ? rows.MilesFrom(doc, origin) : double.NaN;

    /// <summary>See <see cref="PlaceScope.Within"/>: an address must be near enough, or the listing must come to the place.</summary>
    public bool Fits(ReadOnlySpan<ulong> row, SegmentRows rows, int doc)
    {
        if (double.IsPositiveInfinity(_within) || Miles(rows, doc) is var miles && double.IsNaN(miles))
            return _anywhere || IsIn(row);
        return miles <= _within || (!_anywhere && rows.SignalsOf(doc).Travels && IsIn(row));
    }

    private bool IsIn(ReadOnlySpan<ulong> row) => _towns.Fits(row) || _wards.Fits(row);

    /// <summary>The best of the ways a listing belongs to any of the places, typed or chosen.</summary>
    public PlaceRelation Relation(ReadOnlySpan<ulong> row, Signals signals) =>
        _basedInWards.Fits(row) || _basedInTowns.Fits(row) ? PlaceRelation.BasedHere
        : !_inWards.Fits(row) && !_inTowns.Fits(row) ? PlaceRelation.None
        : signals.Travels ? PlaceRelation.ComesHere : PlaceRelation.OpenToYou;
}
