using System.Xml.Linq;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.PlainWords;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Listings;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>Every text of the product, as families see it: what is written in pages, in guides and in the samples.</summary>
internal sealed class ReadPlainWords
{
    // The site aims at 9. A page on the law may go a little above; none may go far.
    private const double OfMost = 9;
    private const double OfAny = 11;

    // Names, addresses, codes to copy, the law's own titles and the council's own statements are not ours to make plainer.
    private const string NotOurWords = "script, style, svg, nav, .foot, .top, pre, code, mark, [aria-hidden], .vh, .certainty-unknown, .facts, .tags, .tile--will, .card, .promises, a[href^='http'], table, blockquote, .who, .crumb, .meaning, .popular";

    private readonly Dictionary<string, Readability> _pages = [];
    private readonly Dictionary<string, string> _texts = [];
    private HashSet<string> _explained = [];
    private HashSet<string> _listings = [];
    private List<string> _statements = [];

    [OneTimeSetUp]
    public async Task Read()
    {
        var now = SiteFixture.Site.Services.GetRequiredService<PublishedSide>().Current;
        _explained = ExplainedWords.Of(now);
        _listings = [.. now.OfType<Listing>().Select(l => ListingLinks.To(l.Document))];
        _statements = [.. now.OfType<OutcomeStatement>().Select(o => o.Document.Statement)];
        foreach (var address in await Addresses())
        {
            var main = (await SiteFixture.Site.Page(address)).QuerySelector("main")!;
            foreach (var part in main.QuerySelectorAll(NotOurWords).ToList())
                part.Remove();
            _texts[address] = main.InnerHtml;
            _pages[address] = Readability.Of(main.InnerHtml, _explained.Contains);
        }
    }

    [Test]
    public void Most_pages_can_be_read_at_nine_and_none_needs_more_than_eleven()
    {
        var read = _pages.Where(p => p.Value.Words > 40).OrderByDescending(p => p.Value.ReadingAge).ToList();
        Assert.That(read, Has.Count.GreaterThan(300));
        TestContext.Out.WriteLine($"Reading age of {read.Count} pages: median {read[read.Count / 2].Value.ReadingAge:0.0}, 90 % below {read[read.Count / 10].Value.ReadingAge:0.0}, hardest {read[0].Value.ReadingAge:0.0} ({read[0].Key})");
        Assert.That(read.Take(1 + (read.Count / 10)).Last().Value.ReadingAge, Is.LessThanOrEqualTo(OfMost));
        Assert.That(read.Where(p => p.Value.ReadingAge > OfAny).Select(p => $"{p.Key} {p.Value.ReadingAge:0.0}"), Is.Empty);
    }

    [Test]
    public void No_sentence_of_ours_is_longer_than_a_breath_and_hardly_any_of_a_listing()
    {
        var ofPages = _pages.Where(p => !_listings.Contains(p.Key)).SelectMany(p => p.Value.LongSentences.Select(s => (p.Key, Sentence: s)));
        Assert.That(string.Join('\n', ofPages.Where(s => !_statements.Any(s.Sentence.Contains)).DistinctBy(s => s.Sentence)), Is.Empty);

        // Samples are told in many people's voices.
        var ofListings = _pages.Where(p => _listings.Contains(p.Key)).Select(p => p.Value).ToList();
        Assert.That((double)ofListings.Sum(r => r.LongSentences.Count) / ofListings.Sum(r => r.Sentences), Is.LessThan(0.01));
    }

    [Test]
    public void No_word_is_one_that_families_do_not_use() =>
        Assert.That(_texts.SelectMany(p => Jargon.In(p.Value, _explained.Contains).Select(w => $"{p.Key}: {w.Word}, say {w.Instead}")), Is.Empty);

    private async Task<IReadOnlyList<string>> Addresses()
    {
        var map = XDocument.Parse(await SiteFixture.Site.Client().GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var listed = map.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).AbsolutePath);
        return [.. listed, .. _listings, "/family", "/embed", "/search?q=zzzqqq", "/search?postcode=TS17&age=abc", "/no-such-page"];
    }
}
