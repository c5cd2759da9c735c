namespace StocktonLocalOffer.Geography;

/// <summary>A postcode of the imported table.</summary>
/// <param name="Postcode">In the form of <see cref="Postcode.Text"/>: "TS17 8AB".</param>
/// <param name="Point">Where it is.</param>
/// <param name="WardCode">The GSS code of its ward, of any council; empty when the source gives none.</param>
public sealed record PostcodeEntry(string Postcode, Point Point, string WardCode)
{
    /// <summary>The GSS code of its council; empty when the source gives none.</summary>
    public string CouncilCode { get; init; } = "";

    /// <summary>
    /// True when the position is not that of the homes: imputed, or a sorting office where large users are put. Its point
    /// and ward must not be shown as the family's; the sector is nearer the truth.
    /// </summary>
    public bool Approximate { get; init; }
}
