using StocktonLocalOffer.Content.PlainWords;

namespace StocktonLocalOffer.Tests.Content.PlainWords;

internal sealed class ReadabilityTests
{
    [Test]
    public void Short_words_and_sentences_are_for_younger_readers_than_long_ones()
    {
        var easy = Readability.Of("You can come on any day. We will help you to find a place.");
        var hard = Readability.Of("Notwithstanding the aforementioned considerations, eligibility determinations necessitate comprehensive multidisciplinary documentation.");
        Assert.That(easy.ReadingAge, Is.LessThan(8));
        Assert.That(hard.ReadingAge, Is.GreaterThan(18));
    }

    [Test]
    public void Headings_and_list_items_are_sentences_of_their_own()
    {
        var read = Readability.Of("<h2>What to bring</h2><ul><li>A coat</li><li>A drink &amp; a snack</li></ul>");
        Assert.That((read.Sentences, read.Words), Is.EqualTo((3, 9)));
    }

    [Test]
    public void A_name_or_an_explained_word_makes_nothing_harder()
    {
        Assert.That(Readability.Of("We meet in Billingham.").ReadingAge, Is.LessThanOrEqualTo(Readability.Of("We meet in water.").ReadingAge));
        Assert.That(Readability.Of("Ask for mediation now.", w => w == "mediation").ReadingAge, Is.LessThan(Readability.Of("Ask for mediation now.").ReadingAge));
    }

    [Test]
    public void A_sentence_of_more_than_25_words_is_named()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 26));
        Assert.That(Readability.Of($"Short one. {words}.").LongSentences, Is.EqualTo(new[] { words + "." }));
    }

    [TestCase("")]
    [TestCase("<p> </p>")]
    [TestCase("12 345")]
    public void No_text_is_no_harder_than_anything(string text) => Assert.That(Readability.Of(text).ReadingAge, Is.Zero);

    [Test]
    public void Jargon_is_found_with_what_to_say_instead_unless_it_is_explained()
    {
        Assert.That(Jargon.In("We utilise a holistic approach."), Is.EqualTo(new[] { ("utilise", "use"), ("holistic", "whole") }));
        Assert.That(Jargon.In("Holistic", w => w == "holistic"), Is.Empty);
        Assert.That(Jargon.In("Robustly made"), Is.Empty);
    }
}
