using System.Diagnostics;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>Searches for minutes on end. Garbage that a search leaves must die young: a full collection stops every visitor.</summary>
internal static class SteadySearching
{
    private const int Listings = 5_000;

    public static int Run(TimeSpan duration)
    {
        using var folder = new TempFolder();
        using var setting = SyntheticSite.Make(folder, Listings);
        var questions = Question.Make(setting.Listings, setting.Words.Vocabularies, 60);
        foreach (var question in questions)
            setting.Whole.Ask(question);
        GC.Collect(2, GCCollectionMode.Forced, blocking: true);
        var (young, middle, old) = (GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2));
        var allocated = GC.GetTotalAllocatedBytes();
        var searches = 0L;
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < duration; searches++)
            setting.Whole.Ask(questions[(int)(searches % questions.Count)]);
        Console.WriteLine($"{searches:N0} searches of {Listings:N0} listings in {duration.TotalMinutes:N1} minutes, {(GC.GetTotalAllocatedBytes() - allocated) / searches / 1024.0:N0} KB of garbage each");
        Console.WriteLine($"collections: generation 0 {GC.CollectionCount(0) - young:N0}, 1 {GC.CollectionCount(1) - middle:N0}, 2 {GC.CollectionCount(2) - old:N0}");
        return 0;
    }
}
