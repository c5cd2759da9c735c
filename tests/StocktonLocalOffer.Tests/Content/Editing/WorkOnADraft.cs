using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using static StocktonLocalOffer.Tests.Content.Editing.Desk;

namespace StocktonLocalOffer.Tests.Content.Editing;

internal sealed class WorkOnADraft
{
    private Desk _desk = null!;

    [SetUp]
    public void Start() => _desk = new();

    [TearDown]
    public void End() => _desk.Dispose();

    [Test]
    public async Task An_opened_entry_has_what_is_published_and_what_waits()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club" });

        var entry = await _desk.OpenAsync();
        Assert.That((entry.Live!.Document.Name, entry.Working!.Document.Name), Is.EqualTo(("Art club", "Arts club")));
        Assert.That((entry.Live.Number, entry.Working.Number, entry.Newest.Number, entry.Current), Is.EqualTo((2, 3, 3, entry.Working)));
    }

    [Test]
    public async Task A_clash_writes_nothing_and_shows_what_is_there_now()
    {
        await _desk.SaveAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Kim's club" }, _desk.Kim);

        var late = await _desk.Editing.SaveAsync(new() { Key = Key, Document = ArtClub with { Name = "Sam's club" }, BasedOn = 1 }, _desk.Sam);

        Assert.That((late.Outcome, late.Now!.Newest.Number, late.Now.Working!.Document.Name), Is.EqualTo((PublishOutcome.Clash, 2, "Kim's club")));
        Assert.That(await _desk.AuditAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Where_it_hangs_in_the_tree_stays()
    {
        var folder = await _desk.Site.PublishAsync(new Folder { Name = "Clubs", Slug = "clubs" });
        await _desk.Site.Publisher.PublishAsync(new() { Key = Key, Document = ArtClub, ParentKey = folder, SortOrder = 4 });
        await _desk.PublishAsync(ArtClub with { Name = "Arts club" });

        var item = (await _desk.OpenAsync()).Item;
        Assert.That((item.ParentKey, item.SortOrder), Is.EqualTo(((Guid?)folder, 4)));
    }

    [Test]
    public async Task It_is_sent_for_checking_and_sent_back_with_a_reason()
    {
        await _desk.SaveAsync(ArtClub, _desk.Kim);
        await _desk.Editing.SubmitAsync(Key, 1, _desk.Kim);
        Assert.That((await _desk.OpenAsync()).Item.Stage, Is.EqualTo(WorkStage.Submitted));
        Assert.That((await _desk.Editing.SubmitAsync(Key, 1, _desk.Kim)).Done, Is.False, "it waits already");

        await _desk.Editing.ReturnAsync(Key, 1, " Which Fridays? ", _desk.Sam);

        var item = (await _desk.OpenAsync()).Item;
        Assert.That((item.Stage, item.ReturnReason), Is.EqualTo((WorkStage.Returned, "Which Fridays?")));
        Assert.That(await _desk.AuditAsync(), Is.EqualTo(new[]
        {
            $"Kim {AuditActions.Saved} Art club: ",
            $"Kim {AuditActions.Submitted} Art club: ",
            $"Sam {AuditActions.Returned} Art club: Which Fridays?",
        }));

        await _desk.Editing.SubmitAsync(Key, 1, _desk.Kim);
        Assert.That((await _desk.OpenAsync()).Item.ReturnReason, Is.Empty, "the reason is dealt with");
    }

    [TestCase("  ", 0)]
    [TestCase("a", 1001)]
    public async Task A_reason_has_to_be_there_and_short(string letter, int times)
    {
        await _desk.SaveAsync(ArtClub);
        var reason = times == 0 ? letter : new string(letter[0], times);

        Assert.That((await _desk.Editing.ReturnAsync(Key, 1, reason, _desk.Sam)).Problems.Single().Property, Is.EqualTo("reason"));
        Assert.That((await _desk.Publishing.TakeDownAsync(Key, 1, reason, _desk.Sam)).Problems.Single().Property, Is.EqualTo("reason"));
    }

    [Test]
    public async Task A_note_that_is_too_long_is_refused() =>
        Assert.That((await _desk.Editing.SaveAsync(new() { Document = ArtClub, BasedOn = 0, Note = new('a', 1_001) }, _desk.Sam)).Problems.Single().Property, Is.EqualTo("note"));

    [Test]
    public async Task Throwing_it_away_leaves_what_is_published()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Summary = "Clay on Mondays." });

        Assert.That((await _desk.Editing.DiscardAsync(Key, 3, _desk.Sam)).Done, Is.True);

        var entry = await _desk.OpenAsync();
        Assert.That((entry.Working, entry.Newest.State, entry.Item.Trashed), Is.EqualTo(((StocktonLocalOffer.Content.Editing.EntryVersion?)null, VersionState.Past, false)));
        Assert.That(entry.Item.SearchText, Does.Contain("painting").And.Not.Contain("clay"), "lists find it as it is published");
        Assert.That((await _desk.AuditAsync())[^1], Does.StartWith($"Sam {AuditActions.Discarded}"));
    }

    [Test]
    public async Task What_was_never_published_is_thrown_away_whole_and_can_be_brought_back()
    {
        await _desk.SaveAsync(ArtClub);
        await _desk.Editing.DiscardAsync(Key, 1, _desk.Sam);
        Assert.That((await _desk.OpenAsync()).Item.Trashed, Is.True);

        await _desk.Editing.RestoreAsync(Key, 1, 1, _desk.Sam);

        Assert.That(((await _desk.OpenAsync()).Item.Trashed, (await _desk.OpenAsync()).Working?.Number), Is.EqualTo((false, 2)));
    }

    [Test]
    public async Task Any_version_comes_back_as_a_new_one_on_top()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.PublishAsync(ArtClub with { Name = "Arts club" });

        await _desk.Editing.RestoreAsync(Key, 4, 1, _desk.Sam);

        var entry = await _desk.OpenAsync();
        Assert.That((entry.Working!.Number, entry.Working.Document.Name, entry.Working.Note, entry.Live!.Document.Name), Is.EqualTo((5, "Art club", "Version 1 again", "Arts club")));
        Assert.That((await _desk.AuditAsync())[^1], Is.EqualTo($"Sam {AuditActions.Restored} Art club: Version 1 again"));
        Assert.That((await _desk.Editing.RestoreAsync(Key, 5, 9, _desk.Sam)).Problems, Has.Count.EqualTo(1), "there is no version 9");
    }

    [Test]
    public async Task Every_change_without_a_version_clashes_too()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club" });

        Assert.That(new[]
        {
            await _desk.Editing.SubmitAsync(Key, 2, _desk.Sam),
            await _desk.Editing.ReturnAsync(Key, 2, "Why", _desk.Sam),
            await _desk.Editing.DiscardAsync(Key, 2, _desk.Sam),
            await _desk.Editing.RestoreAsync(Key, 2, 1, _desk.Sam),
            await _desk.Publishing.PublishAsync(Key, 2, _desk.Sam),
            await _desk.Publishing.PublishPartAsync(Key, 2, ["name"], _desk.Sam),
            await _desk.Publishing.PublishAtAsync(Key, 2, _desk.Site.Clock.Now.UtcDateTime.AddHours(1), _desk.Sam),
            await _desk.Publishing.TakeBackTimeAsync(Key, 2, _desk.Sam),
            await _desk.Publishing.TakeDownAsync(Key, 2, "Why", _desk.Sam),
        }.Select(r => (r.Outcome, r.Now?.Newest.Number)), Is.All.EqualTo((PublishOutcome.Clash, (int?)3)));
        await using var db = _desk.Site.Open();
        Assert.That(await db.AuditLog.CountAsync(), Is.EqualTo(3));
    }
}
