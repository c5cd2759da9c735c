using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Schema;
using static StocktonLocalOffer.Tests.Content.Editing.Desk;

namespace StocktonLocalOffer.Tests.Content.Editing;

internal sealed class LookBack
{
    private Desk _desk = null!;

    [SetUp]
    public void Start() => _desk = new();

    [TearDown]
    public void End() => _desk.Dispose();

    [Test]
    public async Task Versions_come_newest_first_fifty_to_a_page()
    {
        for (var i = 1; i <= 51; i++)
            await _desk.Editing.SaveAsync(new() { Key = Key, Document = ArtClub with { Name = $"Club {i}" }, BasedOn = i - 1, Note = $"Note {i}" }, _desk.Sam);

        var first = await _desk.History.VersionsAsync(Key, EntryScope.Everything);
        var last = await _desk.History.VersionsAsync(Key, EntryScope.Everything, page: 99);

        Assert.That((first.Rows.Count, first.Total, first.Pages, last.Number, last.Rows.Single().Number), Is.EqualTo((50, 51, 2, 2, 1)));
        Assert.That(first.Rows[0], Is.EqualTo(new VersionRow(51, "Club 51", VersionState.Draft, _desk.Site.Clock.Now.UtcDateTime, "Sam", "Note 51")));
        Assert.That((await _desk.History.VersionAsync(Key, 7, EntryScope.Everything))!.Document.Name, Is.EqualTo("Club 7"));
        Assert.That(await _desk.History.VersionAsync(Key, 77, EntryScope.Everything), Is.Null);
    }

    [Test]
    public async Task A_provider_sees_no_history_of_what_is_not_theirs()
    {
        await _desk.SaveAsync(ArtClub);

        Assert.That((await _desk.History.VersionsAsync(Key, _desk.Provider.Scope)).Total, Is.Zero);
        Assert.That(await _desk.History.VersionAsync(Key, 1, _desk.Provider.Scope), Is.Null);
    }

    [Test]
    public async Task The_audit_log_is_filtered_by_entry_person_action_and_day()
    {
        await _desk.SaveAsync(ArtClub, _desk.Kim);
        await _desk.Editing.SaveAsync(new() { Key = Keys.For("other"), Document = ArtClub, BasedOn = 0 }, _desk.Kim);
        // Half past midnight in the borough, still yesterday in Greenwich.
        _desk.Site.Clock.Now = new(2027, 6, 30, 23, 30, 0, TimeSpan.Zero);
        await _desk.Publishing.PublishAsync(Key, 1, _desk.Sam);

        Assert.That(await CountAsync(new()), Is.EqualTo(3));
        Assert.That(await CountAsync(new() { About = Key }), Is.EqualTo(2));
        Assert.That(await CountAsync(new() { EditorId = _desk.Sam.EditorId }), Is.EqualTo(1));
        Assert.That(await CountAsync(new() { Action = AuditActions.Saved, About = Key }), Is.EqualTo(1));
        Assert.That(await CountAsync(new() { Day = new(2027, 7, 1) }), Is.EqualTo(1));
        Assert.That(await CountAsync(new() { Day = new(2027, 6, 30) }), Is.Zero);
        Assert.That(await CountAsync(new() { Day = DateOnly.MaxValue }), Is.Zero, "it has no day after it");
        Assert.That(await CountAsync(new() { Day = DateOnly.MinValue }), Is.Zero);
        Assert.That((await _desk.History.AuditAsync(new())).Rows[0].Action, Is.EqualTo(AuditActions.Published), "newest first");
    }

    private async Task<int> CountAsync(AuditQuery query) => (await _desk.History.AuditAsync(query)).Total;
}
