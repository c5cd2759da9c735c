using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Tests.Content.Database;

internal sealed class PrepareTheDatabase
{
    private TempFolder _folder = null!;
    private DatabaseSettings _settings = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new();
        _settings = new() { File = _folder.File("data", "site.db") };
    }

    [TearDown]
    public void DeleteFolder()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Test]
    public void A_first_start_makes_the_folder_and_the_tables()
    {
        Prepare();

        using var db = Open();
        Assert.That(db.ContentItems.Count(), Is.Zero);
        Assert.That(db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").AsEnumerable().Single(), Is.EqualTo("wal"));
    }

    [Test]
    public void A_second_start_keeps_what_is_there()
    {
        Prepare();
        using (var db = Open())
        {
            db.ImportStates.Add(new() { Name = "a feed", Utc = new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc) });
            db.SaveChanges();
        }

        Prepare();

        using var again = Open();
        Assert.That(again.ImportStates.Single().Utc.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    [Test]
    public void A_file_that_is_no_database_is_called_damaged()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_settings.File)!);
        File.WriteAllText(_settings.File, string.Concat(Enumerable.Repeat("This is not a database. ", 200)));

        Assert.That(Prepare, Throws.TypeOf<DatabaseUnusable>().With.Message.Contains("damaged").And.Message.Contains(_settings.File));
    }

    [Test]
    public void A_database_with_a_torn_middle_is_called_damaged()
    {
        Prepare();
        SqliteConnection.ClearAllPools();
        using (var file = File.OpenWrite(_settings.File))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xAB, 8192).ToArray());
        }

        Assert.That(Prepare, Throws.TypeOf<DatabaseUnusable>().With.Message.Contains("damaged"));
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_said_in_one_sentence()
    {
        File.WriteAllText(_folder.File("data"), "a file where the folder should be");

        Assert.That(Prepare, Throws.TypeOf<DatabaseUnusable>().With.Message.Contains("cannot be opened for writing"));
    }

    [Test]
    public void A_database_of_a_newer_version_is_left_alone()
    {
        Prepare();
        using (var db = Open())
            db.Database.ExecuteSql($"INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0')");

        Assert.That(Prepare, Throws.TypeOf<DatabaseUnusable>().With.Message.Contains("newer version"));
    }

    [TestCase("hello")]
    [TestCase("Host=127.0.0.1;Port=1;Database=site")]
    public void A_PostgreSQL_that_is_not_there_is_said_in_one_sentence(string connectionString) =>
        Assert.That(() => new SiteDatabase(new() { ConnectionString = connectionString }).Prepare(), Throws.TypeOf<DatabaseUnusable>().With.Message.Contains("connection string"));

    private void Prepare() => new SiteDatabase(_settings).Prepare();

    private SiteDb Open() => new SiteDbFactory(_settings).CreateDbContext();
}
