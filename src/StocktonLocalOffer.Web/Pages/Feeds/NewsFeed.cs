using System.Globalization;
using System.Text;
using System.Xml;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Feeds;

public sealed record NewsItem(ListingFacts Facts, DateTime PublishedUtc);

/// <summary>RSS 2.0, newest first.</summary>
public sealed class NewsFeed(string site, string title, string page, string self)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public string Write(IReadOnlyList<NewsItem> items)
    {
        var text = new StringWriterUtf8();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true }))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", Clean(title));
            xml.WriteElementString("link", page);
            xml.WriteElementString("description", "Services, clubs, activities and groups that are new or have changed.");
            xml.WriteElementString("language", "en-GB");
            if (items.Count > 0)
                xml.WriteElementString("lastBuildDate", Rfc822(items[0].PublishedUtc));
            xml.WriteStartElement("atom", "link", Atom);
            xml.WriteAttributeString("href", self);
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteEndElement();
            foreach (var item in items)
                Write(xml, item);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private void Write(XmlWriter xml, NewsItem item)
    {
        var listing = item.Facts.Listing;
        xml.WriteStartElement("item");
        xml.WriteElementString("title", Clean(listing.Name));
        xml.WriteElementString("link", site + item.Facts.Url);
        // The address may change with the name; the key never does.
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString($"urn:uuid:{item.Facts.Key}");
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Rfc822(item.PublishedUtc));
        xml.WriteElementString("category", InWords.Kind(listing));
        xml.WriteElementString("description", Clean(listing.Sample ? $"{listing.Summary} (This is a sample entry: it is made up.)" : listing.Summary));
        xml.WriteEndElement();
    }

    private static string Rfc822(DateTime utc) => utc.ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);

    // Some characters may stand in no XML.
    private static string Clean(string text) => string.Concat(text.Where((c, i) => XmlConvert.IsXmlChar(c)
        || (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c)) || (i > 0 && XmlConvert.IsXmlSurrogatePair(c, text[i - 1]))));

    // Says utf-8 in its first line, as it is sent.
    private sealed class StringWriterUtf8() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
