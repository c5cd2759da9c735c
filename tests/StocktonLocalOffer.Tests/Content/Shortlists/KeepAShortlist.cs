using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Shortlists;

namespace StocktonLocalOffer.Tests.Content.Shortlists;

internal sealed class KeepAShortlist
{
    private static readonly Guid Swim = Keys.For("swim");
    private static readonly Guid Chess = Keys.For("chess");
    private static readonly Guid Dance = Keys.For("dance");

    private ContentDatabase _content = null!;
    private ShortlistKeeper _keeper = null!;

    [SetUp]
    public void Open()
    {
        _content = new();
        _keeper = new(_content.Databases, _content.Clock);
    }

    [TearDown]
    public void Close() => _content.Dispose();

    [Test]
    public async Task Listings_are_added_once_and_moved_and_the_ends_stay()
    {
        var token = await Started();
        Assert.That(await _keeper.AddAsync(token, Chess, "Chess"), Is.EqualTo(ShortlistAdding.AlreadyThere));
        await _keeper.MoveAsync(token, Dance, up: true);
        await _keeper.MoveAsync(token, Swim, up: true);
        await _keeper.MoveAsync(token, Chess, up: false);
        Assert.That(await Names(token), Is.EqualTo(new[] { "Swim", "Dance", "Chess" }));
    }

    [Test]
    public async Task What_was_taken_off_comes_back_to_its_place_with_its_note_until_something_else_is_changed()
    {
        var token = await Started();
        await _keeper.SaveNotesAsync(token, new Dictionary<Guid, string> { [Chess] = "ask about Mondays" });
        await _keeper.RemoveAsync(token, Chess);
        var open = await _keeper.OpenAsync(token);
        Assert.That((open!.Entries.Count, open.Removed!.Name), Is.EqualTo((2, "Chess")));
        await _keeper.RestoreAsync(token);
        open = await _keeper.OpenAsync(token);
        Assert.That(open!.Entries.Select(e => (e.Name, e.Note)), Is.EqualTo(new[] { ("Swim", ""), ("Chess", "ask about Mondays"), ("Dance", "") }));

        await _keeper.RemoveAsync(token, Chess);
        await _keeper.AddAsync(token, Chess, "Chess");
        Assert.That((await _keeper.OpenAsync(token))!.Entries[^1].Note, Is.EqualTo("ask about Mondays"), "adding it again is putting it back, at the end");
        await _keeper.RemoveAsync(token, Chess);
        await _keeper.MoveAsync(token, Dance, up: true);
        await _keeper.RestoreAsync(token);
        Assert.That(await Names(token), Is.EqualTo(new[] { "Dance", "Swim" }));
    }

    [Test]
    public async Task A_list_holds_forty()
    {
        var token = await Started();
        for (var n = 0; n < ShortlistKeeper.MostEntries - 3; n++)
            Assert.That(await _keeper.AddAsync(token, Keys.For($"listing {n}"), $"Listing {n}"), Is.EqualTo(ShortlistAdding.Added));
        Assert.That(await _keeper.AddAsync(token, Keys.For("one more"), "One more"), Is.EqualTo(ShortlistAdding.Full));
        Assert.That((await _keeper.OpenAsync(token))!.Entries, Has.Count.EqualTo(40));
    }

    [Test]
    public async Task The_shared_link_reads_until_its_last_day_and_changes_nothing()
    {
        var token = await Started();
        await _keeper.ShareAsync(token, 7);
        var shared = (await _keeper.OpenAsync(token))!.ShareToken;
        Assert.That(shared, Is.Not.EqualTo(token).And.Length.EqualTo(ShortlistToken.Length));
        Assert.That(await _keeper.RemoveAsync(shared, Chess), Is.False);
        Assert.That(await _keeper.AddAsync(shared, Keys.For("x"), "X"), Is.EqualTo(ShortlistAdding.NoSuchList));

        _content.Clock.Now = _content.Clock.Now.AddDays(7);
        var read = await _keeper.OpenAsync(shared);
        Assert.That((read!.CanChange, read.ShareToken, read.Entries.Count, read.RanOut), Is.EqualTo((false, "", 3, false)));
        _content.Clock.Now = _content.Clock.Now.AddDays(1);
        read = await _keeper.OpenAsync(shared);
        Assert.That((read!.RanOut, read.Entries.Count), Is.EqualTo((true, 0)));
        Assert.That(await _keeper.CopyAsync(shared), Is.Null);
        Assert.That((await _keeper.OpenAsync(token))!.Entries, Has.Count.EqualTo(3), "the list itself stays");
    }

    [Test]
    public async Task A_new_link_ends_the_one_before_and_sharing_can_be_stopped()
    {
        var token = await Started();
        await _keeper.ShareAsync(token, 30);
        var first = (await _keeper.OpenAsync(token))!.ShareToken;
        await _keeper.ShareAsync(token, 90);
        var second = (await _keeper.OpenAsync(token))!.ShareToken;
        Assert.That(await _keeper.OpenAsync(first), Is.Null);
        Assert.That(await _keeper.OpenAsync(second), Is.Not.Null);
        await _keeper.StopSharingAsync(token);
        Assert.That(await _keeper.OpenAsync(second), Is.Null);
        Assert.That((await _keeper.OpenAsync(token))!.SharedUntil, Is.Null);
    }

    [Test]
    public async Task A_copy_of_a_shared_list_is_a_list_of_ones_own()
    {
        var token = await Started();
        await _keeper.SaveNotesAsync(token, new Dictionary<Guid, string> { [Swim] = "ring first" });
        await _keeper.ShareAsync(token, 7);
        var copy = await _keeper.CopyAsync((await _keeper.OpenAsync(token))!.ShareToken);
        await _keeper.RemoveAsync(copy!, Chess);
        Assert.That(await Names(copy!), Is.EqualTo(new[] { "Swim", "Dance" }));
        Assert.That((await _keeper.OpenAsync(copy!))!.Entries[0].Note, Is.EqualTo("ring first"));
        Assert.That(await Names(token), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task A_list_that_nobody_opens_is_forgotten_after_180_days_and_opening_it_keeps_it()
    {
        var token = await Started();
        _content.Clock.Now = _content.Clock.Now.AddDays(180);
        Assert.That(await Names(token), Has.Length.EqualTo(3));
        _content.Clock.Now = _content.Clock.Now.AddDays(180);
        Assert.That(await _keeper.ForgetAsync(), Is.Zero);
        _content.Clock.Now = _content.Clock.Now.AddDays(1);
        Assert.That(await _keeper.OpenAsync(token), Is.Null, "not shown even before it is deleted");
        Assert.That(await _keeper.ForgetAsync(), Is.EqualTo(1));
        await using var db = _content.Open();
        Assert.That(db.Set<ShortlistEntry>().Count(), Is.Zero);
    }

    [Test]
    public async Task The_database_holds_no_token()
    {
        var token = await Started();
        await _keeper.ShareAsync(token, 7);
        var shared = (await _keeper.OpenAsync(token))!.ShareToken;
        await using var db = _content.Open();
        var row = db.Shortlists.Single();
        Assert.That(new[] { row.Id, row.ShareId }, Is.EqualTo(new[] { ShortlistToken.Hash(token), ShortlistToken.Hash(shared) }));
        Assert.That(await _keeper.OpenAsync(row.Id), Is.Null);
    }

    [Test]
    public async Task Two_windows_at_once_lose_no_listing()
    {
        var token = await Started();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => _keeper.AddAsync(token, Keys.For($"at once {n % 4}"), $"At once {n % 4}"))));
        Assert.That(await Names(token), Has.Length.EqualTo(7).And.Unique);
    }

    [Test]
    public async Task A_deleted_list_is_gone()
    {
        var token = await Started();
        await _keeper.DeleteAsync(token);
        Assert.That(await _keeper.OpenAsync(token), Is.Null);
    }

    [TestCase("AAAAAAAAAAAAAAAAAAAA-_", true)]
    [TestCase(" https://localoffer.example.org/shortlist/AAAAAAAAAAAAAAAAAAAA-_/print?for=professional ", true)]
    [TestCase("localoffer.example.org/shortlist/AAAAAAAAAAAAAAAAAAAA-_#share", true)]
    [TestCase("https://localoffer.example.org/shortlist/AAAA", false)]
    [TestCase("", false)]
    public void The_token_is_found_in_whatever_is_pasted(string pasted, bool found) =>
        Assert.That(ShortlistToken.In(pasted), Is.EqualTo(found ? "AAAAAAAAAAAAAAAAAAAA-_" : null));

    private async Task<string> Started()
    {
        var token = (await _keeper.StartAsync(Swim, "Swim"))!;
        await _keeper.AddAsync(token, Chess, "Chess");
        await _keeper.AddAsync(token, Dance, "Dance");
        return token;
    }

    private async Task<string[]> Names(string token) => [.. (await _keeper.OpenAsync(token))!.Entries.Select(e => e.Name)];
}
