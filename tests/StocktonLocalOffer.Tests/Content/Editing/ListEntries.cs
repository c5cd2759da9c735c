using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;
using static StocktonLocalOffer.Tests.Content.Editing.Desk;

namespace StocktonLocalOffer.Tests.Content.Editing;

/// <summary>The clock stands at 23 November 2026.</summary>
internal sealed class ListEntries
{
    private Desk _desk = null!;
    private AllVocabularies _vocabularies = null!;

    [SetUp]
    public void Start()
    {
        _desk = new();
        _vocabularies = AllVocabularies.From(ContentDatabase.Gazetteer, []);
    }

    [TearDown]
    public void End() => _desk.Dispose();

    [Test]
    public async Task Each_state_has_its_entries_and_its_count()
    {
        await PublishAsync("live");
        await PublishAsync("changed");
        await SaveAsync("changed", c => c with { Summary = "Clay." });
        await SaveAsync("draft");
        await SaveAsync("waits");
        await _desk.Editing.SubmitAsync(Keys.For("waits"), 1, _desk.Sam);
        await SaveAsync("returned");
        await _desk.Editing.ReturnAsync(Keys.For("returned"), 1, "Why", _desk.Sam);
        await SaveAsync("timed");
        await _desk.Publishing.PublishAtAsync(Keys.For("timed"), 1, _desk.Site.Clock.Now.UtcDateTime.AddDays(1), _desk.Sam);
        await PublishAsync("down");
        await _desk.Publishing.TakeDownAsync(Keys.For("down"), 1, "Closed", _desk.Sam);
        await SaveAsync("trash");
        await _desk.Editing.DiscardAsync(Keys.For("trash"), 1, _desk.Sam);

        var expected = new Dictionary<EntryState, string>
        {
            [EntryState.Published] = "changed live",
            [EntryState.Draft] = "draft returned timed waits",
            [EntryState.Waiting] = "waits",
            [EntryState.Returned] = "returned",
            [EntryState.Scheduled] = "timed",
            [EntryState.TakenDown] = "down",
            [EntryState.Trashed] = "trash",
            [EntryState.Working] = "changed draft returned timed waits",
        };
        foreach (var (state, slugs) in expected)
        {
            var found = await FindAsync(new() { State = state });
            Assert.That(Slugs(found), Is.EqualTo(slugs), $"{state}");
            Assert.That((found.Page.Total, found.Counts[state]), Is.EqualTo((slugs.Split(' ').Length, slugs.Split(' ').Length)), $"{state}");
        }

        Assert.That(Slugs(await FindAsync(new())), Is.EqualTo("changed down draft live returned timed waits"));
    }

    [Test]
    public async Task It_is_filtered_by_kind_place_and_organisation()
    {
        await PublishAsync("yarm", c => c with { Locations = [new Location { Town = "yarm", Ward = "yarm" }] });
        await PublishAsync("theirs", c => c with { Organisation = [Theirs] });
        await _desk.Site.PublishAsync(new Folder { Name = "Clubs", Slug = "clubs" });
        await _desk.Site.PublishAsync(new Organisation { Name = "Trust", Slug = "trust" });

        Assert.That(Slugs(await FindAsync(new())), Is.EqualTo("theirs trust yarm"), "no folders");
        Assert.That(Slugs(await FindAsync(new() { Kind = "loOrganisation" })), Is.EqualTo("trust"));
        Assert.That(Slugs(await FindAsync(new() { Town = "yarm" })), Is.EqualTo("yarm"));
        Assert.That(Slugs(await FindAsync(new() { Ward = "yarm" })), Is.EqualTo("yarm"));
        Assert.That(Slugs(await FindAsync(new() { Town = "thornaby" })), Is.Empty);
        Assert.That(Slugs(await FindAsync(new() { Town = "nowhere" })), Is.EqualTo("theirs trust yarm"), "an unknown value asks for nothing");
        Assert.That(Slugs(await FindAsync(new() { Organisation = Theirs })), Is.EqualTo("theirs"));
    }

    [Test]
    public async Task A_need_and_a_category_find_narrower_ones_too()
    {
        Need Named(string slug, params Guid[] area) => new() { Name = slug, Slug = slug, EverydayLabel = slug, Summary = slug, BroadArea = area };
        var area = await _desk.Site.PublishAsync(Named("sensory"));
        await _desk.Site.PublishAsync(Named("hearing", area));
        var wide = await _desk.Site.PublishAsync(new Category { Name = "Play", Slug = "play" });
        await _desk.Site.PublishAsync(new Category { Name = "Art", Slug = "art", Parents = [wide] });
        await _desk.Site.Side.RefreshAsync();
        _vocabularies = _desk.Site.Side.Current.Vocabularies;
        await PublishAsync("found", c => c with { Welcomes = ["hearing"], Categories = ["art"] });
        await PublishAsync("other");

        Assert.That(Slugs(await FindAsync(new() { Need = "sensory" })), Is.EqualTo("found"));
        Assert.That(Slugs(await FindAsync(new() { Need = "hearing", Category = "play" })), Is.EqualTo("found"));
    }

    [TestCase(Freshness.Fresh, "2026-08-23")]
    [TestCase(Freshness.Half, "2026-08-22")]
    [TestCase(Freshness.Half, "2026-05-23")]
    [TestCase(Freshness.Year, "2026-05-22")]
    [TestCase(Freshness.Year, "2025-11-23")]
    [TestCase(Freshness.Old, "2025-11-22")]
    [TestCase(Freshness.Never, null)]
    public async Task How_long_ago_it_was_checked(Freshness freshness, string? checkedOn)
    {
        await PublishAsync("club", c => c with { CheckedOn = checkedOn is null ? null : DateOnly.ParseExact(checkedOn, "yyyy-MM-dd") });
        await _desk.Site.PublishAsync(new Organisation { Name = "Trust", Slug = "trust" });

        foreach (var each in new[] { Freshness.Fresh, Freshness.Half, Freshness.Year, Freshness.Old, Freshness.Never })
            Assert.That(Slugs(await FindAsync(new() { Freshness = each })), Is.EqualTo(each == freshness ? "club" : ""), $"{each}");
    }

    [TestCase("2026-11-22", Freshness.Overdue)]
    [TestCase("2026-11-23", Freshness.DueSoon)]
    [TestCase("2026-12-23", Freshness.DueSoon)]
    [TestCase("2026-12-24", null)]
    public async Task When_the_next_check_is_due(string due, Freshness? freshness)
    {
        await PublishAsync("club", c => c with { NextCheckDue = DateOnly.ParseExact(due, "yyyy-MM-dd") });

        foreach (var each in new[] { Freshness.DueSoon, Freshness.Overdue })
            Assert.That(Slugs(await FindAsync(new() { Freshness = each })), Is.EqualTo(each == freshness ? "club" : ""), $"{each}");
    }

    [Test]
    public async Task Each_word_has_to_be_there_as_it_was_typed()
    {
        await PublishAsync("one", c => c with { Summary = "Painting 100% of the time.", Contacts = [new() { Name = "Jo", Phone = "01642 000 111" }] });
        await PublishAsync("two", c => c with { Summary = "Painting 1000 times." });

        Assert.That(Slugs(await FindAsync(new() { Words = "PAINTING 100%" })), Is.EqualTo("one"), "a percent sign is no wildcard");
        Assert.That(Slugs(await FindAsync(new() { Words = "painting t_mes" })), Is.Empty);
        Assert.That(Slugs(await FindAsync(new() { Words = "01642 000 111" })), Is.EqualTo("one"));
        Assert.That(Slugs(await FindAsync(new() { Words = "painting clay" })), Is.Empty);
        Assert.That(Slugs(await FindAsync(new() { Words = "\\" })), Is.Empty);
        Assert.That(Slugs(await FindAsync(new() { Words = "100%\0 \0" })), Is.EqualTo("one"), "no entry has what cannot be shown, and not every database is asked for it in vain");
    }

    [Test]
    public async Task Mine_and_samples()
    {
        await SaveAsync("mine", c => c with { Sample = true });
        await SaveAsync("kims", by: _desk.Kim);

        Assert.That(Slugs(await FindAsync(new() { ChangedBy = _desk.Sam.EditorId })), Is.EqualTo("mine"));
        Assert.That((Slugs(await FindAsync(new() { Sample = true })), Slugs(await FindAsync(new() { Sample = false }))), Is.EqualTo(("mine", "kims")));
        Assert.That((await FindAsync(new())).Page.Rows.Select(r => r.Sample), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public async Task By_name_by_change_or_by_the_next_check()
    {
        await PublishAsync("b", c => c with { Name = "b", NextCheckDue = new(2027, 1, 1) });
        _desk.Site.Clock.Now += TimeSpan.FromDays(1);
        await PublishAsync("a", c => c with { Name = "A" });
        _desk.Site.Clock.Now += TimeSpan.FromDays(1);
        await PublishAsync("c", c => c with { Name = "C", NextCheckDue = new(2026, 12, 1) });

        Assert.That(Slugs(await FindAsync(new())), Is.EqualTo("a b c"), "capitals are no other letters");
        Assert.That(Slugs(await FindAsync(new() { Sort = EntrySort.Changed })), Is.EqualTo("c a b"));
        Assert.That(Slugs(await FindAsync(new() { Sort = EntrySort.CheckDue })), Is.EqualTo("c b a"));
    }

    [Test]
    public async Task Fifty_to_a_page()
    {
        await _desk.Site.Publisher.PublishManyAsync(Enumerable.Range(10, 51).Select(i => new StocktonLocalOffer.Content.Publishing.PublishRequest { Document = ArtClub with { Name = $"Club {i}", Slug = $"club-{i}" } }));

        var (first, last) = (await FindAsync(new()), await FindAsync(new() { Page = 2 }));
        Assert.That((first.Page.Rows.Count, first.Page.Total, first.Page.Pages, Slugs(last)), Is.EqualTo((50, 51, 2, "club-60")));
    }

    [Test]
    public async Task A_provider_sees_their_own_alone()
    {
        await PublishAsync("theirs", c => c with { Organisation = [Theirs] });
        await SaveAsync("draft", c => c with { Organisation = [Theirs] });
        await PublishAsync("others", c => c with { Organisation = [Keys.For("another organisation")] });
        await PublishAsync("nobodys");

        var found = await _desk.List.FindAsync(_desk.Provider.Scope, new() { Words = "painting" }, _vocabularies);
        Assert.That((Slugs(found), found.Counts[EntryState.Published]), Is.EqualTo(("draft theirs", 1)));
        Assert.That(Slugs(await _desk.List.FindAsync(EntryScope.Nothing, new(), _vocabularies)), Is.Empty);
    }

    private Task<EntriesFound> FindAsync(EntryQuery query) => _desk.List.FindAsync(EntryScope.Everything, query, _vocabularies);

    private static string Slugs(EntriesFound found) => string.Join(' ', found.Page.Rows.Select(r => r.Slug));

    private Task PublishAsync(string slug, Func<Club, Club>? with = null) => _desk.Site.PublishAsync(Made(slug, with));

    private async Task SaveAsync(string slug, Func<Club, Club>? with = null, By? by = null) =>
        Assert.That((await _desk.Editing.SaveAsync(new() { Key = Keys.For(slug), Document = Made(slug, with), BasedOn = (await _desk.Open(Keys.For(slug)))?.Newest.Number ?? 0 }, by ?? _desk.Sam)).Problems, Is.Empty);

    private static Club Made(string slug, Func<Club, Club>? with) => (with ?? (c => c))(ArtClub with { Name = slug, Slug = slug });
}
