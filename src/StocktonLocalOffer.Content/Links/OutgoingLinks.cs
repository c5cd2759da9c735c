using System.Collections;
using System.Net;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Links;

/// <summary>A web address that an entry leads its readers to.</summary>
/// <param name="Field">The label of the field it stands in.</param>
public sealed record OutgoingLink(string Url, Published<Document> Entry, string Field);

/// <summary>Finds the web addresses of published entries: in links, in fields that ask for one, in rich text, in blocks.</summary>
public static partial class OutgoingLinks
{
    /// <summary>Every address that can be tried, as often as it is used. Names that are reserved for examples (RFC 2606, RFC 6761) are nobody's.</summary>
    public static IEnumerable<OutgoingLink> Of(PublishedSnapshot now) => now.All
        .SelectMany(entry => InRecord(entry.Document).Select(found => new OutgoingLink(found.Url, entry, found.Field)))
        .Where(link => CanBeTried(link.Url));

    private static IEnumerable<(string Url, string Field)> InRecord(object record)
    {
        foreach (var property in AllDocumentTypes.Of(record).Properties)
        {
            var urls = property.Kind switch
            {
                PropertyKind.Links => ((IEnumerable<WebLink>)property.Get(record)!).Select(link => link.Url),
                PropertyKind.Line when property.Attribute.Format == LineFormat.WebAddress => [(string)property.Get(record)!],
                PropertyKind.RichText => Href().Matches((string)property.Get(record)!).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)),
                _ => [],
            };
            foreach (var url in urls)
                yield return (url, property.Label);
            if (property.Kind == PropertyKind.Blocks)
                foreach (var found in ((IEnumerable)property.Get(record)!).Cast<object>().SelectMany(InRecord))
                    yield return found;
        }
    }

    private static bool CanBeTried(string url) =>
        url.Length <= Database.Editing.CheckedLink.LongestUrl
        && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && !Reserved().IsMatch(address.IdnHost);

    [GeneratedRegex("href=\"([^\"]+)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Href();

    [GeneratedRegex(@"(^|\.)(example(\.(org|com|net))?|invalid|test|localhost)$", RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
