using Microsoft.Data.Sqlite;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Tests.Content;

/// <summary>A SQLite file of one test, with the real publisher on it.</summary>
internal sealed class ContentDatabase : IDisposable
{
    public static readonly Gazetteer Gazetteer = Gazetteer.Load();

    public ContentDatabase()
    {
        var settings = new DatabaseSettings { File = Folder.File("site.db") };
        Databases = new(settings);
        new SiteDatabase(settings, Databases).Prepare();
        Publisher = new(Databases, Gazetteer, Clock);
        Side = new(Databases, Gazetteer, LocationFiller.None);
    }

    public TempFolder Folder { get; } = new();
    public FixedClock Clock { get; } = new();
    public SiteDbFactory Databases { get; }
    public Publisher Publisher { get; }
    public PublishedSide Side { get; }

    public SiteDb Open() => Databases.CreateDbContext();

    /// <summary>Publishes under a key made of the slug, and expects no problem.</summary>
    public async Task<Guid> PublishAsync(Document document)
    {
        var key = Keys.For(document.Slug);
        var result = await Publisher.PublishAsync(new() { Key = key, Document = document });
        Assert.That(result.Problems, Is.Empty);
        return key;
    }

    public void Dispose()
    {
        Side.Dispose();
        using (var db = Open())
            SqliteConnection.ClearPool((SqliteConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database));
        Folder.Dispose();
    }
}
