using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Checking;

/// <summary>Looks through everything that is published for what no single save could see: rules that came later, links that broke since.</summary>
public static class ContentCheck
{
    /// <returns>By type and name; empty when all is well.</returns>
    public static IReadOnlyList<Finding> Of(PublishedSnapshot published)
    {
        var links = new LinkCheck(published);
        var findings = published.Unreadable.Select(u => new Finding($"{u.DocumentType}: {u.Name}", "", $"It cannot be read: {u.Reason}"))
            .Concat(published.All.SelectMany(d => ProblemsOf(d.Document, published, links).Select(p => new Finding(Title(d.Document), p.Property, p.Message))))
            .Concat(SharedAddresses(published));
        return [.. findings.OrderBy(f => f.Document, StringComparer.Ordinal)];
    }

    private static string Title(Document document) => $"{AllDocumentTypes.Of(document).Name}: {document.Name}";

    private static IEnumerable<Problem> ProblemsOf(Document document, PublishedSnapshot published, LinkCheck links) =>
    [
        .. RecordCheck.Of(document, published.Vocabularies),
        .. BrokenReferences(document, published, links),
        .. document is Listing listing ? Gaps(listing) : [],
        .. document.Sample ? SampleCheck.Of(document) : [],
    ];

    private static IEnumerable<Problem> BrokenReferences(Document document, PublishedSnapshot published, LinkCheck links)
    {
        foreach (var (path, property, value) in RecordWalk.Of(document))
        {
            if (property.Kind == PropertyKind.OtherContent)
                foreach (var key in ((IEnumerable<Guid>)value!).Where(key => published.Find(key) is null))
                    yield return new(path, $"It picks a page that is not published ({key}).");
            foreach (var link in LinkCheck.LinksOf(property, value).Where(links.LeadsNowhere))
                yield return new(path, $"It links to {link}, and no such page is published.");
        }
    }

    private static IEnumerable<Problem> Gaps(Listing listing)
    {
        if (listing.Categories.Count == 0)
            yield return new("categories", "It has no category, so nobody who browses finds it.");
        if (listing.Organisation.Count == 0)
            yield return new("organisation", "Nobody is named who runs it.");
    }

    private static IEnumerable<Finding> SharedAddresses(PublishedSnapshot published) => published.All
        .GroupBy(d => (Type: AllDocumentTypes.Of(d.Document).Alias, d.Slug)).Where(g => g.Count() > 1)
        .SelectMany(g => g.Select(d => new Finding(Title(d.Document), "umbracoUrlName", $"{g.Count()} documents of this type have the web address ending \"{g.Key.Slug}\".")));
}
