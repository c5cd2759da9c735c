using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Tests.Geography;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>The power fails in the middle of a change and of a rebuild.</summary>
internal sealed class KillTheSite
{
    [TestCase(5)]
    [TestCase(40)]
    public async Task Killed_among_changes_the_next_start_finds_all_that_was_published(int changes)
    {
        using var folder = new TempFolder();
        using var site = new SiteProcess(folder.Path, "--urls", "http://127.0.0.1:0");
        Assert.That(await site.Says("The Local Offer is at"), Is.Not.Null);
        var databases = new SiteDbFactory(new DatabaseSettings { File = folder.File("site.db") });
        var publisher = new Publisher(databases, GeographyFixture.Places, TimeProvider.System);
        for (var change = 0; change < changes; change++)
            await publisher.PublishAsync(new PublishRequest { Key = Keys.For($"test/quokka{change % 30}"), Document = new Club { Name = $"Quokka {change % 30}", Slug = $"quokka-{change % 30}", Summary = $"Quokkas, change{change}." } });
        site.Kill();

        await CheckTheNextStart(folder, databases, Math.Min(changes, 30), $"change{changes - 1}");
    }

    [Test]
    public async Task Killed_in_a_rebuild_the_next_start_finds_everything()
    {
        using var folder = new TempFolder();
        using (var first = new SiteProcess(folder.Path, "reindex"))
            Assert.That((await first.End()).Code, Is.Zero);
        var generations = folder.File("index", "listings");
        var before = Directory.GetDirectories(generations);
        var databases = new SiteDbFactory(new DatabaseSettings { File = folder.File("site.db") });
        await new Publisher(databases, GeographyFixture.Places, TimeProvider.System)
            .PublishAsync(new PublishRequest { Key = Keys.For("test/quokka0"), Document = new Club { Name = "Quokka 0", Slug = "quokka-0", Summary = "Quokkas, change0." } });

        using (var rebuild = new SiteProcess(folder.Path, "reindex"))
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            while (Directory.GetDirectories(generations).SequenceEqual(before))
                await Task.Delay(1, limit.Token);
            rebuild.Kill();
        }

        await CheckTheNextStart(folder, databases, 1, "change0");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task Stopped_in_its_first_start_it_ends_with_a_sentence_and_the_next_start_takes_in_the_rest()
    {
        using var folder = new TempFolder();
        var databases = new SiteDbFactory(new DatabaseSettings { File = folder.File("site.db") });
        using (var site = new SiteProcess(folder.Path, "--urls", "http://127.0.0.1:0"))
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            while (!await HasContent(databases, folder))
                await Task.Delay(1, limit.Token);
            site.Stop();
            Assert.That(await site.Says("The site was stopped before it was ready."), Is.Not.Null);
            Assert.That(await site.End(), Is.EqualTo((0, "")));
        }

        using var again = new SiteProcess(folder.Path, "check");
        Assert.That(await again.End(), Is.EqualTo((0, "")));
        await using var db = databases.CreateDbContext();
        Assert.That(await db.ContentItems.CountAsync(), Is.EqualTo(Directory.GetFiles(Path.Combine(SitePaths.Content, "Content")).Length));
    }

    private static async Task<bool> HasContent(SiteDbFactory databases, TempFolder folder)
    {
        // Looking would make the file that the site is to make.
        if (!File.Exists(folder.File("site.db")))
            return false;
        try
        {
            await using var db = databases.CreateDbContext();
            return await db.ContentItems.AnyAsync();
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static async Task CheckTheNextStart(TempFolder folder, SiteDbFactory databases, int quokkas, string lastWord)
    {
        using var published = new PublishedSide(databases, GeographyFixture.Places, LocationFiller.None);
        using var index = new SearchIndex(folder.File("index"), GeographyFixture.Places, TimeProvider.System);
        var listed = index.Refresh(await published.RefreshAsync());
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        Assert.That(listed, Is.EqualTo(published.Current.OfType<Listing>().Count(l => CheckAges.Usual.IsListed(l.Document, today))));
        var searcher = new Searcher(index, new PlaceScopes(GeographyFixture.Places, new PlaceFinder(GeographyFixture.Places, _ => null)), TimeProvider.System);
        Assert.That(searcher.Search(new SearchRequest { Text = "quokka", Exact = true }).Total, Is.EqualTo(quokkas));
        Assert.That(searcher.Search(new SearchRequest { Text = lastWord, Exact = true }).Total, Is.EqualTo(1));
        Assert.That(Directory.GetDirectories(folder.File("index", "listings")), Has.Length.EqualTo(1), "nothing half-made is left");
    }
}
