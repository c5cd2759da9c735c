using Microsoft.Data.Sqlite;

namespace StocktonLocalOffer.Content.Database;

/// <summary>What only a database in a file needs before its first use.</summary>
internal static class SqliteFile
{
    // https://sqlite.org/rescode.html
    private const int Busy = 5, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static string ConnectionString(string file) =>
        new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), ForeignKeys = true }.ToString();

    /// <summary>Makes the file when there is none. Without EF Core, which would log what is said to a person anyway, and is itself still starting.</summary>
    public static void Prepare(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using var connection = new SqliteConnection(ConnectionString(file));
        connection.Open();
        // Readers do not wait for writers. The file remembers it.
        Ask(connection, "PRAGMA journal_mode = WAL");
        if (Ask(connection, "PRAGMA quick_check") is not "ok")
            throw new DatabaseUnusable(Damaged(file));
        ForgetAbandonedMigration(connection);
    }

    /// <summary>True for what the world does to a file; any other error of SQLite is a mistake of ours.</summary>
    public static bool IsOutside(Exception e) => e is IOException or UnauthorizedAccessException
        or SqliteException { SqliteErrorCode: Busy or ReadOnly or InputOutput or Corrupt or Full or CannotOpen or NotADatabase };

    public static string Explain(string file, Exception e) => e is SqliteException { SqliteErrorCode: Corrupt or NotADatabase }
        ? Damaged(file)
        : $"The database file {Path.GetFullPath(file)} cannot be opened for writing: check that its folder can be written, that the disk is not full and that no other program holds the file.";

    private static string Damaged(string file) =>
        $"The database file {Path.GetFullPath(file)} is damaged: restore a backup, or move the file away to start with an empty one.";

    // EF Core marks a running migration with a row. A process that was killed leaves it behind, and every later start would wait
    // for it without end. No migration of ours takes ten minutes.
    private static void ForgetAbandonedMigration(SqliteConnection connection)
    {
        if (Ask(connection, "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsLock'") is not null)
            Ask(connection, "DELETE FROM __EFMigrationsLock WHERE julianday('now') - julianday(Timestamp) > 10.0 / 1440");
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
