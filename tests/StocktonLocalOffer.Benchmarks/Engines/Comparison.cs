using System.Diagnostics;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>Every engine is asked the same questions in turn, question by question, so that a busy moment of the machine meets them all.</summary>
internal static class Comparison
{
    private const int QuestionsOfEach = 60;

    // At a million a database takes ten seconds and more for one question: few are asked, and once.
    private const int QuestionsOfEachAtAMillion = 6;

    private const int Rounds = 9;

    // The databases take seconds for what takes the others milliseconds; three rounds show it.
    private const int DatabaseRounds = 3;

    private const int Million = 1_000_000;

    public static int Run(IReadOnlyList<int> sizes, bool databases = true)
    {
        using var server = databases ? PostgresServer.Start() : null;
        if (databases && server is null)
            Console.WriteLine("PostgreSQL is left out: its server is not installed (Debian's package postgresql).");
        foreach (var size in sizes)
            Compare(size, databases, server);
        return 0;
    }

    private static void Compare(int size, bool withDatabases, PostgresServer? server)
    {
        using var folder = new TempFolder();
        using var setting = SyntheticSite.Make(folder, size);
        var questions = Question.Make(setting.Listings, setting.Words.Vocabularies, withDatabases && size >= Million ? QuestionsOfEachAtAMillion : QuestionsOfEach);
        Console.WriteLine($"{size:N0} listings: built by one thread at {setting.Index.BuiltPerSecond:N0} a second; {SyntheticSite.Memory():N0} MB in memory after that");

        List<Engine> quick = [new BareLucene(setting.Index), setting.Matching, setting.Whole, setting.Suggestions(size)];
        List<Engine> databases = !withDatabases ? [] : [new SqliteEngine(folder.File("sqlite.db"), setting.Listings, size, setting.Words.Layout, setting.Gazetteer)];
        if (server is not null)
            databases.Add(new PostgresEngine(server, setting.Listings, size, setting.Words.Layout, setting.Gazetteer));
        var times = Ask([.. quick, .. databases], databases, questions, size >= Million ? 1 : DatabaseRounds);
        foreach (var kind in questions.Select(q => q.Kind).Distinct())
        {
            Console.WriteLine($"  {kind}");
            var bare = times.GetValueOrDefault((quick[0], kind), times[(quick[0], Question.Text)]);
            var ours = times[(quick.Skip(1).First(e => times.ContainsKey((e, kind))), kind)];
            foreach (var engine in quick.Concat(databases).Where(e => times.ContainsKey((e, kind))))
                Console.WriteLine($"    {engine.Name,-26} {times[(engine, kind)],12:N1} µs   {times[(engine, kind)] / bare,10:N2} × bare Lucene   {times[(engine, kind)] / ours,10:N2} × ours");
        }

        databases.ForEach(d => d.Dispose());
    }

    /// <summary>The mean over the questions of a kind of each one's median time, in microseconds.</summary>
    private static Dictionary<(Engine, string), double> Ask(List<Engine> engines, List<Engine> slow, List<Question> questions, int slowRounds)
    {
        var times = new Dictionary<(Engine, string), List<double>>();
        foreach (var question in questions.Concat(questions))
            foreach (var engine in engines.Where(e => !slow.Contains(e) && e.Answers(question)))
                for (var warm = 0; warm < 3; warm++)
                    engine.Ask(question);
        foreach (var question in questions)
        {
            var rounds = engines.Where(e => e.Answers(question)).ToDictionary(e => e, _ => new List<double>());
            for (var round = 0; round < Rounds; round++)
                foreach (var engine in rounds.Keys.Where(e => round < slowRounds || !slow.Contains(e)))
                {
                    var started = Stopwatch.GetTimestamp();
                    engine.Ask(question);
                    rounds[engine].Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
                }

            foreach (var (engine, all) in rounds)
            {
                all.Sort();
                if (!times.TryGetValue((engine, question.Kind), out var medians))
                    times[(engine, question.Kind)] = medians = [];
                medians.Add(all[all.Count / 2]);
            }
        }

        return times.ToDictionary(t => t.Key, t => t.Value.Average());
    }
}
