namespace StocktonLocalOffer.Geography;

/// <summary>A postcode without its last two letters, "TS17 8": what a family may give who will not give the whole.</summary>
public readonly record struct PostcodeSector
{
    private readonly string? _text;

    internal PostcodeSector(string text) => _text = text;

    /// <summary>District, space, one digit: "TS17 8".</summary>
    public string Sector => _text ?? "";

    /// <summary>"TS17".</summary>
    public string District => _text is null ? "" : _text[..^2];

    /// <summary>
    /// Reads "TS17 8" or "ts178". "TS1 7" is a sector and "TS17" a district: only the space tells them apart. Never throws.
    /// </summary>
    public static bool TryParse(string? text, out PostcodeSector sector)
    {
        sector = default;
        if (text is null || PostcodeText.Clean(text) is not { Length: >= 3 and <= 5 } cleaned)
        {
            return false;
        }

        var digit = PostcodeText.AsDigit(cleaned[^1]);
        var typed = text.AsSpan().Trim();
        var apart = !char.IsAsciiLetterOrDigit(typed[^2]);
        if (!char.IsAsciiDigit(digit)
            || (!apart && PostcodeText.District(cleaned) is not null)
            || PostcodeText.District(cleaned[..^1]) is not { } district)
        {
            return false;
        }

        sector = new PostcodeSector($"{district} {digit}");
        return true;
    }

    /// <inheritdoc cref="Sector"/>
    public override string ToString() => Sector;
}
