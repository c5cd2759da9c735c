using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.PlainWords;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.PlainWords;

internal sealed class AdviseOnPlainWords
{
    private static readonly Club Plain = new() { Name = "Art club", Summary = "We paint on Fridays. You can come with a friend.", Description = "<p>We have a quiet room. <a href=\"/guides/x\">Read about the hall</a>.</p>" };

    private static readonly TestCaseData<Document, string, string>[] Stumbles =
    [
        new(Plain with { Summary = "We facilitate play." }, "summary", "help"),
        new(Plain with { Summary = "Art club for all." }, "summary", "name"),
        new(Plain with { Summary = "COME ALONG NOW and paint." }, "summary", "shouting"),
        new(Plain with { Summary = "See www.example.org for more." }, "summary", "web address"),
        new(Plain with { Eligibility = string.Join(' ', Enumerable.Repeat("and then we go", 8)) }, "eligibility", "more than 25 words"),
        new(Plain with { Eligibility = "Individualised multidisciplinary interventions necessitate comprehensive administrative consideration immediately following professional recommendation procedures." }, "eligibility", "reads at age"),
        new(Plain with { Description = "<p>To book, <a href=\"https://example.org\">click here</a>.</p>" }, "description", "click here"),
        new(Plain with { Description = "<p><a href=\"https://example.org\">https://example.org</a></p>" }, "description", "bare address"),
        new(Plain with { Links = [new("Website", "https://example.org")] }, "links", "where it leads"),
        new(Plain with { Pictures = [new(Keys.For("p"), Keys.For("m"))] }, "pictures", "alternative text"),
        new(Plain with { Answers = [new(), new() { Text = "We utilise pictures." }] }, "answers[1].text", "use"),
    ];

    [TestCaseSource(nameof(Stumbles))]
    public void What_a_reader_would_stumble_over_is_said_at_its_field(Document document, string property, string words)
    {
        var advice = PlainWordsCheck.Of(document, altOf: _ => null);

        Assert.That(advice.Where(a => a.Property == property).Select(a => a.Message), Has.Some.Contains(words));
    }

    [Test]
    public void Plain_words_get_no_advice() => Assert.That(PlainWordsCheck.Of(Plain, altOf: _ => null), Is.Empty);
}
