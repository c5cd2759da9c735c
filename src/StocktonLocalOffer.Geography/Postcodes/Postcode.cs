namespace StocktonLocalOffer.Geography;

/// <summary>A full postcode in its usual form, "TS17 8AB". It has the right shape; that it exists is another matter.</summary>
public readonly record struct Postcode
{
    // Never used in the last two letters (Royal Mail, Programmers' Guide to the Postcode Address File).
    private const string NotInward = "CIKMOV";

    private readonly string? _text;

    private Postcode(string text) => _text = text;

    /// <summary>District, space, three more: "TS17 8AB". Personal: keep no more than <see cref="Sector"/> in any log.</summary>
    public string Text => _text ?? "";

    /// <summary>"TS17 8".</summary>
    public string Sector => _text is null ? "" : _text[..^2];

    /// <summary>"TS17".</summary>
    public string District => _text is null ? "" : _text[..^4];

    /// <summary>
    /// Reads a postcode in any case, with spaces, hyphens or dots anywhere or nowhere, and with O for 0 or I for 1 where
    /// only one of the two can be meant. Never throws.
    /// </summary>
    public static bool TryParse(string? text, out Postcode postcode)
    {
        postcode = default;
        if (PostcodeText.Clean(text) is not { Length: >= 5 } cleaned
            || !cleaned.Any(char.IsAsciiDigit)
            || PostcodeText.District(cleaned[..^3]) is not { } district)
        {
            return false;
        }

        var digit = PostcodeText.AsDigit(cleaned[^3]);
        if (!char.IsAsciiDigit(digit) || !IsInward(cleaned[^2]) || !IsInward(cleaned[^1]))
        {
            return false;
        }

        postcode = new Postcode($"{district} {digit}{cleaned[^2..]}");
        return true;
    }

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;

    private static bool IsInward(char letter) => char.IsAsciiLetterUpper(letter) && !NotInward.Contains(letter);
}
