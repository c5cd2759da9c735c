using Npgsql;
using NpgsqlTypes;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>PostgreSQL with a GIN index over weighted text, and counts in SQL.</summary>
internal sealed class PostgresEngine : Engine
{
    private readonly NpgsqlConnection _connection;
    private readonly RowLayout _layout;
    private readonly Gazetteer _gazetteer;

    public PostgresEngine(PostgresServer server, SyntheticListings listings, int count, RowLayout layout, Gazetteer gazetteer)
    {
        (_layout, _gazetteer) = (layout, gazetteer);
        _connection = new NpgsqlConnection(server.ConnectionString);
        _connection.Open();
        Do("DROP TABLE IF EXISTS listing, tag, raw, word");
        Do("CREATE EXTENSION IF NOT EXISTS fuzzystrmatch");
        Do("CREATE UNLOGGED TABLE word (word text COLLATE \"C\" PRIMARY KEY)");
        Do("CREATE UNLOGGED TABLE raw (id int, rank int, latitude double precision, longitude double precision, name text, chosen text, summary text, rest text)");
        Do("CREATE UNLOGGED TABLE tag (listing int, facet smallint, value smallint)");
        Fill(listings, count);
        Do("""
            CREATE UNLOGGED TABLE listing AS SELECT id, rank, latitude, longitude,
                setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', chosen), 'B') || setweight(to_tsvector('english', summary), 'C') || to_tsvector('english', rest) AS words FROM raw
            """);
        Do("DROP TABLE raw");
        Do("ALTER TABLE listing ADD PRIMARY KEY (id)");
        Do("CREATE INDEX ON listing USING gin (words)");
        Do("CREATE INDEX ON tag (listing, facet, value)");
        Do("CREATE INDEX ON tag (facet, value, listing)");
        Do("VACUUM ANALYZE listing"); Do("VACUUM ANALYZE tag");
    }

    public override string Name => "PostgreSQL full text";

    public override int Ask(Question question)
    {
        if (question.Kind == Question.Suggestion)
            return Suggest(question);
        var filters = SqlTables.Filters(question, _layout);
        using var command = _connection.CreateCommand();
        command.CommandText = SqlTables.Statement(Hits(question, filters), filters);
        if (question.Words.Length > 0)
            command.Parameters.AddWithValue("words", question.Words);
        using var reader = command.ExecuteReader();
        var total = 0;
        while (reader.Read())
            if (reader.GetInt32(0) == 2)
                total = (int)reader.GetDouble(3);
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
                SELECT id, -ts_rank(words, meant)::double precision AS score FROM listing, (SELECT to_tsquery('english', string_agg(word, ' | ')) AS meant FROM word
                WHERE word >= left(@words, 1) AND word < left(@words, 1) || '~' AND length(word) BETWEEN length(@words) - 1 AND length(@words) + 1 AND levenshtein_less_equal(word, @words, 1) <= 1) AS likely WHERE words @@ meant
                """;
        if (question.Words.Length > 0)
            return "SELECT id, -ts_rank(words, plainto_tsquery('english', @words))::double precision AS score FROM listing WHERE words @@ plainto_tsquery('english', @words)";
        if (question.Place.Length > 0 && _gazetteer.Town(question.Place) is { } town)
            return FormattableString.Invariant($"SELECT id, rank::double precision AS score FROM listing WHERE (latitude - {town.Homes.Latitude}) ^ 2 * 4761 + (longitude - {town.Homes.Longitude}) ^ 2 * 1600 <= 25");
        return $"SELECT id, rank::double precision AS score FROM listing WHERE id IN ({string.Join(" UNION ", filters.Select(f => $"SELECT listing FROM tag WHERE facet = {f.Facet} AND value = {f.Value}"))})";
    }

    private int Suggest(Question question)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT id FROM listing WHERE words @@ to_tsquery('simple', @start) ORDER BY ts_rank(words, to_tsquery('simple', @start)) DESC LIMIT 8";
        command.Parameters.AddWithValue("start", question.Words + ":*A");
        using var reader = command.ExecuteReader();
        var found = 0;
        while (reader.Read())
            found++;
        return found;
    }

    private void Fill(SyntheticListings listings, int count)
    {
        using (var copy = _connection.BeginBinaryImport("COPY word FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var word in listings.AllWords)
                copy.WriteRow(word);
            copy.Complete();
        }

        // Two streams in turn: one connection copies into one table at a time.
        const int Block = 20_000;
        for (var from = 0; from < count; from += Block)
        {
            var facts = Enumerable.Range(from, Math.Min(Block, count - from)).Select(listings.Facts).ToList();
            using (var copy = _connection.BeginBinaryImport("COPY raw FROM STDIN (FORMAT BINARY)"))
            {
                for (var i = 0; i < facts.Count; i++)
                {
                    copy.StartRow();
                    copy.Write(from + i);
                    copy.Write(-(facts[i].Listing.CheckedOn?.DayNumber ?? 0));
                    var point = facts[i].Places.Points.Select(p => (Point?)p).FirstOrDefault();
                    copy.Write(point?.Latitude ?? double.NaN);
                    copy.Write(point?.Longitude ?? double.NaN);
                    foreach (var text in ListingTexts.Of(facts[i]))
                        copy.Write(text, NpgsqlDbType.Text);
                }

                copy.Complete();
            }

            using var tags = _connection.BeginBinaryImport("COPY tag FROM STDIN (FORMAT BINARY)");
            for (var i = 0; i < facts.Count; i++)
                foreach (var (facet, value) in SqlTables.TagsOf(ListingRow.Of(facts[i], _layout, default), _layout))
                {
                    tags.StartRow();
                    tags.Write(from + i);
                    tags.Write((short)facet);
                    tags.Write((short)value);
                }

            tags.Complete();
        }
    }

    private void Do(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
