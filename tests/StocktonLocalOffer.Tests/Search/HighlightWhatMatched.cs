using FsCheck;
using FsCheck.Fluent;

namespace StocktonLocalOffer.Tests.Search;

public class HighlightWhatMatched
{
    [TestCase("swimming", "Swimming lessons for the family", "[Swimming] lessons for the family")]
    [TestCase("lesson", "Swimming lessons.", "Swimming [lessons].")]
    [TestCase("children's café", "The Childrens’ Cafés", "The Childrens’ [Cafés]")]
    [TestCase("drop-in", "A drop-in, a dropin", "A [drop]-in, a [dropin]")]
    [TestCase("swiming", "Swimming, not swim", "[Swimming], not swim")]
    [TestCase("swimm", "Swimming", "[Swimming]")]
    [TestCase("asd", "Autism and arts", "[Autism] and arts")]
    [TestCase("art", "The arts, a cart, artful", "The [arts], a cart, artful")]
    [TestCase("the", "The theatre", "The theatre")]
    [TestCase("is there anything for art", "Is there anything for art?", "Is there anything for [art]?")]
    [TestCase("\"quiet hour\"", "A quiet hour", "A [quiet] [hour]")]
    [TestCase("", "Swimming", "Swimming")]
    public void Whole_words_that_were_looked_for_are_marked(string typed, string text, string marked)
    {
        using var search = new SearchFixture(A.Club("Swimming lessons drop-in"), A.Club("Dropin arts"));
        var cut = search.Search("q=" + Uri.EscapeDataString(typed)).Highlight.Mark(text);
        Assert.That(string.Concat(cut.Select(c => c.Marked ? $"[{c.Text}]" : c.Text)), Is.EqualTo(marked));
    }

    [Test]
    public void Nothing_of_a_text_is_lost()
    {
        using var search = new SearchFixture(A.Club("Swimming"));
        var highlight = search.Search("q=swimming autism éa a1").Highlight;
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
            string.Concat(highlight.Mark($"{text} swimming {text}").Select(c => c.Text)) == $"{text} swimming {text}"));
    }
}
