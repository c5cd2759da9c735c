using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace StocktonLocalOffer.Content.Database;

/// <summary>SiteDb on a PostgreSQL server, for more than one node.</summary>
public sealed class PostgresSiteDb(DbContextOptions<PostgresSiteDb> options) : SiteDb(options)
{
    // Any number that nobody else uses as an advisory lock on this database ("LOCALOFF" in ASCII).
    private const long PublishingLock = 0x4C4F43414C4F4646;

    public override async Task<IDbContextTransaction> BeginPublishingAsync(CancellationToken cancellation = default)
    {
        var transaction = await Database.BeginTransactionAsync(cancellation);
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PublishingLock})", cancellation);
        return transaction;
    }
}
