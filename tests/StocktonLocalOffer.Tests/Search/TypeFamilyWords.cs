namespace StocktonLocalOffer.Tests.Search;

/// <summary>What families type, and what it finds. The listings never hold the typed words: only their tags can be found.</summary>
public class TypeFamilyWords
{
    private SearchFixture _search = null!;

    [SetUp]
    public void Publish() => _search = new SearchFixture(
        A.Club("Lego club") with { DesignedFor = ["autism"] },
        A.Service("Talk well") with { DesignedFor = ["slcn"], Categories = ["svc-salt"] },
        A.Service("Back to class") with { DesignedFor = ["ebsa"] },
        A.Service("A night off") with { Categories = ["short-breaks"] },
        A.Service("Pathway team") with { Categories = ["svc-neuro"] },
        A.Club("Run about") with { Welcomes = ["adhd"] },
        A.Club("Sparkle") with { DesignedFor = ["downs"] },
        A.Club("Purple") with { DesignedFor = ["epilepsy"] },
        A.Club("Salt dough") with { Summary = "Making things, as well as painting. Keep fit. Hi to everyone." });

    [TearDown]
    public void Unpublish() => _search.Dispose();

    // abbr: alone or in capitals
    [TestCase("asd", "Autism")]
    [TestCase("ASD", "Autism")]
    [TestCase("ASD clubs", "Autism")]
    [TestCase("asd clubs", "Autism")]
    [TestCase("ADHD?", "")]
    // abbr-risky: a word in capitals, or all there is
    [TestCase("as", "Autism")]
    [TestCase("AS", "Autism")]
    [TestCase("support for AS", "Autism")]
    [TestCase("art as well as sport", "")]
    [TestCase("SALT", "Speech, language and communication needs|Speech and language therapy")]
    [TestCase("SaLT for toddlers", "Speech, language and communication needs|Speech and language therapy")]
    [TestCase("salt dough", "")]
    [TestCase("hi there", "")]
    [TestCase("keep fit", "")]
    [TestCase("feeling down", "")]
    // phrases: the longest wins
    [TestCase("ADHD assessment", "Neurodevelopmental pathway")]
    [TestCase("won't go to school", "Emotionally based school avoidance")]
    [TestCase("my son wont go to school any more", "Emotionally based school avoidance")]
    [TestCase("school anxiety", "Emotionally based school avoidance|Anxiety")]
    [TestCase("speech and language therapy", "")]
    [TestCase("speech & language therapist", "")]
    [TestCase("trisomy 21", "Down syndrome")]
    [TestCase("autism friendly", "Relaxed or quiet session|Autism")]
    // old words and slips
    [TestCase("Asperger's", "Autism")]
    [TestCase("high functioning autism", "Autism")]
    [TestCase("school refuser", "Emotionally based school avoidance")]
    [TestCase("respite", "Short breaks")]
    [TestCase("special needs", "Any additional need")]
    [TestCase("autisim", "Autism")]
    // nothing to add
    [TestCase("chess", "")]
    [TestCase("near me", "")]
    public void The_page_says_what_else_it_looked_for(string typed, string labels) =>
        Assert.That(string.Join('|', _search.Search("q=" + Uri.EscapeDataString(typed)).AlsoLookedFor), Is.EqualTo(labels));

    [TestCase("asd", "Lego club")]
    [TestCase("aspergers", "Lego club")]
    [TestCase("asperger’s", "Lego club")]
    [TestCase("ASPERGERS", "Lego club")]
    [TestCase("on-the-spectrum", "Lego club")]
    [TestCase("autisim", "Lego club")]
    [TestCase("áutistic", "Lego club")]
    [TestCase("autistic:", "Lego club")]
    [TestCase("[autistic]", "Lego club")]
    [TestCase("SALT", "Talk well")]
    [TestCase("speech therapist", "Talk well")]
    [TestCase("speech therapists", "Talk well")]
    [TestCase("speech & language therapy", "Talk well")]
    [TestCase("school refusal", "Back to class")]
    [TestCase("can’t attend school", "Back to class")]
    [TestCase("respite", "A night off")]
    [TestCase("short break", "A night off")]
    [TestCase("short-breaks", "A night off")]
    [TestCase("seizures", "Purple")]
    [TestCase("seizure", "Purple")]
    [TestCase("fits", "Purple")]
    [TestCase("downs syndrome", "Sparkle")]
    [TestCase("hyperactive", "Run about")]
    public void The_right_thing_is_found_first(string typed, string name) =>
        Assert.That(_search.Names("q=" + Uri.EscapeDataString(typed)).FirstOrDefault(), Is.EqualTo(name));

    [TestCase("asd")]
    [TestCase("respite")]
    [TestCase("won't go to school")]
    [TestCase("autisim")]
    public void Exact_turns_it_off(string typed)
    {
        var results = _search.Search($"q={typed}&exact=1");
        Assert.That(results.Total, Is.Zero);
        Assert.That(results.AlsoLookedFor, Is.Empty);
    }

    [Test]
    public void A_word_of_a_sentence_does_not_drag_in_a_need()
    {
        Assert.That(_search.Names("q=salt dough"), Is.EqualTo(new[] { "Salt dough" }));
        Assert.That(_search.Names("q=painting as well"), Is.EqualTo(new[] { "Salt dough" }));
    }

    [Test]
    public void Near_me_is_read_and_then_left_out()
    {
        Assert.That(_search.Names("q=painting near me"), Is.EqualTo(new[] { "Salt dough" }));
        Assert.That(_search.Search("q=near me").Total, Is.EqualTo(9), "nothing is left to look for, so all of it is shown");
    }

    [Test]
    public void Free_finds_what_costs_nothing()
    {
        _search.Put(A.Club("Drop in") with { Costs = ["free"], Summary = "Painting." });
        _search.Refresh();
        Assert.That(_search.Names("q=free painting"), Is.EqualTo(new[] { "Drop in" }));
        Assert.That(_search.Names("q=cheap painting"), Is.EqualTo(new[] { "Drop in" }));
    }

    [Test]
    public void What_is_designed_for_the_typed_need_comes_first()
    {
        _search.Put(A.Club("All sorts") with { Welcomes = ["autism"] });
        _search.Put(A.Club("Ask first") with { WithNotice = ["autism"] });
        _search.Refresh();
        Assert.That(_search.Names("q=autistic"), Is.EqualTo(new[] { "Lego club", "All sorts", "Ask first" }));
    }
}
