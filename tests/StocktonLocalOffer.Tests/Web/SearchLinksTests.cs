using NUnit.Framework;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Tests.Web;

public class SearchLinksTests
{
    [Test]
    public void An_empty_search_is_the_bare_address() => Assert.That(SearchLinks.To(new SearchRequest()), Is.EqualTo("/search"));

    [Test]
    public void Typed_words_cannot_break_the_address() =>
        Assert.That(SearchLinks.Text("a&b=c #d"), Is.EqualTo("/search?q=a%26b%3Dc%20%23d"));

    [Test]
    public void A_page_is_added_to_everything_asked() =>
        Assert.That(SearchLinks.PageOf(new SearchRequest { Text = "judo" }.With("town", "yarm"), 2), Is.EqualTo("/search?q=judo&town=yarm&page=2"));

    [Test]
    public void The_first_page_needs_no_number() =>
        Assert.That(SearchLinks.PageOf(new SearchRequest { Text = "judo" }, 1), Is.EqualTo("/search?q=judo"));
}
