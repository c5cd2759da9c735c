using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StocktonLocalOffer.Content.Database;

/// <summary>What only a database in a file needs before its first use.</summary>
internal static class SqliteFile
{
    // https://sqlite.org/rescode.html
    private const int Busy = 5, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static void Prepare(string file, SiteDb db)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        db.Database.OpenConnection();
        // Readers do not wait for writers. The file remembers it.
        db.Database.ExecuteSql($"PRAGMA journal_mode = WAL");
        var state = db.Database.SqlQuery<string>($"SELECT quick_check AS Value FROM pragma_quick_check").AsEnumerable().First();
        if (state != "ok")
            throw new DatabaseUnusable(Damaged(file));
        ForgetAbandonedMigration(db);
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
    private static void ForgetAbandonedMigration(SiteDb db)
    {
        var marked = db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").AsEnumerable().First();
        if (marked > 0)
            db.Database.ExecuteSql($"DELETE FROM __EFMigrationsLock WHERE julianday('now') - julianday(Timestamp) > 10.0 / 1440");
    }
}
