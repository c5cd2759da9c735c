using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace StocktonLocalOffer.Content.Database;

/// <summary>Opens SiteDb on whichever database the settings name.</summary>
public sealed class SiteDbFactory : IDbContextFactory<SiteDb>
{
    private readonly Func<SiteDb> _create;

    public SiteDbFactory(DatabaseSettings settings, ILoggerFactory? logs = null)
    {
        if (settings.UsesPostgres)
        {
            var options = With<PostgresSiteDb>(logs).UseNpgsql(settings.ConnectionString).Options;
            _create = () => new PostgresSiteDb(options);
        }
        else
        {
            var options = With<SqliteSiteDb>(logs).UseSqlite(SqliteFile.ConnectionString(settings.File)).AddInterceptors(new SqlitePragmas()).Options;
            _create = () => new SqliteSiteDb(options);
        }
    }

    public SiteDb CreateDbContext() => _create();

    /// <summary>Has EF Core work out its model, which takes half a second of a first use, and opens nothing.</summary>
    public void WarmUp()
    {
        using var db = _create();
        _ = db.Model;
    }

    private static DbContextOptionsBuilder<T> With<T>(ILoggerFactory? logs) where T : DbContext =>
        new DbContextOptionsBuilder<T>().UseLoggerFactory(logs);
}
