using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Tests.Content;

/// <summary>A database of one test, with the real publisher on it.</summary>
internal sealed class ContentDatabase : IDisposable
{
    public static readonly Gazetteer Gazetteer = Gazetteer.Load();

    private readonly TestDatabase _database;

    public ContentDatabase()
    {
        _database = new(Folder);
        Databases = new(_database.Settings);
        new SiteDatabase(_database.Settings).Prepare();
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
        _database.Dispose();
        Folder.Dispose();
    }
}
