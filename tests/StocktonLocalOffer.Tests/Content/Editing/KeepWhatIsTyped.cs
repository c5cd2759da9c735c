using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using static StocktonLocalOffer.Tests.Content.Editing.Desk;

namespace StocktonLocalOffer.Tests.Content.Editing;

internal sealed class KeepWhatIsTyped
{
    private Desk _desk = null!;

    [SetUp]
    public void Start() => _desk = new();

    [TearDown]
    public void End() => _desk.Dispose();

    [Test]
    public async Task Each_editor_finds_what_they_typed_last()
    {
        await KeepAsync("{\"a\":1}", _desk.Sam);
        await KeepAsync("{\"a\":2}", _desk.Sam);
        await KeepAsync("{}", _desk.Kim);

        var found = await _desk.Autosaves.FindAsync(Key, _desk.Sam.EditorId!.Value);
        Assert.That((found!.Form, found.BasedOn, found.DocumentType), Is.EqualTo(("{\"a\":2}", 7, "loClub")));
    }

    [Test]
    public async Task Saving_drops_ones_own_and_a_clash_drops_nothing()
    {
        await KeepAsync("{}", _desk.Sam);
        await KeepAsync("{}", _desk.Kim);
        await _desk.SaveAsync(ArtClub, _desk.Kim);

        await _desk.Editing.SaveAsync(new() { Key = Key, Document = ArtClub, BasedOn = 0 }, _desk.Sam);

        Assert.That((await FindAsync(_desk.Kim), await FindAsync(_desk.Sam)), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task It_can_be_dropped_and_is_forgotten_after_30_days()
    {
        await KeepAsync("{}", _desk.Sam);
        await _desk.Autosaves.DropAsync(Key, _desk.Sam.EditorId!.Value);
        Assert.That(await FindAsync(_desk.Sam), Is.False);

        await KeepAsync("{}", _desk.Sam);
        _desk.Site.Clock.Now += TimeSpan.FromDays(30);
        Assert.That(await FindAsync(_desk.Sam), Is.False);
        await KeepAsync("{}", _desk.Kim);
        await _desk.Autosaves.ForgetAsync();

        await using var db = _desk.Site.Open();
        Assert.That(await db.Autosaves.Select(a => a.EditorId).ToListAsync(), Is.EqualTo(new[] { _desk.Kim.EditorId }));
    }

    [Test]
    public async Task Entries_that_were_never_saved_are_found_again_newest_first_by_whoever_typed_them()
    {
        async Task Type(string name, By by, DateTimeOffset at)
        {
            _desk.Site.Clock.Now = at;
            await _desk.Autosaves.KeepAsync(new(Keys.For(name), by.EditorId!.Value, 0, "loClub", "{}"));
        }

        var now = _desk.Site.Clock.Now;
        await Type("too old", _desk.Sam, now - TimeSpan.FromDays(30));
        await Type("first", _desk.Sam, now - TimeSpan.FromDays(2));
        await Type("another's", _desk.Kim, now - TimeSpan.FromDays(1));
        await Type("last", _desk.Sam, now);
        await _desk.SaveAsync(ArtClub);
        await KeepAsync("{}", _desk.Sam);

        Assert.That((await _desk.Autosaves.UnsavedAsync(_desk.Sam.EditorId!.Value)).Select(a => a.ItemKey), Is.EqualTo(new[] { Keys.For("last"), Keys.For("first") }));
    }

    [Test]
    public async Task What_is_too_large_or_of_no_type_is_not_kept()
    {
        Assert.That(await KeepAsync(new('é', (AutosaveKeeper.LongestForm / 2) + 1), _desk.Sam), Is.False);
        Assert.That(await KeepAsync("{}", _desk.Sam, "loNothing"), Is.False);
        Assert.That(await KeepAsync(new('a', AutosaveKeeper.LongestForm), _desk.Sam), Is.True);
    }

    [Test]
    public async Task A_preview_shows_its_version_until_it_expires_or_is_ended()
    {
        await _desk.SaveAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club" });
        var token = await _desk.Previews.MakeAsync(Key, 1, _desk.Sam);

        var preview = await _desk.Previews.FindAsync(token);
        Assert.That((preview!.ItemKey, preview.Version.Document.Name, token!.Length), Is.EqualTo((Key, "Art club", 28)));
        Assert.That(await _desk.Previews.FindAsync(token[..^1] + (token[^1] == 'a' ? 'b' : 'a')), Is.Null);
        await using (var db = _desk.Site.Open())
            Assert.That(await db.PreviewLinks.Select(p => p.TokenHash).SingleAsync(), Does.Not.Contain(token), "only its hash is kept");

        _desk.Site.Clock.Now += TimeSpan.FromDays(14);
        Assert.That(await _desk.Previews.FindAsync(token), Is.Null);

        var second = await _desk.Previews.MakeAsync(Key, 2, _desk.Sam);
        var open = await _desk.Previews.OfAsync(Key);
        await using (var db = _desk.Site.Open())
            Assert.That(await db.PreviewLinks.CountAsync(), Is.EqualTo(1), "the old one is deleted");
        Assert.That(await _desk.Previews.EndAsync(Key, open.Single().TokenHash, _desk.Sam), Is.True);
        Assert.That(await _desk.Previews.FindAsync(second), Is.Null);
    }

    [Test]
    public async Task Who_made_and_who_ended_a_preview_is_written_down()
    {
        await _desk.SaveAsync(ArtClub);
        await _desk.Previews.MakeAsync(Key, 1, _desk.Sam);
        var hash = (await _desk.Previews.OfAsync(Key)).Single().TokenHash;
        await _desk.Previews.EndAsync(Key, hash, _desk.Kim);
        await _desk.Previews.EndAsync(Key, hash, _desk.Kim);

        Assert.That((await _desk.AuditAsync())[1..], Is.EqualTo(new[]
        {
            $"Sam {AuditActions.PreviewMade} Art club: Version 1",
            $"Kim {AuditActions.PreviewEnded} Art club: Version 1",
        }));
    }

    [Test]
    public async Task A_preview_ends_with_the_draft_that_is_thrown_away()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club" });
        await _desk.SaveAsync(ArtClub with { Name = "Art clubs" });
        var live = await _desk.Previews.MakeAsync(Key, 2, _desk.Sam);
        var (first, second) = (await _desk.Previews.MakeAsync(Key, 3, _desk.Sam), await _desk.Previews.MakeAsync(Key, 4, _desk.Sam));

        await _desk.Editing.DiscardAsync(Key, 4, _desk.Sam);

        Assert.That((await _desk.Previews.FindAsync(first), await _desk.Previews.FindAsync(second)), Is.EqualTo(((Preview?)null, (Preview?)null)));
        Assert.That(await _desk.Previews.FindAsync(live), Is.Not.Null, "what is on the site still is");
    }

    [Test]
    public async Task A_preview_ends_when_the_entry_is_taken_down_or_thrown_away()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club" });
        var token = await _desk.Previews.MakeAsync(Key, 3, _desk.Sam);
        await _desk.Publishing.TakeDownAsync(Key, 3, "It has closed.", _desk.Sam);
        Assert.That(await _desk.Previews.FindAsync(token), Is.Null);

        var again = await _desk.Previews.MakeAsync(Key, 3, _desk.Sam);
        Assert.That(await _desk.Previews.FindAsync(again), Is.Not.Null, "a new one is made on purpose");
        await using (var db = _desk.Site.Open())
            await db.ContentItems.ExecuteUpdateAsync(s => s.SetProperty(i => i.Trashed, true));
        Assert.That((await _desk.Previews.FindAsync(again), await _desk.Previews.MakeAsync(Key, 3, _desk.Sam)), Is.EqualTo(((Preview?)null, (string?)null)));
    }

    [Test]
    public async Task There_is_no_preview_of_what_is_not_there_or_not_theirs()
    {
        await _desk.SaveAsync(ArtClub);

        Assert.That(await _desk.Previews.MakeAsync(Key, 2, _desk.Sam), Is.Null);
        Assert.That(await _desk.Previews.MakeAsync(Key, 1, _desk.Provider), Is.Null);
    }

    private Task<bool> KeepAsync(string form, By by, string type = "loClub") => _desk.Autosaves.KeepAsync(new(Key, by.EditorId!.Value, 7, type, form));

    private async Task<bool> FindAsync(By by) => await _desk.Autosaves.FindAsync(Key, by.EditorId!.Value) is not null;
}
