using Microsoft.Data.Sqlite;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>SQLite with FTS5 and counts in SQL, its file in the page cache.</summary>
internal sealed class SqliteEngine : Engine
{
    private readonly SqliteConnection _connection;
    private readonly RowLayout _layout;
    private readonly Gazetteer _gazetteer;

    public SqliteEngine(string file, SyntheticListings listings, int count, RowLayout layout, Gazetteer gazetteer)
    {
        (_layout, _gazetteer) = (layout, gazetteer);
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        Do("PRAGMA journal_mode=OFF"); Do("PRAGMA synchronous=OFF"); Do("PRAGMA cache_size=-1000000");
        Do("CREATE VIRTUAL TABLE words USING fts5(name, chosen, summary, rest, content='', tokenize='porter unicode61')");
        Do("CREATE TABLE listing (id INTEGER PRIMARY KEY, rank INTEGER, latitude REAL, longitude REAL)");
        Do("CREATE TABLE tag (listing INTEGER, facet INTEGER, value INTEGER, PRIMARY KEY (listing, facet, value)) WITHOUT ROWID");
        Do("CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID");
        _connection.CreateFunction("edits", (string one, string other) => Edits.Between(one, other), isDeterministic: true);
        Fill(listings, count);
        Do("CREATE INDEX by_value ON tag (facet, value, listing)");
        Do("INSERT INTO words(words) VALUES ('optimize')");
        Do("ANALYZE");
    }

    public override string Name => "SQLite FTS5";

    public override int Ask(Question question)
    {
        if (question.Kind == Question.Suggestion)
            return Suggest(question);
        var filters = SqlTables.Filters(question, _layout);
        using var command = _connection.CreateCommand();
        command.CommandText = SqlTables.Statement(Hits(question, filters), filters);
        if (question.Words.Length > 0)
            command.Parameters.AddWithValue("$words", string.Join(' ', question.Words.Split(' ').Select(w => $"\"{w}\"")));
        if (question.Kind == Question.Mistyped)
            command.Parameters.AddWithValue("$word", question.Words);
        using var reader = command.ExecuteReader();
        var total = 0;
        while (reader.Read())
            if (reader.GetInt32(0) == 2)
                total = reader.GetInt32(3);
        return total;
    }

    public override void Dispose()
    {
        _connection.Dispose();
        base.Dispose();
    }

    private string Hits(Question question, List<(int Facet, int Value)> filters)
    {
        // The likeliest words of the dictionary take the place of the typed one.
        if (question.Kind == Question.Mistyped)
            return """
                SELECT rowid AS id, bm25(words, 6.0, 4.0, 2.5, 1.0) AS score FROM words WHERE $words IS NOT NULL AND words MATCH
                (SELECT group_concat('"' || word || '"', ' OR ') FROM word WHERE word >= substr($word, 1, 1) AND word < substr($word, 1, 1) || '~' AND length(word) BETWEEN length($word) - 1 AND length($word) + 1 AND edits(word, $word) <= 1)
                """;
        if (question.Words.Length > 0)
            return "SELECT rowid AS id, bm25(words, 6.0, 4.0, 2.5, 1.0) AS score FROM words WHERE words MATCH $words";
        if (question.Place.Length > 0 && _gazetteer.Town(question.Place) is { } town)
            return FormattableString.Invariant($"SELECT id, rank AS score FROM listing WHERE (latitude - {town.Homes.Latitude}) * (latitude - {town.Homes.Latitude}) * 4761 + (longitude - {town.Homes.Longitude}) * (longitude - {town.Homes.Longitude}) * 1600 <= 25");
        // What fits neither filter counts nowhere, so the indexed tags of the two are all there is to look at.
        return $"SELECT id, rank AS score FROM listing WHERE id IN ({string.Join(" UNION ", filters.Select(f => $"SELECT listing FROM tag WHERE facet = {f.Facet} AND value = {f.Value}"))})";
    }

    private int Suggest(Question question)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM words WHERE words MATCH $start ORDER BY rank LIMIT 8";
        command.Parameters.AddWithValue("$start", $"name : \"{question.Words}\" *");
        using var reader = command.ExecuteReader();
        var found = 0;
        while (reader.Read())
            found++;
        return found;
    }

    private void Fill(SyntheticListings listings, int count)
    {
        using var transaction = _connection.BeginTransaction();
        using var words = Prepared("INSERT INTO words (rowid, name, chosen, summary, rest) VALUES ($0, $1, $2, $3, $4)", 5);
        using var word = Prepared("INSERT INTO word VALUES ($0)", 1);
        foreach (var each in listings.AllWords)
            Insert(word, each);
        using var listing = Prepared("INSERT INTO listing VALUES ($0, $1, $2, $3)", 4);
        using var tag = Prepared("INSERT INTO tag VALUES ($0, $1, $2)", 3);
        for (var number = 0; number < count; number++)
        {
            var facts = listings.Facts(number);
            Insert(words, [number, .. ListingTexts.Of(facts)]);
            var point = facts.Places.Points.Select(p => (Point?)p).FirstOrDefault();
            Insert(listing, number, -(facts.Listing.CheckedOn?.DayNumber ?? 0), (object?)point?.Latitude ?? DBNull.Value, (object?)point?.Longitude ?? DBNull.Value);
            foreach (var (facet, value) in SqlTables.TagsOf(ListingRow.Of(facts, _layout, default), _layout))
                Insert(tag, number, facet, value);
        }

        transaction.Commit();
    }

    private SqliteCommand Prepared(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        return command;
    }

    private static void Insert(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private void Do(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
