using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Words that say what kind of thing is looked for, and words that find each other.</summary>
public class FindWithOtherWords
{
    [Test]
    public void A_word_for_the_kind_of_thing_lifts_and_shuts_nothing_out()
    {
        using var search = new SearchFixture(A.Club("Dance with us"), A.Club("Dance class"), A.Club("Pottery class"));
        Assert.That(search.Names("q=dance classes"), Is.EqualTo(new[] { "Dance class", "Dance with us" }));
    }

    [Test]
    public void Alone_it_is_looked_for_like_any_other()
    {
        using var search = new SearchFixture(A.Club("Dance with us"), A.Club("Dance class"));
        Assert.That(search.Names("q=class"), Is.EqualTo(new[] { "Dance class" }));
        Assert.That(search.Names("q=dance class&exact=1"), Is.EqualTo(new[] { "Dance class" }));
    }

    [Test]
    public void A_related_word_finds_after_the_word_itself_and_not_when_the_exact_words_are_wanted()
    {
        using var search = new SearchFixture(A.Club("Pony days"), A.Club("Horse days"), A.Club("Chess"));
        Assert.That(search.Names("q=horse"), Is.EqualTo(new[] { "Horse days", "Pony days" }));
        Assert.That(search.Names("q=horse&exact=1"), Is.EqualTo(new[] { "Horse days" }));
    }

    [Test]
    public void A_word_that_is_nowhere_shuts_nothing_out_beside_words_whose_meaning_is_known_and_the_page_says_so()
    {
        using var search = new SearchFixture(A.Club("Lego") with { DesignedFor = ["autism"] }, A.Club("Chess"));
        var results = search.Search("q=autism quokka");
        Assert.That(SearchFixture.Names(results), Is.EqualTo(new[] { "Lego" }));
        Assert.That(results.Messages, Is.EqualTo(new[] { "Nothing here has the word “quokka”. We looked for the rest." }));
        Assert.That(search.Names("q=autism chess"), Is.Empty, "chess is somewhere, so it is asked for");
        Assert.That(search.Names("q=quokka"), Is.Empty, "nothing else was asked for");
        Assert.That(search.Names("q=autism quokka&exact=1"), Is.Empty);
    }

    [TestCase("saturday", "Chess|Saturday heroes")]
    [TestCase("saturdays", "Chess|Saturday heroes")]
    [TestCase("this weekend", "Chess|Judo")]
    [TestCase("weekend judo", "Judo")]
    public void A_day_means_the_day_it_is_held(string typed, string names)
    {
        using var search = new SearchFixture(
            A.Club("Chess") with { Times = [new() { Days = ["saturday"] }] },
            A.Club("Judo") with { Times = [new() { Days = ["sunday"] }] },
            A.Club("Saturday heroes"));
        Assert.That(search.Names("q=" + typed).Order(), Is.EqualTo(names.Split('|')));
    }

    [Test]
    public void What_is_free_says_so_itself()
    {
        using var search = new SearchFixture(
            A.Club("Swimming") with { Costs = ["free"] },
            A.Club("Swimming at night") with { Costs = ["over-15"], Summary = "Carer goes free." },
            A.Club("Swimming somewhere") with { Summary = "Free parking." });
        Assert.That(search.Names("q=free swimming"), Is.EqualTo(new[] { "Swimming" }));
        Assert.That(search.Names("q=free"), Is.EqualTo(new[] { "Swimming" }));
    }

    [Test]
    public void A_short_form_in_small_letters_counts_when_no_listing_holds_it_as_a_word()
    {
        using var search = new SearchFixture(A.Club("Lego") with { DesignedFor = ["autism"] }, A.Club("Asd records") with { DesignedFor = ["adhd"] });
        Assert.That(search.Search("q=asc club").AlsoLookedFor, Is.EqualTo(new[] { "Autism" }));
        Assert.That(search.Search("q=asd club").AlsoLookedFor, Is.Empty, "a listing is called that");
    }

    [Test]
    public void Both_lists_are_read_and_no_word_is_related_to_itself()
    {
        Assert.That(new[] { "club", "clubs", "Lessons" }.Select(w => SoftWords.Has(new TypedWord(w))), Is.All.True);
        Assert.That(SoftWords.Has(new TypedWord("autism")), Is.False);
        Assert.That(RelatedWords.List.Of("cinema"), Does.Contain("film"));
        Assert.That(RelatedWords.List.All.Where(r => r.Value.Contains(r.Key) || r.Value.Length == 0), Is.Empty);
    }
}
