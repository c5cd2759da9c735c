using System.Net;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Checking;

/// <summary>Knows the address of every published document, and finds links that lead nowhere.</summary>
internal sealed partial class LinkCheck
{
    // "/guides/…" is a document's address; "/search" and the like are pages of the site itself, which Content does not know.
    private static readonly HashSet<string> FirstParts = [.. AllDocumentTypes.All.Select(t => t.Address).Where(a => a.Length > 0)];

    private readonly HashSet<string> _addresses;

    public LinkCheck(PublishedSnapshot published) =>
        _addresses = [.. published.All.SelectMany(d => Addresses(AllDocumentTypes.Of(d.Document), d.Document))];

    /// <summary>The links in a value: of a list of links, or inside rich text.</summary>
    public static IEnumerable<string> LinksOf(Property property, object? value) => property.Kind switch
    {
        PropertyKind.Links => ((IEnumerable<WebLink>)value!).Select(l => l.Url),
        PropertyKind.RichText => Href().Matches((string)value!).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)),
        _ => [],
    };

    public bool LeadsNowhere(string link)
    {
        if (!link.StartsWith('/'))
            return false;
        var path = link.Split('?', '#')[0].Trim('/');
        var parts = path.Split('/');
        return parts[0].StartsWith('{') || (parts.Length > 1 && FirstParts.Contains(parts[0]) && !_addresses.Contains(path));
    }

    private static IEnumerable<string> Addresses(DocumentType type, Document document)
    {
        if (type.Address.Length == 0)
            yield break;
        yield return $"{type.Address}/{document.Slug}";
        if (document is Guide guide)
            foreach (var chapter in guide.Chapters)
                yield return $"{type.Address}/{document.Slug}/{chapter.Slug}";
    }

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
