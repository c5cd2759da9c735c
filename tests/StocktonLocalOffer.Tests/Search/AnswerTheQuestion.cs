using FsCheck;
using FsCheck.Fluent;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Search.Answering;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Guides of a test; what the guides of the repository answer is in Site/ReadAboutIt.</summary>
public class AnswerTheQuestion
{
    private SearchFixture _search = null!;
    private Answers _answers = null!;

    [OneTimeSetUp]
    public void Publish()
    {
        _search = new SearchFixture();
        Put("Asking for a plan", "How to ask the council.", ["EHCP", "education plan"], ["school-things"], "What it is", "How to ask, with a letter to copy", "If the council says no");
        Put("Travel to school", "Who gets free travel.", ["school transport", "taxi"], [], "Who gets it", "Learning to travel and Blue Badges");
        Put("When school feels impossible", "First steps.", ["school refusal"], [], "Tonight", "The 15-day rule") ;
        Put("Waiting well", "For many.", ["waiting list"], ["autism", "adhd"], "At home, with swimming and sleep", "At school");
        _answers = new Answerer(new FixedClock()).Of(_search.Snapshot);

        void Put(string name, string summary, string[] words, string[] needs, params string[] chapters) => _search.Put(Keys.For("guide/" + name), new Guide
        {
            Name = name, Slug = name.ToLowerInvariant().Replace(' ', '-'), Summary = summary, SearchWords = words, Needs = needs,
            Chapters = [.. chapters.Select(c => new Chapter { Title = c, Slug = c.ToLowerInvariant().Replace(' ', '-'), Body = $"<p>{c} and swimming</p>" })],
        });
    }

    [OneTimeTearDown]
    public void Unpublish() => _search.Dispose();

    [TestCase("EHCP", "Asking for a plan")]
    [TestCase("how do I get an ehcp?", "Asking for a plan")]
    [TestCase("education plans", "Asking for a plan")]
    [TestCase("taxi to school", "Travel to school")]
    [TestCase("school refusal", "When school feels impossible")]
    [TestCase("ADHD", "ADHD")]
    [TestCase("what is autism", "Autism")]
    [TestCase("Asperger's", "Autism")]
    public void The_first_answer_is_what_the_question_is_about(string question, string name) => Assert.That(Names(question).First(), Is.EqualTo(name));

    [TestCase("swimming", Description = "only in the text")]
    [TestCase("sleep club", Description = "one word of a chapter")]
    [TestCase("school", Description = "in nearly every guide")]
    [TestCase("autism swimming", Description = "half about a need: listings are wanted")]
    [TestCase("disabled", Description = "any need is no need to read about")]
    [TestCase("the help with my child")]
    [TestCase("")]
    [TestCase("\ud83d 🎈 ''")]
    public void A_search_for_listings_gets_no_answer(string text) => Assert.That(Names(text), Is.Empty);

    [Test]
    public void Everyday_words_find_the_guide_whose_own_words_mean_the_same() =>
        Assert.That(Names("won't go to school"), Is.EqualTo(new[] { "Emotionally based school avoidance", "When school feels impossible" }));

    [Test]
    public void A_guide_that_lists_a_need_among_others_is_no_answer_about_it() => Assert.That(Names("autism"), Is.EqualTo(new[] { "Autism" }));

    [Test]
    public void Two_needs_in_one_sentence_are_both_answered() => Assert.That(Names("my autistic son won't go to school"), Is.SupersetOf(new[] { "Autism", "Emotionally based school avoidance" }));

    [TestCase("learning to travel", "Travel to school", "Learning to travel and Blue Badges")]
    [TestCase("travel to school", "Travel to school", null)]
    [TestCase("how to ask for an EHCP", "Asking for a plan", null)]
    public void A_chapter_is_led_to_when_it_alone_holds_nearly_all_that_was_asked(string question, string guide, string? chapter)
    {
        var first = _answers.To(question)[0];
        Assert.That((first.Document.Name, first.Chapter?.Title), Is.EqualTo((guide, chapter)));
    }

    [Test]
    public void Exact_words_are_not_read_as_what_they_mean()
    {
        Assert.That(_answers.To("Asperger's", exact: true), Is.Empty);
        Assert.That(_answers.To("ehcp", exact: true).Select(a => a.Document.Name), Is.EqualTo(new[] { "Asking for a plan" }));
    }

    [Test]
    public void Anything_typed_gets_at_most_three_answers() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20261124UL, 1UL), Prop.ForAll<string?>(typed => _answers.To($"ehcp {typed} autism").Count <= 3 && _answers.To(typed ?? "").Count <= 3));

    [Test]
    public void Without_any_guide_needs_are_still_answered()
    {
        using var search = new SearchFixture();
        Assert.That(new Answerer(new FixedClock()).Of(search.Snapshot).To("dyslexia").Single().Document, Is.InstanceOf<Need>());
    }

    private IEnumerable<string> Names(string question) => _answers.To(question).Select(a => a.Document.Name);
}
