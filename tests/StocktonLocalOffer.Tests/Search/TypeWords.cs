using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Tests.Search;

public class TypeWords
{
    [TestCase("children's café")]
    [TestCase("childrens cafe")]
    [TestCase("Children’s Cafés")]
    [TestCase("CHILDREN'S CAFES")]
    [TestCase("café, children‘s!")]
    [TestCase("drop-in")]
    [TestCase("cafe\u0301")]
    [TestCase("drop in")]
    [TestCase("DROP–IN")]
    [TestCase("drop-ins")]
    [TestCase("dropin")]
    public void Apostrophes_hyphens_plurals_capitals_and_accents_do_not_matter(string typed)
    {
        using var search = new SearchFixture(A.Activity("Children's café drop-in"), A.Activity("Chess"));
        Assert.That(search.Names("q=" + Uri.EscapeDataString(typed)), Is.EqualTo(new[] { "Children's café drop-in" }));
    }

    [TestCase("no")]
    [TestCase("not")]
    [TestCase("as")]
    [TestCase("it")]
    [TestCase("will")]
    public void Small_words_that_change_the_meaning_are_kept(string word)
    {
        using var analyzer = new SiteAnalyzer();
        Assert.That(analyzer.Words(word), Is.EqualTo(new[] { word }));
        using var search = new SearchFixture(A.Club("With") with { Summary = $"Painting {word} talking." }, A.Club("Without") with { Summary = "Painting talking." });
        Assert.That(search.Names($"q={word}&exact=1"), Is.EqualTo(new[] { "With" }));
    }

    [Test]
    public void No_diagnosis_is_not_a_diagnosis()
    {
        using var search = new SearchFixture(A.Club("Come as you are") with { Summary = "No diagnosis needed." }, A.Club("After") with { Summary = "Once you have a diagnosis." });
        Assert.That(search.Names("q=no diagnosis"), Is.EqualTo(new[] { "Come as you are" }));
    }

    [TestCase("what is there for my child")]
    [TestCase("the")]
    [TestCase("!?")]
    [TestCase("🎈")]
    public void Words_that_say_nothing_show_everything(string typed)
    {
        using var search = new SearchFixture(A.Club("Chess"));
        Assert.That(search.Names("q=" + Uri.EscapeDataString(typed)), Is.EqualTo(new[] { "Chess" }));
    }

    [TestCase("q=Sunflower trust")]
    [TestCase("q=sunflowers")]
    [TestCase("q=Portrack lane")]
    [TestCase("q=TS18 2PS")]
    [TestCase("q=stockton town centre")]
    [TestCase("q=wobbleboard")]
    [TestCase("q=polish")]
    [TestCase("q=arts")]
    public void Organisation_place_description_language_and_category_are_searched(string address)
    {
        using var search = new SearchFixture(A.Club("Chess"));
        search.PutOrganisation("sunflower", "Sunflower Trust");
        search.Put(A.Club("Balance").RunBy("sunflower") with
        {
            Description = "<p>We have a <strong>wobbleboard</strong> &amp; mats.</p>",
            Eligibility = "For under 5s.",
            Languages = ["polish"],
            Categories = ["activities-arts"],
            Locations = [new() { Address = "1 Portrack Lane", Postcode = "TS18 2PS", Ward = "stockton-town-centre" }],
        });
        search.Refresh();
        Assert.That(search.Names(address), Is.EqualTo(new[] { "Balance" }));
    }

    [Test]
    public void Tags_and_attributes_of_rich_text_are_not_words()
    {
        using var search = new SearchFixture(A.Club("Chess") with { Description = "<p class=\"intro\">Kings and queens</p>" });
        Assert.That(search.Names("q=intro"), Is.Empty);
        Assert.That(search.Names("q=queens"), Is.Not.Empty);
    }

    [Test]
    public void The_name_says_more_than_the_description()
    {
        using var search = new SearchFixture(A.Club("A club") with { Description = "Swimming, swimming and swimming." }, A.Club("Swimming"), A.Club("Baths") with { Summary = "Swimming for all." });
        Assert.That(search.Names("q=swimming"), Is.EqualTo(new[] { "Swimming", "Baths", "A club" }));
    }

    [TestCase("drop-in")]
    [TestCase("drop in")]
    [TestCase("dropin")]
    [TestCase("Drop-Ins")]
    public void A_word_written_as_one_as_two_or_with_a_hyphen_finds_all_three(string typed)
    {
        using var search = new SearchFixture(A.Club("Tuesday drop-in"), A.Club("Wednesday drop in"), A.Club("Thursday dropin"), A.Club("Friday lego"));
        Assert.That(search.Names("q=" + typed), Is.EquivalentTo(new[] { "Tuesday drop-in", "Wednesday drop in", "Thursday dropin" }));
    }

    [TestCase("play group")]
    [TestCase("playgroup")]
    public void Two_words_and_the_one_they_make_are_the_same(string typed)
    {
        using var search = new SearchFixture(A.Club("Yarm playgroup"), A.Club("Norton play group"), A.Club("Chess group"));
        Assert.That(search.Names("q=" + typed), Is.EquivalentTo(new[] { "Yarm playgroup", "Norton play group" }));
    }

    [TestCase("\"quiet hour\"", "Shop")]
    [TestCase("“quiet hour”", "Shop")]
    [TestCase("\"quiet hour\" swimming", "")]
    [TestCase("\"out of school\"", "Club")]
    [TestCase("\"out school\"", "")]
    [TestCase("quiet hour\"", "Pool|Shop")]
    [TestCase("\"\" shop", "Shop")]
    public void A_quoted_phrase_is_found_as_it_stands_in_one_field(string typed, string names)
    {
        using var search = new SearchFixture(
            A.Club("Shop") with { Summary = "A quiet hour on Sundays." },
            A.Club("Pool") with { Summary = "A quiet session of one hour." },
            A.Club("Club") with { Summary = "Fun out of school." });
        Assert.That(string.Join('|', search.Names("q=" + Uri.EscapeDataString(typed) + "&sort=name&ignore=feat-relaxed")), Is.EqualTo(names));
    }

    [TestCase("swimm")]
    [TestCase("swi")]
    [TestCase("lessons swimm")]
    public void The_last_word_may_be_half_typed(string typed)
    {
        using var search = new SearchFixture(A.Club("Swimming lessons"), A.Club("Chess"));
        Assert.That(search.Names("q=" + typed), Is.EqualTo(new[] { "Swimming lessons" }));
    }

    [TestCase("sw", Description = "two letters begin too many words")]
    [TestCase("swimm ", Description = "a blank ends the word")]
    [TestCase("swi lessons", Description = "it is not the last word")]
    [TestCase("\"swimm\"", Description = "it is quoted")]
    public void Otherwise_half_a_word_is_no_word(string typed)
    {
        using var search = new SearchFixture(A.Club("Swimming lessons"), A.Club("Chess"));
        Assert.That(search.Names("q=" + typed), Is.Empty);
    }

    [Test]
    public void A_whole_word_comes_before_those_it_begins()
    {
        using var search = new SearchFixture(A.Club("Play"), A.Club("Playground"), A.Club("Playground games"), A.Club("Playground fun"));
        Assert.That(search.Names("q=play").First(), Is.EqualTo("Play"));
        Assert.That(search.Names("q=playground"), Has.No.Member("Play"));
    }

    [Test]
    public void Most_words_of_a_sentence_are_enough_but_both_of_two_are_needed()
    {
        using var search = new SearchFixture(A.Club("Wheelchair basketball").AgedYears(11, 18) with { Summary = "Thursday evenings in the sports hall." }, A.Club("Chess"));
        Assert.That(search.Names("q=wheelchair basketball on thursday evenings for teenagers"), Is.EqualTo(new[] { "Wheelchair basketball" }));
        Assert.That(search.Names("q=basketball zebras"), Is.Empty);
    }

    [TestCase("classes", "class")]
    [TestCase("boxes", "box")]
    [TestCase("dishes", "dish")]
    [TestCase("matches", "match")]
    [TestCase("lunches", "lunch")]
    [TestCase("headaches", "headache")]
    [TestCase("houses", "house")]
    [TestCase("cities", "city")]
    public void One_finds_many_and_many_find_one(string many, string one)
    {
        using var search = new SearchFixture(A.Club($"Alpha {many}"), A.Club($"Beta {one}"));
        Assert.That(search.Names($"q={one}&sort=name"), Is.EqualTo(new[] { $"Alpha {many}", $"Beta {one}" }));
        Assert.That(search.Names($"q={many}&sort=name"), Is.EqualTo(new[] { $"Alpha {many}", $"Beta {one}" }));
    }
}
