using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Tests.Content.Publishing;

internal sealed class CleanRichText
{
    [TestCase("<p>Overnight and <strong>daytime</strong> breaks, Tom &amp; Ann’s £4 café.</p>")]
    [TestCase("<h2>What happens</h2>\n<p>You <em>ring</em>.<br>We answer.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>")]
    [TestCase("<p><a href=\"https://example.org/a?b=1&amp;c=2\">Out</a> <a href=\"/guides/ehc-plans\">In</a> <a href=\"mailto:a@example.org\">Write</a> <a href=\"tel:01642000000\">Ring</a></p>")]
    [TestCase("<table><caption>Costs</caption><tr><th>Age</th></tr><tr><td>5</td></tr></table>")]
    [TestCase("<blockquote><p>\"I will know.\" It's 5 &lt; 6 &gt; 4</p></blockquote>")]
    [TestCase("")]
    public void Clean_text_comes_back_byte_for_byte(string html) => Assert.That(RichText.Clean(html), Is.EqualTo(html));

    [TestCase("<p onclick=\"x()\" style=\"color:red\" class=\"a\">Hello</p>", "<p>Hello</p>")]
    [TestCase("<p>Hello</p><script>alert(1)</script>", "<p>Hello</p>")]
    [TestCase("<div><span>Hello</span></div>", "Hello")]
    [TestCase("<p><a href=\"javascript:alert(1)\">x</a></p>", "<p><a>x</a></p>")]
    [TestCase("<p><a href=\"//evil.example\">x</a></p>", "<p><a>x</a></p>")]
    [TestCase("<p><a href=\"/\\evil.example\">x</a></p>", "<p><a>x</a></p>")]
    [TestCase("<p><a href=\"data:text/html,x\">x</a></p>", "<p><a>x</a></p>")]
    [TestCase("<p href=\"https://example.org\">x</p>", "<p>x</p>")]
    [TestCase("<table><tbody><tr><td>x</td></tr></tbody></table>", "<table><tr><td>x</td></tr></table>")]
    [TestCase("<!-- note --><p>x</p>", "<p>x</p>")]
    [TestCase("<p>one\r\ntwo</p>", "<p>one\ntwo</p>")]
    public void What_is_not_allowed_goes(string html, string clean) => Assert.That(RichText.Clean(html), Is.EqualTo(clean));

    [TestCase("<p><div><p>a<table><p>b</table></div>")]
    [TestCase("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [TestCase("<svg></p><style><a title=\"</style><img src onerror=alert(1)>\">")]
    [TestCase("<form><a><div><a href=/x>y</a></div></a></form>")]
    [TestCase("<ul><li>a<li>b</ul><td>c<select><template><p>d")]
    [TestCase("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">")]
    [TestCase("a < b && c > d")]
    public void Cleaning_twice_is_cleaning_once(string html)
    {
        var once = RichText.Clean(html);

        Assert.That(RichText.Clean(once), Is.EqualTo(once));
        Assert.That(once, Does.Not.Contain("<img").And.Not.Contain("<style").And.Not.Contain("<script"));
    }
}
