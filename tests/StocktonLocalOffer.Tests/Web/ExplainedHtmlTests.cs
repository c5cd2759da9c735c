using System.Text.Encodings.Web;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Web.Pages.Words;

namespace StocktonLocalOffer.Tests.Web;

internal sealed class ExplainedHtmlTests
{
    private static readonly GlossaryTerm Plan = new() { Name = "EHC plan", Slug = "ehc-plan", ShortForm = "EHCP", Meaning = "A plan with \"legal\" force." };
    private static readonly GlossaryTerm Senco = new() { Name = "SENCO", Slug = "senco", Meaning = "The teacher for SEN." };

    [Test]
    public void The_first_use_of_a_word_explains_itself_and_no_other_does()
    {
        var html = Write("<p>Ask the SENCO about an EHC plan. The SENCO knows. An EHCP is long.</p>");
        Assert.That(Count(html, "<button"), Is.EqualTo(2));
        Assert.That(html, Does.Contain("<p>Ask the <button type=\"button\" class=\"term\" popovertarget=\"means-senco\">SENCO</button>").And.Contain("The SENCO knows. An EHCP is long.</p>"));
        Assert.That(html, Does.Contain("A plan with &quot;legal&quot; force."));
    }

    [TestCase("<p><a href=\"/x\">The SENCO</a></p>")]
    [TestCase("<h2>Your <em>SENCO</em></h2>")]
    [TestCase("<p title=\"SENCO\">Nobody</p>")]
    [TestCase("<p>SENCOX</p>")]
    [TestCase("")]
    public void Links_headings_tags_and_other_words_are_left_as_they_are(string text) => Assert.That(Write(text), Is.EqualTo(text));

    [Test]
    public void A_word_after_a_link_that_holds_it_still_explains_itself() =>
        Assert.That(Write("<p><a href=\"/x\">SENCO</a> or SENCO</p>"), Does.Contain("</a> or <button"));

    [Test]
    public void A_name_is_explained_as_a_name_and_not_by_a_word_in_it()
    {
        GlossaryTerm[] terms = [Senco, new() { Name = "Open SENCO UK", Slug = "open-senco", Meaning = "A club." }];
        Assert.That(Write("<p>We follow Open SENCO UK.</p>", terms), Does.Contain(">Open SENCO UK</button>").And.Not.Contain("means-senco"));
    }

    private static string Write(string text) => Write(text, [Plan, Senco]);

    private static string Write(string text, IReadOnlyList<GlossaryTerm> terms)
    {
        using var writer = new StringWriter();
        new ExplainedHtml(text, terms).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
