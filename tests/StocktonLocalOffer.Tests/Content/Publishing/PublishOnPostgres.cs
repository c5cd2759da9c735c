using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Tests.Content.Publishing;

/// <summary>Runs where LOCALOFFER_TEST_POSTGRES holds the connection string of a server on which databases may be made.</summary>
internal sealed class PublishOnPostgres
{
    private SiteDbFactory _databases = null!;

    [SetUp]
    public void MakeDatabase()
    {
        var server = Environment.GetEnvironmentVariable("LOCALOFFER_TEST_POSTGRES");
        if (string.IsNullOrEmpty(server))
            Assert.Ignore("No PostgreSQL server is set.");
        var settings = new DatabaseSettings { ConnectionString = $"{server};Database=localoffer_{TestContext.CurrentContext.Test.ID.Replace('-', '_')}" };
        _databases = new(settings);
        using (var db = _databases.CreateDbContext())
            db.Database.EnsureDeleted();
        new SiteDatabase(settings, _databases).Prepare();
    }

    [TearDown]
    public void DropDatabase()
    {
        using var db = _databases?.CreateDbContext();
        db?.Database.EnsureDeleted();
    }

    [Test]
    public async Task A_document_goes_through_its_whole_life()
    {
        var clock = new FixedClock();
        var publisher = new Publisher(_databases, ContentDatabase.Gazetteer, clock);
        using var side = new PublishedSide(_databases, ContentDatabase.Gazetteer, LocationFiller.None);
        var club = new Club { Name = "Art club", Slug = "art-club", Summary = "Art." };

        var added = await publisher.PublishAsync(new() { Document = club });
        var again = await publisher.PublishAsync(new() { Key = added.Key, Document = club });
        var changed = await publisher.PublishAsync(new() { Key = added.Key, Document = club with { Name = "Arts club" } });
        await publisher.SaveDraftAsync(new() { Key = added.Key, Document = club });

        Assert.That((added.Outcome, again.Outcome, changed.Outcome), Is.EqualTo((PublishOutcome.Added, PublishOutcome.Unchanged, PublishOutcome.Changed)));
        Assert.That((await side.RefreshAsync()).Find<Club>("art-club")!.PublishedUtc, Is.EqualTo(clock.Now.UtcDateTime.AddMilliseconds(1)));
        Assert.That(await publisher.RemoveAsync(added.Key), Is.True);
        Assert.That((await side.RefreshAsync()).All, Is.Empty);
    }

    [Test]
    public async Task Nobody_who_follows_the_journal_misses_a_change_of_many_writers()
    {
        var publisher = new Publisher(_databases, ContentDatabase.Gazetteer, TimeProvider.System);
        using var side = new PublishedSide(_databases, ContentDatabase.Gazetteer, LocationFiller.None);
        await side.RefreshAsync();

        var writing = Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => publisher.PublishAsync(new() { Document = new Club { Name = $"Club {i}", Slug = $"club-{i}", Summary = "Art." } }))));
        while (!writing.IsCompleted)
            await side.RefreshAsync();
        await writing;

        Assert.That((await side.RefreshAsync()).OfType<Club>(), Has.Count.EqualTo(40));
    }
}
