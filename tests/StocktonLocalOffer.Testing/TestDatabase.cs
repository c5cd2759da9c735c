using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Testing;

/// <summary>
/// Where a test keeps its data: a SQLite file in its own folder. Where LOCALOFFER_TEST_POSTGRES holds the connection string of a server
/// on which databases may be made, a database of its own there.
/// </summary>
public sealed class TestDatabase(TempFolder folder) : IDisposable
{
    private static readonly string Server = Environment.GetEnvironmentVariable("LOCALOFFER_TEST_POSTGRES") ?? "";

    public static bool OnPostgres => Server.Length > 0;

    public DatabaseSettings Settings { get; } = new()
    {
        File = folder.File("site.db"),
        ConnectionString = OnPostgres ? $"{Server};Database=localoffer_{Keys.New(TimeProvider.System):N};Maximum Pool Size=20" : "",
    };

    /// <summary>Drops it, or lets go of its file, so that the folder can be deleted.</summary>
    public void Dispose()
    {
        using var db = new SiteDbFactory(Settings).CreateDbContext();
        if (OnPostgres)
            db.Database.EnsureDeleted();
        else
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
    }
}
