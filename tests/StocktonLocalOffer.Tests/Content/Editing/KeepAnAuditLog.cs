using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Editing;

public class KeepAnAuditLog
{
    private static readonly Guid Sam = Keys.For("sam");
    private ContentDatabase _site = null!;

    [SetUp]
    public void Open() => _site = new();

    [TearDown]
    public void Close() => _site.Dispose();

    [Test]
    public async Task What_an_editor_does_is_written_down_with_the_name_of_then()
    {
        var draft = await _site.Publisher.SaveDraftAsync(Request("Art club") with { Note = "New times" });
        await _site.Publisher.PublishAsync(Request("Art club") with { Key = draft.Key });

        await using var db = _site.Open();
        Assert.That(await db.AuditLog.OrderBy(a => a.Number).Select(a => $"{a.Who} {a.Action} {a.AboutName}: {a.Detail}").ToListAsync(), Is.EqualTo(new[]
        {
            $"Sam {AuditActions.Saved} Art club: New times",
            $"Sam {AuditActions.Published} Art club: ",
        }));
    }

    [Test]
    public async Task What_an_importer_does_is_not()
    {
        await _site.Publisher.PublishAsync(Request("Art club") with { EditorId = null });

        await using var db = _site.Open();
        Assert.That(await db.AuditLog.CountAsync(), Is.Zero);
    }

    [TestCase("UPDATE \"AuditLog\" SET \"Who\" = 'Somebody else'")]
    [TestCase("DELETE FROM \"AuditLog\"")]
    public async Task The_database_itself_refuses_to_change_it(string sql)
    {
        await _site.Publisher.PublishAsync(Request("Art club"));

        await using var db = _site.Open();
        Assert.That(async () => await db.Database.ExecuteSqlRawAsync(sql), Throws.InstanceOf<DbException>().With.Message.Contains("cannot be changed"));
        Assert.That(await db.AuditLog.Select(a => a.Who).ToListAsync(), Is.EqualTo(new[] { "Sam" }));
    }

    [Test]
    public async Task Nobody_writes_over_what_another_saved_since()
    {
        var first = await _site.Publisher.SaveDraftAsync(Request("Art club") with { BasedOn = 0 });
        await _site.Publisher.SaveDraftAsync(Request("Art and craft club") with { Key = first.Key, BasedOn = 1 });

        var late = await _site.Publisher.SaveDraftAsync(Request("Club of art") with { Key = first.Key, BasedOn = 1 });
        var lateAndPublished = await _site.Publisher.PublishAsync(Request("Club of art") with { Key = first.Key, BasedOn = 1 });

        Assert.That(new[] { late.Outcome, lateAndPublished.Outcome }, Is.All.EqualTo(PublishOutcome.Clash));
        await using var db = _site.Open();
        Assert.That(await db.ContentVersions.OrderBy(v => v.Number).Select(v => v.Name).ToListAsync(), Is.EqualTo(new[] { "Art club", "Art and craft club" }));
    }

    [Test]
    public async Task Lists_know_the_newest_version_and_checks_the_public_one()
    {
        var key = (await _site.Publisher.PublishAsync(Request("Art club"))).Key;
        await _site.Publisher.SaveDraftAsync(Request("Art club", new(2026, 11, 1)) with { Key = key, Document = Club("Art club", new(2026, 11, 1)) with { Summary = "Painting on Saturdays." } });

        await using var db = _site.Open();
        var item = await db.ContentItems.SingleAsync();
        Assert.That(item.SearchText, Does.Contain("painting on saturdays"));
        Assert.That(item.CheckedOn, Is.EqualTo(new DateOnly(2026, 1, 1)), "the draft's date counts only when it is published");
        Assert.That(item.FilterText, Is.EqualTo("|town:yarm|"));
    }

    private static Club Club(string name, DateOnly? checkedOn = null) => new()
    {
        Name = name,
        Slug = "art-club",
        Summary = "A club for children who like to draw.",
        CheckedOn = checkedOn ?? new(2026, 1, 1),
        Locations = [new Location { Town = "yarm" }],
    };

    private static PublishRequest Request(string name, DateOnly? checkedOn = null) => new() { Document = Club(name, checkedOn), SavedBy = "Sam", EditorId = Sam };
}
