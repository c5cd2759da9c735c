using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace StocktonLocalOffer.Content.Database;

/// <summary>SiteDb in one file: what a fresh start uses.</summary>
public sealed class SqliteSiteDb(DbContextOptions<SqliteSiteDb> options) : SiteDb(options)
{
    // Microsoft.Data.Sqlite begins with BEGIN IMMEDIATE, which takes the only write lock there is.
    public override Task<IDbContextTransaction> BeginPublishingAsync(CancellationToken cancellation = default) =>
        Database.BeginTransactionAsync(cancellation);
}
