using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Checking;

/// <summary>A made-up entry must ring nobody's telephone and fill nobody's mailbox.</summary>
internal static class SampleCheck
{
    // Ofcom, "Telephone numbers for use in TV and radio drama programmes". Each has eleven digits.
    private static readonly string[] DramaNumbers =
    [
        "01134960", "01144960", "01154960", "01164960", "01174960", "01184960", "01214960", "01314960", "01414960", "01514960", "01614960",
        "02079460", "01914980", "02896496", "02920180", "01632960", "07700900", "08081570", "09098790", "03069990",
    ];

    // RFC 2606 keeps these for examples.
    private static readonly string[] ExampleHosts = ["example.org", "example.com", "example.net"];

    public static IEnumerable<Problem> Of(Document document)
    {
        foreach (var (path, property, value) in RecordWalk.Of(document))
        {
            if (value is string { Length: > 0 } text && Complaint(property.Attribute.Format, text) is { } complaint)
                yield return new(path, complaint);
            // A guide or a page may be marked as a sample and still rest on the law's own web address.
            if (document is not (Listing or Organisation or HelpContact))
                continue;
            foreach (var link in LinkCheck.LinksOf(property, value))
                if (LinkComplaint(link) is { } about)
                    yield return new(path, about);
        }
    }

    private static string? Complaint(LineFormat format, string text) => format switch
    {
        LineFormat.Telephone when !IsDrama(text) => $"{text} may be somebody's number. Use one that Ofcom keeps for drama, like 01632 960000.",
        LineFormat.Email when !IsExample(text.Split('@')[^1]) => $"{text} may be somebody's address. Use one at example.org.",
        LineFormat.WebAddress when !IsExampleAddress(text) => $"{text} may be somebody's site. Use one at example.org.",
        _ => null,
    };

    private static string? LinkComplaint(string link)
    {
        if (link.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            return Complaint(LineFormat.Telephone, link[4..]);
        if (link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return Complaint(LineFormat.Email, link[7..].Split('?')[0]);
        return link.StartsWith('/') ? null : Complaint(LineFormat.WebAddress, link);
    }

    private static bool IsDrama(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (text.TrimStart().StartsWith('+') && digits.StartsWith("44", StringComparison.Ordinal))
            digits = "0" + digits[2..].TrimStart('0');
        return digits.Length == 11 && DramaNumbers.Any(n => digits.StartsWith(n, StringComparison.Ordinal));
    }

    private static bool IsExampleAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && IsExample(address.Host);

    private static bool IsExample(string host) => ExampleHosts.Any(e => host.Equals(e, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + e, StringComparison.OrdinalIgnoreCase));
}
