using System.Text;
using System.Xml;
using System.Xml.Linq;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Guides;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.News;
using StocktonLocalOffer.Web.Pages.Outcomes;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.WhatsOn;
using ContentPage = StocktonLocalOffer.Content.DocumentTypes.Page;

namespace StocktonLocalOffer.Web.Pages.Machines;

/// <summary>What search engines and browsers read: the list of all pages, and how to search here from the address bar.</summary>
public static class MachineFiles
{
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string OpenSearch = "/opensearch.xml";

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Search = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapMachineFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Sitemap, (HttpRequest request, SiteAddress site, PublishedSide published) => Xml(SitemapOf(published.Current, path => site.To(path, request).AbsoluteUri), "application/xml"));
        routes.MapGet(Robots, (HttpRequest request, SiteAddress site) => Results.Text($"""
            User-agent: *
            Disallow: /editorial/
            Disallow: /error/
            Disallow: /search.json

            Sitemap: {site.To(Sitemap, request)}

            """));
        routes.MapGet(OpenSearch, (HttpRequest request, SiteAddress site) => Xml(OpenSearchOf(path => site.To(path, request).AbsoluteUri), "application/opensearchdescription+xml"));
    }

    // Samples are in no search engine: a family would turn up at a place that is not there.
    private static XElement SitemapOf(PublishedSnapshot now, Func<string, string> absolute)
    {
        static (string Path, DateTime? Changed) Of<T>(Published<T> document, string path) where T : Document => (path, document.PublishedUtc);
        IEnumerable<(string Path, DateTime? Changed)> pages =
        [
            .. new[] { SiteLinks.Home, SearchLinks.Path, SiteLinks.Needs, SiteLinks.Outcomes, SiteLinks.Places, SiteLinks.Ages, SiteLinks.Categories, WhatsOnLinks.Path, GuideLinks.All, NewsLinks.All, SiteLinks.Words, SiteLinks.Strategy, SiteLinks.YouSaidWeDid, SiteLinks.MustBeHere, SiteLinks.HelpShape, SiteLinks.Feedback, SiteLinks.YoungPeople, SiteLinks.Professionals }.Select(p => (p, (DateTime?)null)),
            .. now.OfType<Need>().Select(n => Of(n, SiteLinks.Need(n.Slug))),
            .. now.OfType<Outcome>().Select(o => Of(o, OutcomeLinks.To(o.Document))),
            .. now.OfType<OutcomeStatement>().Select(o => Of(o, OutcomeLinks.To(o.Document))),
            .. now.OfType<Guide>().SelectMany(g => g.Document.Chapters.Select(c => Of(g, GuideLinks.To(g.Document, c)))),
            .. now.OfType<ContentPage>().Where(p => $"/{p.Slug}" is not (SiteLinks.YoungPeople or SiteLinks.Professionals)).Select(p => Of(p, $"/{p.Slug}")),
            .. now.OfType<NewsArticle>().Where(a => !a.Document.Sample).Select(a => Of(a, NewsLinks.To(a.Document))),
            .. now.OfType<Listing>().Where(l => !l.Document.Sample).Select(l => Of(l, ListingLinks.To(l.Document))),
            .. now.OfType<Organisation>().Where(o => !o.Document.Sample).Select(o => Of(o, ListingLinks.To(o.Document))),
        ];
        return new XElement(Map + "urlset", pages.Select(p => new XElement(Map + "url",
            new XElement(Map + "loc", absolute(p.Path)),
            p.Changed is { } changed ? new XElement(Map + "lastmod", changed.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : null)));
    }

    private static XElement OpenSearchOf(Func<string, string> absolute) => new(Search + "OpenSearchDescription",
        new XElement(Search + "ShortName", "Local Offer"),
        new XElement(Search + "Description", "Stockton Local Offer: support, clubs and activities for children and young people with SEND"),
        new XElement(Search + "InputEncoding", "UTF-8"),
        new XElement(Search + "Language", "en-GB"),
        new XElement(Search + "Image", new XAttribute("type", "image/svg+xml"), absolute("/favicon.svg")),
        new XElement(Search + "Url", new XAttribute("type", "text/html"), new XAttribute("template", absolute(SearchLinks.Path) + "?q={searchTerms}")));

    private static IResult Xml(XElement root, string type)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true }))
            root.Save(writer);
        return Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text, type, Encoding.UTF8);
    }
}
