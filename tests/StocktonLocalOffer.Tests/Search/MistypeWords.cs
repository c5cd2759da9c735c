using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

public class MistypeWords
{
    private SearchFixture _search = null!;

    [OneTimeSetUp]
    public void Publish() => _search = new SearchFixture(
        A.Club("Swimming lessons"), A.Club("Football"), A.Club("Trampolining"), A.Club("Judo"), A.Club("Art club"),
        A.Service("Talk well") with { Categories = ["svc-salt"] },
        A.Service("A night off") with { Categories = ["short-breaks"], Summary = "Respite at home." },
        A.Club("Lego") with { DesignedFor = ["autism"] },
        A.Service("Back to class") with { DesignedFor = ["ebsa"] },
        A.Club("Words") with { DesignedFor = ["dyslexia"] });

    [OneTimeTearDown]
    public void Unpublish() => _search.Dispose();

    // one edit from four letters: missing, one too many, wrong, swapped
    [TestCase("swiming", "Swimming lessons")]
    [TestCase("swimmming", "Swimming lessons")]
    [TestCase("swinming", "Swimming lessons")]
    [TestCase("swmiming", "Swimming lessons")]
    [TestCase("jodo", "Judo")]
    [TestCase("fotball", "Football")]
    [TestCase("swiming lesons", "Swimming lessons")]
    // two from eight
    [TestCase("tampolinning", "Trampolining")]
    [TestCase("trampolinnning", "Trampolining")]
    // through words of the synonym list that no listing holds
    [TestCase("autizm", "Lego")]
    [TestCase("autsitic", "Lego")]
    [TestCase("speach therapy", "Talk well")]
    [TestCase("speech therepist", "Talk well")]
    [TestCase("dyslexya", "Words")]
    [TestCase("short braek", "A night off")]
    [TestCase("wont go to skool", "")]
    // first letter kept, three letters are too few, five have one edit, numbers and postcodes are as they are
    [TestCase("zwimming", "")]
    [TestCase("jud ", "")]
    [TestCase("jxxo", "")]
    [TestCase("fotbal", "")]
    [TestCase("ts99", "")]
    [TestCase("footb4ll", "")]
    public void A_slip_finds_what_was_meant(string typed, string name) =>
        Assert.That(_search.Names("q=" + Uri.EscapeDataString(typed)).FirstOrDefault() ?? "", Is.EqualTo(name));

    [Test]
    public void Where_one_letter_is_enough_two_are_not_guessed_at()
    {
        using var search = new SearchFixture(A.Club("Swimming"), A.Club("Rocking and stimming"));
        Assert.That(search.Names("q=swimmming"), Is.EqualTo(new[] { "Swimming" }));
    }

    [Test]
    public void A_slip_finds_what_the_right_word_would()
    {
        using var search = new SearchFixture(A.Club("Swimming"), A.Club("Pool hour"));
        Assert.That(search.Names("q=swimmming"), Is.EqualTo(search.Names("q=swimming")));
    }

    [TestCase("swiming", "swimming")]
    [TestCase("swiming lesons", "swimming lessons")]
    [TestCase("speach therapy", "speech therapy")]
    [TestCase("swimming", null)]
    [TestCase("swimm", null)]
    [TestCase("zzzqqq", null)]
    [TestCase("respitte", null)]
    public void Did_you_mean_asks_when_that_would_find_more(string typed, string? meant) =>
        Assert.That(_search.Search("q=" + typed).DidYouMean, Is.EqualTo(meant));

    [Test]
    public void Nothing_is_asked_when_a_filter_leaves_nothing_anyway() =>
        Assert.That(_search.Search("q=swiming&town=yarm").DidYouMean, Is.Null);

    [Test]
    public void What_was_guessed_is_said_and_can_be_left_out()
    {
        var guessed = _search.Search("q=swiming");
        Assert.That(guessed.Readings.Select(r => (r.Kind, r.Label)), Is.EqualTo(new[] { ("spelling", "swimming") }));

        var without = _search.Search(guessed.Readings[0].Without);
        Assert.That(without.Total, Is.Zero);
        Assert.That(without.Readings, Is.Empty);
        Assert.That(without.DidYouMean, Is.EqualTo("swimming"), "the way back");
        Assert.That(_search.Search("q=swiming&exact=1").Total, Is.Zero);
    }

    [Test]
    public void The_word_as_it_was_typed_comes_first()
    {
        using var search = new SearchFixture([A.Club("Footbal"), .. Enumerable.Range(0, 12).Select(n => A.Club($"Football {n}"))]);
        Assert.That(search.Names("q=footbal").First(), Is.EqualTo("Footbal"));
        Assert.That(search.Search("q=footbal").Total, Is.EqualTo(13));
    }

    [Test]
    public void A_word_that_is_found_often_is_never_corrected()
    {
        using var search = new SearchFixture([.. Enumerable.Range(0, 3).Select(n => A.Club($"Band {n}")), .. Enumerable.Range(0, 60).Select(n => A.Club($"Bank {n}"))]);
        Assert.That(search.Search("q=band ").Total, Is.EqualTo(3));
        Assert.That(search.Search("q=band ").DidYouMean, Is.Null);
    }

    [Test]
    public void A_rare_word_is_not_corrected_to_one_that_is_hardly_commoner()
    {
        using var search = new SearchFixture([A.Club("Tennis"), .. Enumerable.Range(0, 5).Select(n => A.Club($"Tenniz {n}"))]);
        Assert.That(search.Search("q=tennis ").Total, Is.EqualTo(1));
    }

    [Test]
    public void A_short_word_that_some_listing_holds_is_a_word()
    {
        using var search = new SearchFixture([A.Club("Cope"), .. Enumerable.Range(0, 20).Select(n => A.Club($"Come {n}"))]);
        Assert.That(search.Search("q=cope ").Total, Is.EqualTo(1));
    }

    [Test]
    public void Of_two_words_as_near_the_one_families_use_is_meant()
    {
        using var search = new SearchFixture(A.Club("Singing calms") with { Summary = "It calms." }, A.Club("Calm room"));
        Assert.That(search.Search("q=cahms").Readings[0].Label, Is.EqualTo("CAMHS"));
    }

    [TestCase("respit ")]
    [TestCase("respitte")]
    public void An_outdated_word_is_never_what_was_meant(string typed)
    {
        var results = _search.Search("q=" + typed);
        Assert.That(results.DidYouMean, Is.Null);
        Assert.That(results.Readings.Where(r => r.Label.Contains("respite", StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    [Test]
    public void Words_of_several_segments_are_one_list()
    {
        using var search = new SearchFixture(A.Club("Swimming"));
        search.Put(A.Club("Swimming again"));
        search.Refresh();
        search.Put(A.Club("Singing"));
        search.Refresh();
        Assert.That(search.Names("q=swiming"), Is.EquivalentTo(new[] { "Swimming", "Swimming again" }));
        Assert.That(search.Names("q=signing"), Is.EquivalentTo(new[] { "Singing" }));
    }

    [Test]
    public void A_listing_of_any_kind_is_found_by_a_slip() =>
        Assert.That(_search.Search("q=swiming").Hits[0].Facts.Listing, Is.InstanceOf<Club>());
}
