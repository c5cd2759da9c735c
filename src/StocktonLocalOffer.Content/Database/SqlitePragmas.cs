using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StocktonLocalOffer.Content.Database;

/// <summary>Has SQLite itself wait for another writer, in place of failing at once and being tried again every 150 ms.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        // 10 seconds: an import writes chunks of well under one.
        command.CommandText = "PRAGMA busy_timeout = 10000";
        command.ExecuteNonQuery();
    }
}
