using StocktonLocalOffer.Web.Pages.Listings;

namespace StocktonLocalOffer.Tests.Web;

internal sealed class SentencesTests
{
    [TestCase("We play. We rest! Come?", new[] { "We play.", "We rest!", "Come?" })]
    [TestCase("It is at St. Mary's. Ask for Dr. Ali, e.g. by phone.", new[] { "It is at St. Mary's.", "Ask for Dr. Ali, e.g. by phone." })]
    [TestCase("It costs £2.50 at 9.30am. 10 places.", new[] { "It costs £2.50 at 9.30am.", "10 places." })]
    [TestCase("", new string[0])]
    public void Text_is_cut_after_each_sentence(string text, string[] sentences) => Assert.That(Sentences.Of(text), Is.EqualTo(sentences));

    [Test]
    public void Rich_text_loses_its_tags_and_a_point_of_a_list_is_a_line() =>
        Assert.That(Sentences.OfHtml("<p>Bring &amp; share. <strong>No rush.</strong></p><ul><li>a towel</li><li>a drink</li></ul>"), Is.EqualTo(new[] { "Bring & share.", "No rush.", "a towel", "a drink" }));
}
