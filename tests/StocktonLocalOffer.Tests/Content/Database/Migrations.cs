using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Tests.Content.Database;

internal sealed class Migrations
{
    [TestCase("")]
    [TestCase("Host=never.asked.example")]
    public void Follow_the_tables(string connectionString)
    {
        using var db = new SiteDbFactory(new() { ConnectionString = connectionString }).CreateDbContext();

        Assert.That(db.Database.HasPendingModelChanges(), Is.False, "Make a migration for both databases: see Database/README.md.");
    }
}
