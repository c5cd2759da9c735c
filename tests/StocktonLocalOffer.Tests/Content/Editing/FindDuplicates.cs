using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing.Duplicates;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;

namespace StocktonLocalOffer.Tests.Content.Editing;

internal sealed class FindDuplicates
{
    private static readonly Guid Hall = Keys.For("the hall's trust"), Library = Keys.For("the library");

    [TestCase("Art Club", "The art group")]
    [TestCase("Mums & Tots", "Mums and tots")]
    [TestCase("Children's café", "CHILDRENS CAFE")]
    [TestCase("Norton swimming", "Swimming, Norton")]
    public void The_same_name_written_otherwise_is_enough(string one, string other) =>
        Assert.That(Reasons(Club(one), Club(other)), Is.EqualTo(new[] { "The same name" }));

    [Test]
    public void A_telephone_number_and_a_web_address_are_enough_however_they_are_written()
    {
        var one = Club("Art") with { Contacts = [new() { Phone = "01632 960001" }], Links = [new("Site", "https://www.example.org/art/")] };
        var other = Club("Fridays") with { Contacts = [new() { Phone = "+44 (0)1632 960-001" }], Links = [new("Site", "http://example.org/art")] };

        Assert.That(Reasons(one, other), Is.EqualTo(new[] { "The same telephone number: 01632 960001", "The same web address: https://www.example.org/art/" }));
    }

    [Test]
    public void Nearly_the_same_name_needs_one_thing_more()
    {
        var (one, other) = (Club("Saturday swim") with { Locations = [At("TS18 1AA")] }, Club("Saturday swim sessions"));

        Assert.That(Reasons(one, other), Is.Empty);
        Assert.That(Reasons(one, other with { Locations = [At("ts181aa")] }), Is.EqualTo(new[] { "Names that are nearly the same", "The same place: TS18 1AA" }));
    }

    [Test]
    public void Points_that_are_a_few_steps_apart_are_one_place_and_two_streets_are_not()
    {
        Club At(string name, decimal latitude) => Club(name) with { Locations = [new() { Latitude = latitude, Longitude = -1.31m }] };

        Assert.That(Reasons(At("Saturday swim", 54.5600m), At("Saturday swim sessions", 54.5603m)), Has.Member("The same place on the map"));
        Assert.That(Reasons(At("Saturday swim", 54.5600m), At("Saturday swim sessions", 54.5610m)), Is.Empty);
    }

    [Test]
    public void A_postcode_sector_is_no_place()
    {
        Club In(string name) => Club(name) with { Locations = [At("TS18 1") with { Latitude = 54.56m, Longitude = -1.31m }] };

        Assert.That(Reasons(In("Saturday swim"), In("Saturday swim sessions")), Is.Empty);
    }

    [Test]
    public void A_hall_with_ten_clubs_has_ten_clubs()
    {
        string[] names = ["Judo", "Art", "Chess", "Choir", "Drama", "Lego", "Cooking", "Dance", "Guitar", "Trampolines"];
        var trust = new Organisation { Name = "Hall trust", Slug = "hall-trust", Phone = "01632 960002", Email = "hall@example.org", Website = "https://hall.example.org" };
        var clubs = names.Select(name => Club($"{name} club") with
        {
            Organisation = [Hall],
            Locations = [At("TS18 1AA")],
            Contacts = [new() { Phone = "01632 960002", Email = "hall@example.org" }],
            Links = [new("The hall", "https://www.hall.example.org/")],
        });

        Assert.That(Pairs([.. clubs.Select(c => Entry(c.Name, c)), Entry(Hall, trust)]), Is.Empty);
        // Nobody has said that the trust has this number.
        Assert.That(Pairs([.. clubs.Select(c => Entry(c.Name, c)), Entry(Hall, trust with { Phone = "" })]), Is.Empty);
    }

    [Test]
    public void The_like_of_it_in_another_town_is_another()
    {
        Club Stories(string town, string postcode) => Club($"Story time for babies, {town} library") with { Organisation = [Library], Locations = [At(postcode)] };

        Assert.That(Reasons(Stories("Thornaby", "TS17 9EU"), Stories("Norton", "TS20 1AN")), Is.Empty);
        Assert.That(Reasons(Stories("Thornaby", "TS17 9EU"), Stories("Norton", "TS20 1AN") with { Locations = [] }), Has.Length.EqualTo(2), "it may be the same");
    }

    [Test]
    public void A_club_and_a_guide_or_a_service_are_never_one() =>
        Assert.That(Pairs([Entry("1", Club("Art")), Entry("2", new Service { Name = "Art", Slug = "art" }), Entry("3", new Guide { Name = "Art", Slug = "art" }), Entry("4", new Guide { Name = "Art", Slug = "arts" })]), Is.Empty);

    [Test]
    public void The_most_likely_come_first()
    {
        var number = new Contact { Phone = "01632 960003" };
        var pairs = Pairs([Entry("1", Club("Art")), Entry("2", Club("Art club")), Entry("3", Club("Chess") with { Contacts = [number] }), Entry("4", Club("Chess club") with { Contacts = [number] })]);

        Assert.That(pairs.Select(p => p.One.Document.Name), Is.EqualTo(new[] { "Chess", "Art" }));
    }

    [Test]
    public void A_new_entry_is_compared_with_what_is_published_and_not_with_itself()
    {
        var now = Snapshot([Entry("1", Club("Art club")), Entry("2", Club("Chess"))]);
        var finder = new DuplicateFinder();

        Assert.That(finder.TwinsOf(Keys.For("new"), Club("The Art Group"), now).Select(t => t.Other.Document.Name), Is.EqualTo(new[] { "Art club" }));
        Assert.That(finder.TwinsOf(Keys.For("1"), Club("Art club"), now), Is.Empty);
    }

    [Test]
    public void What_is_found_among_all_is_what_comparing_each_with_each_finds()
    {
        string[] words = ["art", "chess", "judo", "norton", "stockton", "saturday"];
        var entries = Enumerable.Range(0, 200).Select(i => Entry($"{i}", Club(string.Join(' ', words.Where((_, at) => (i * 7 % 64 >> at & 1) == 1).DefaultIfEmpty("the club"))) with
        {
            Locations = [At(i % 3 == 0 ? "TS18 1AA" : "TS17 9EU")],
            Contacts = [new() { Phone = $"01632 960{i / 3:000}" }],
        })).ToList();
        var now = Snapshot(entries);
        var finder = new DuplicateFinder();

        var each = entries.SelectMany(e => finder.TwinsOf(e.Key, e.Document, now)).Select(t => t.Keys).ToHashSet();
        Assert.That(each, Is.Not.Empty);
        Assert.That(finder.PairsIn(now).Select(p => p.Keys), Is.EquivalentTo(each));
    }

    [Test]
    public void The_samples_of_the_repository_are_hardly_ever_there_twice()
    {
        var read = new UsyncReader(ContentDatabase.Gazetteer).Read(Path.Combine(Repository.Root, "umbraco-content"), []);
        var pairs = Pairs([.. read.Nodes.Where(n => n.Node.Published).Select(n => new Published<Document>(n.Node.Key, n.Node.Document.Slug, DateTime.UnixEpoch, n.Node.ParentKey, n.Node.SortOrder, n.Node.Document))]);

        TestContext.Out.WriteLine(string.Join('\n', pairs.Select(p => $"{p.Score} {p.One.Document.Name} = {p.Other.Document.Name}: {string.Join("; ", p.Reasons)}")));
        Assert.That(pairs, Has.Count.LessThan(10));
    }

    [Test]
    public void What_says_something_is_chosen_and_then_what_was_checked_later()
    {
        var (old, late) = (Club("Art") with { WhatYouPay = "£1", CheckedOn = new(2026, 1, 1), AllAges = true }, Club("Arts") with { TypicalWait = "A week", CheckedOn = new(2026, 6, 1) });

        Assert.That(MergeChoice.Fields(old, late).Where(alias => MergeChoice.IsSecond(old, late, alias)), Is.EquivalentTo(new[] { "name", "typicalWait", "checkedOn", "allAges" }));
        Assert.That(MergeChoice.Fields(old, late), Has.Member("whatYouPay").And.Not.Member("umbracoUrlName"));
    }

    private static Club Club(string name) => new() { Name = name, Slug = Keys.For(name).ToString("N"), Summary = "A club." };

    private static Location At(string postcode) => new() { Postcode = postcode };

    private static Published<Document> Entry(string key, Document document) => Entry(Keys.For(key), document);

    private static Published<Document> Entry(Guid key, Document document) => new(key, document.Slug, DateTime.UnixEpoch, null, 0, document);

    private static PublishedSnapshot Snapshot(IEnumerable<Published<Document>> entries) => PublishedSnapshot.Of(ContentDatabase.Gazetteer, entries);

    private static IReadOnlyList<Likeness> Pairs(IEnumerable<Published<Document>> entries) => new DuplicateFinder().PairsIn(Snapshot(entries));

    private static string[] Reasons(Document one, Document other) => [.. Pairs([Entry("one", one), Entry("other", other)]).SelectMany(p => p.Reasons)];
}
