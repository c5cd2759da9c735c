namespace StocktonLocalOffer.Geography;

/// <summary>The first part of a postcode, "TS17". A district is not a town: TS17 is Thornaby and Ingleby Barwick.</summary>
public readonly record struct PostcodeDistrict
{
    private readonly string? _text;

    private PostcodeDistrict(string text) => _text = text;

    /// <summary>"TS17".</summary>
    public string District => _text ?? "";

    /// <summary>Reads "TS17", "ts 17" or "TSI7". Never throws.</summary>
    public static bool TryParse(string? text, out PostcodeDistrict district)
    {
        district = PostcodeText.Clean(text) is { } cleaned && PostcodeText.District(cleaned) is { } found
            ? new PostcodeDistrict(found)
            : default;
        return district.District.Length > 0;
    }

    /// <inheritdoc cref="District"/>
    public override string ToString() => District;
}
