using FsCheck;
using FsCheck.Fluent;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Search.Suggesting;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Tests.Search;

public class SuggestWhileTyping
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    // A fixed seed: the same texts every run.
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20261124UL, 1UL);

    private Suggestions _suggestions = null!;

    [OneTimeSetUp]
    public void Publish()
    {
        using var search = new SearchFixture(
            A.Club("Quiet sensory hour"),
            A.Club("Saturday Football Clubs") with { DesignedFor = ["autism"], Categories = ["activities-sport"] },
            A.Club("Café Société"),
            A.Club("Children’s choir").RunBy("lapwater") with { Categories = ["activities-arts"] },
            A.Service("Speech clinic") with { DesignedFor = ["autism"], Categories = ["svc-salt"] },
            A.Service("Breaks") with { Categories = ["short-breaks"], Welcomes = ["adhd"] },
            A.Club("Long ago") with { CheckedOn = new(2020, 1, 1) },
            A.Club("Hidden") with { NotListed = true });
        search.PutOrganisation("lapwater", "Lapwater Trust");
        search.Put(Keys.For("guide/asking"), new Guide { Name = "Asking for a plan", Slug = "asking", SearchWords = ["EHCP", "statement"] });
        search.Put(Keys.For("need/two-faces"), new Need { Name = "Dyspraxia", Slug = "two-faces", EverydayLabel = "Movement and co-ordination", Synonyms = ["clumsy"] });
        _suggestions = Suggestions.Of(search.Snapshot, SearchFixture.Places, Today);
    }

    [TestCase("sens", "Quiet sensory hour")]
    [TestCase("quiet sens", "Quiet sensory hour")]
    [TestCase("QUIET", "Quiet sensory hour")]
    [TestCase("cafe soc", "Café Société")]
    [TestCase("childrens ch", "Children’s choir")]
    [TestCase("children's ch", "Children’s choir")]
    [TestCase("football club", "Saturday Football Clubs")]
    [TestCase("football clubs", "Saturday Football Clubs")]
    [TestCase("footballs", "Saturday Football Clubs")]
    [TestCase("lapw", "Children’s choir")]
    [TestCase("statem", "Asking for a plan")]
    [TestCase("clums", "Movement and co-ordination")]
    [TestCase("dysprax", "Dyspraxia")]
    [TestCase("sport", "Sport and active")]
    [TestCase("ingleby bar", "Ingleby Barwick")]
    [TestCase("wolv", "Wolviston")]
    [TestCase("elmtree", "Elmtree")]
    public void The_beginning_of_any_word_finds(string typed, string label) => Assert.That(Labels(typed), Has.Member(label));

    [TestCase("Asperg", "Autism")]
    [TestCase("autisim", "Autism")]
    [TestCase("school refus", "Emotionally based school avoidance")]
    [TestCase("respit", "Short breaks")]
    public void An_outdated_or_mistyped_word_finds_and_our_own_label_is_shown(string typed, string label)
    {
        Assert.That(Labels(typed), Has.Member(label));
        Assert.That(All(typed).Select(s => s.Label + s.Note), Has.None.Contains(typed).IgnoreCase);
    }

    [Test]
    public void A_short_form_that_is_also_an_ordinary_word_finds_only_when_it_is_all_that_is_typed()
    {
        Assert.That(Labels("slt"), Has.Member("Speech and language therapy"));
        Assert.That(Labels("sl"), Has.No.Member("Speech and language therapy"));
        Assert.That(Labels("slt x"), Is.Empty);
    }

    [Test]
    public void A_label_that_begins_as_typed_comes_before_one_that_only_holds_the_word()
    {
        using var search = new SearchFixture(A.Club("All about swimming"), A.Club("Swimming in the warm pool"), A.Club("Zebra swimming"));
        var listings = Suggestions.Of(search.Snapshot, SearchFixture.Places, Today).Find("swim").Single(g => g.Kind == SuggestionKind.Listing);
        Assert.That(listings.Items.Select(i => i.Label), Is.EqualTo(new[] { "Swimming in the warm pool", "All about swimming", "Zebra swimming" }));
    }

    [Test]
    public void Of_several_needs_the_one_with_most_listings_comes_first()
    {
        using var search = new SearchFixture(A.Club("One") with { DesignedFor = ["downs"] }, A.Club("Two") with { Welcomes = ["dyslexia"] }, A.Club("Three") with { Welcomes = ["dyslexia"] });
        search.Put(Keys.For("need/dysgraphia"), new Need { Name = "Dysgraphia", Slug = "dysgraphia" });
        Assert.That(Suggestions.Of(search.Snapshot, SearchFixture.Places, Today).Find("dys")[0].Items.Select(i => i.Label), Is.EqualTo(new[] { "Dyslexia", "Dysgraphia" }));
    }

    [Test]
    public void Groups_come_in_one_order_with_a_few_in_each()
    {
        using var search = new SearchFixture(Enumerable.Range(1, 30).Select(n => A.Club($"Au club {n}")));
        var groups = Suggestions.Of(search.Snapshot, SearchFixture.Places, Today).Find("au");
        Assert.That(groups.Select(g => g.Kind), Is.Ordered);
        Assert.That(groups.Select(g => g.Items.Count), Has.All.InRange(1, 3));
    }

    [Test]
    public void The_two_names_of_a_need_are_suggested_once() =>
        Assert.That(All("dyspr").Concat(All("movement")).Where(s => s.Document?.Slug == "two-faces").Select(s => s.Note), Is.EqualTo(new[] { "Movement and co-ordination", "Dyspraxia" }));

    [TestCase("long ago")]
    [TestCase("hidden")]
    [TestCase("dyslexia for")]
    [TestCase("holiday clubs")]
    public void What_leads_to_nothing_is_not_suggested(string typed) => Assert.That(Labels(typed), Is.Empty);

    [TestCase("thorn", "town", "thornaby")]
    [TestCase("mandale", "ward", "mandale-and-victoria")]
    [TestCase("port clar", "ward", "billingham-south")]
    public void A_place_leads_to_its_town_or_ward(string typed, string facet, string value) =>
        Assert.That(All(typed).First(s => s.Kind == SuggestionKind.Place).Filter, Is.EqualTo(new Tag(facet, value)));

    [Test]
    public void Yarm_is_suggested_once_as_the_town() =>
        Assert.That(All("yarm").Select(s => (s.Label, s.Filter)), Is.EqualTo(new[] { ("Yarm", new Tag("town", "yarm")) }));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("a")]
    [TestCase(" a ")]
    [TestCase("'")]
    [TestCase("🎈🎈")]
    [TestCase(null)]
    public void Less_than_two_letters_suggests_nothing(string? typed) => Assert.That(_suggestions.Find(typed), Is.Empty);

    [Test]
    public void Anything_typed_is_answered() =>
        Check.One(Often, Prop.ForAll<string?>(typed => _suggestions.Find(typed).All(g => g.Items.Count is > 0 and <= 3)));

    [Test]
    public void Anything_typed_after_real_words_is_answered() =>
        Check.One(Often, Prop.ForAll<char[], int>((typed, cut) =>
        {
            var text = "au" + new string(typed) + "sensory' & \ud83d";
            return _suggestions.Find(text[..(Math.Abs(cut % text.Length) + 1)]).All(g => g.Items.Count is > 0 and <= 3);
        }));

    [TestCase("autism", 10_000)]
    [TestCase("\ud83d\ude00", 10_000)]
    [TestCase("au ", 10_000)]
    public void A_pasted_page_costs_no_more_than_a_word(string text, int times) =>
        Assert.That(() => _suggestions.Find(string.Concat(Enumerable.Repeat(text, times))), Throws.Nothing);

    [Test]
    public void Every_listing_is_found_by_every_word_of_its_name()
    {
        var made = new RandomListings(seed: 11);
        using var search = new SearchFixture(Enumerable.Range(0, 40).Select(n => made.Next($"Zz{n} Yy{n * 7}") with { NotListed = false, CheckedOn = Today }));
        var suggestions = Suggestions.Of(search.Snapshot, SearchFixture.Places, Today);
        foreach (var listing in search.Snapshot.OfType<Listing>())
            foreach (var word in listing.Document.Name.Split(' '))
                Assert.That(suggestions.Find(word).SelectMany(g => g.Items).Select(i => i.Document?.Name), Has.Member(listing.Document.Name), word);
    }

    [Test]
    public void A_change_is_suggested_once_it_is_published()
    {
        using var search = new SearchFixture(A.Club("Before"));
        var suggester = new Suggester(SearchFixture.Places, new FixedClock());
        var first = search.Snapshot;
        Assert.That(suggester.Of(first), Is.SameAs(suggester.Of(first)));
        Assert.That(suggester.Of(first).Find("afterwards"), Is.Empty);

        search.Put(A.Club("Afterwards"));
        Assert.That(suggester.Of(search.Snapshot).Find("afterwards"), Has.Count.EqualTo(1));
    }

    private IEnumerable<Suggestion> All(string typed) => _suggestions.Find(typed).SelectMany(g => g.Items);

    private IEnumerable<string> Labels(string typed) => All(typed).Select(s => s.Label);
}
