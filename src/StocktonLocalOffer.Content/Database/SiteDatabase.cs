using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace StocktonLocalOffer.Content.Database;

/// <summary>Makes the database ready before anything else uses it.</summary>
public sealed class SiteDatabase(DatabaseSettings settings)
{
    /// <summary>Makes the database when there is none, and brings its tables up to date.</summary>
    /// <exception cref="DatabaseUnusable">It is damaged, cannot be reached, cannot be written, or belongs to a newer version of the site.</exception>
    public void Prepare()
    {
        try
        {
            if (!settings.UsesPostgres)
                SqliteFile.Prepare(settings.File);
            // Without a log: what fails is said in one sentence, and EF Core calls it a fault that a new PostgreSQL database has no tables.
            using var db = new SiteDbFactory(settings).CreateDbContext();
            var (ours, applied) = (db.Database.GetMigrations().ToList(), db.Database.GetAppliedMigrations().ToList());
            if (applied.Except(ours).FirstOrDefault() is { } unknown)
                throw new DatabaseUnusable($"The database was made by a newer version of the site (it has \"{unknown}\"): start that version, or restore an older backup.");
            if (applied.Count < ours.Count)
                db.Database.Migrate();
        }
        catch (Exception e) when (SqliteFile.IsOutside(e))
        {
            throw new DatabaseUnusable(SqliteFile.Explain(settings.File, e), e);
        }
        catch (Exception e) when (settings.UsesPostgres && e is DbException or ArgumentException)
        {
            throw new DatabaseUnusable("The PostgreSQL server cannot be used: check that it runs and that the connection string is right.", e);
        }
    }
}
