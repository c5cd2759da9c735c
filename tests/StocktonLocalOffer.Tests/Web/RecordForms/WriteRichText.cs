using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms.RichTexts;

namespace StocktonLocalOffer.Tests.Web.RecordForms;

internal sealed class WriteRichText
{
    [TestCase("<h2>A</h2><p>b</p>", "## A\n\nb")]
    [TestCase("<h4>A &amp; b</h4>", "#### A & b")]
    [TestCase("<p>a <strong>b</strong> <em>c</em></p>", "a **b** *c*")]
    [TestCase("<p>a<strong> b </strong>c</p>", "a **b** c")]
    [TestCase("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c")]
    [TestCase("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b")]
    [TestCase("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n<!-- -->\n\n- b")]
    [TestCase("<p><a href=\"/guides/x\">Read on</a></p>", "[Read on](/guides/x)")]
    [TestCase("<p><a href=\"https://example.org/a(b)\">x</a></p>", "[x](<https://example.org/a(b)>)")]
    [TestCase("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b")]
    [TestCase("<p>a<br>b</p>", "a\\\nb")]
    [TestCase("<p># 1. not *that* _or_ [this] &lt;b&gt; \\</p>", "\\# 1. not \\*that\\* \\_or\\_ \\[this\\] \\<b> \\\\")]
    [TestCase("<p>1. not a list</p>", "1\\. not a list")]
    public void Rich_text_and_Markdown_say_the_same(string html, string markdown)
    {
        Assert.That(HtmlAsMarkdown.Of(html), Is.EqualTo(markdown));
        Assert.That(Flat(MarkdownAsHtml.Of(markdown)!), Is.EqualTo(html.Replace("<strong> b </strong>", " <strong>b</strong> ")));
    }

    [Test]
    public void Everything_that_is_written_already_reads_the_same_when_it_went_through_Markdown()
    {
        var texts = RepositoryContent.Nodes.SelectMany(n => Texts(n.Document)).ToList();
        Assert.That(texts, Has.Count.GreaterThan(200));
        foreach (var html in texts)
            Assert.That(Flat(MarkdownAsHtml.Of(HtmlAsMarkdown.Of(html))!), Is.EqualTo(Flat(html)));
    }

    [Test]
    public void A_table_passes_as_it_is()
    {
        const string table = "<table><tbody><tr><th>a</th></tr>\n\n<tr><td>*b*</td></tr></tbody></table>";
        Assert.That(MarkdownAsHtml.Of(HtmlAsMarkdown.Of($"<p>x</p>{table}")), Does.Contain("<td>*b*</td>"));
    }

    [Test]
    public void What_nobody_touched_stays_byte_for_byte()
    {
        const string odd = "<p>Two   spaces</p>\n\n\n<ul>\n<li><p>x</p></li></ul>";
        var values = new FormValues();
        RichTextValue.Write(values, "body", odd);
        values.Set("body", values["body"].ReplaceLineEndings("\r\n"));
        values.Set("body.kept", odd.ReplaceLineEndings("\r\n"));

        Assert.That(RichTextValue.Read(values, "body"), Is.EqualTo(odd));
        values.Set("body", values["body"] + "\r\n\r\nMore");
        Assert.That(RichTextValue.Read(values, "body"), Does.EndWith("<p>More</p>"));
    }

    [Test]
    public void What_the_editor_in_the_browser_sends_is_tidied()
    {
        var values = FillAndReadAForm.Values(("body", "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul><p></p><script>x</script>"), ("body.as", "html"));

        Assert.That(RichTextValue.Read(values, "body"), Is.EqualTo("<ul><li>a<ul><li>b</li></ul></li></ul>"));
        Assert.That(RichTextValue.Markdown(values, "body"), Does.StartWith("- a\n"));
    }

    [TestCase("# Big", "<h2>Big</h2>"), TestCase("    four spaces", "<p>four spaces</p>"), TestCase("<script>alert(1)</script>", ""), TestCase("[x](javascript:alert(1))", "<p><a>x</a></p>")]
    public void Markdown_cannot_say_more_than_rich_text_may(string markdown, string html) =>
        Assert.That(MarkdownAsHtml.Of(markdown), Is.EqualTo(html));

    private static IEnumerable<string> Texts(object record) => AllDocumentTypes.Of(record).Properties.SelectMany(p => p.Kind switch
    {
        PropertyKind.RichText => [(string)p.Get(record)!],
        PropertyKind.Blocks => ((System.Collections.IEnumerable)p.Get(record)!).Cast<object>().SelectMany(Texts),
        _ => [],
    });

    private static string Flat(string html) => System.Text.RegularExpressions.Regex.Replace(RichText.Clean(html), @"\s*\n\s*|(?<=>)\s+(?=<(p|li|ul|ol|/ul|/ol|/li|h)\b)", "");
}
