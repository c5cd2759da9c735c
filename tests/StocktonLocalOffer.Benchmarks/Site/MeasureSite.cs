using System.Diagnostics;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Importing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Site;

/// <summary>The repository's own content, and a feed: import, index, search.</summary>
internal static class MeasureSite
{
    public static async Task<int> RunAsync(string? feed)
    {
        using var folder = new TempFolder();
        var clock = TimeProvider.System;
        var gazetteer = Gazetteer.Load();
        var settings = new DatabaseSettings { File = folder.File("site.db") };
        var databases = new SiteDbFactory(settings);
        new SiteDatabase(settings).Prepare();
        var publisher = new Publisher(databases, gazetteer, clock);
        using var published = new PublishedSide(databases, gazetteer, LocationFiller.None);
        using var index = new SearchIndex(folder.File("index"), gazetteer, clock);
        var searcher = new Searcher(index, new PlaceScopes(gazetteer, new PlaceFinder(gazetteer, _ => null)), clock);

        await Say("import umbraco-content", async () =>
            (await new FolderImporter(databases, publisher, gazetteer, clock).ImportAsync(Path.Combine(Repository.Root, "umbraco-content"))).Added);
        await MeasureSearch();
        if (feed is not null)
        {
            var importer = new FeedImporter(databases, publisher, gazetteer, clock);
            await Say("import feed", async () => (await importer.ImportAsync(feed)).Added);
            await Say("import feed again, unchanged", async () => (await importer.ImportAsync(feed)).Unchanged);
            await MeasureSearch();
        }

        Console.WriteLine($"peak memory: {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576:N0} MB");
                return 0;

        async Task MeasureSearch()
        {
            await Say("load what is published", async () => (await published.RefreshAsync()).All.Count);
            var listings = 0;
            await Say("index anew", () => Task.FromResult(listings = index.Refresh(published.Current, rebuild: true)));
            await Say("index, nothing changed", () => Task.FromResult(index.Refresh(published.Current)));

            (string Name, string Query)[] searches =
            [
                ("browse, no filter", ""),
                ("browse, need and age and town", "need=autism&age=9&town=thornaby"),
                ("one word", "q=swimming"),
                ("a phrase of the synonym list", "q=won't go to school"),
                ("words and three filters", "q=help with money&age=16&cost=free&ward=village"),
                ("a postcode sector", "q=autism&postcode=TS17 8&within=3"),
                ("nothing found", "q=zzzz&cost=free&age=9"),
            ];
            Console.WriteLine($"search over {listings:N0} listings, with every facet counted:");
            foreach (var (name, query) in searches)
            {
                var request = SearchRequest.Parse(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => new KeyValuePair<string, IEnumerable<string?>>(p[0], [p[1]])));
                for (var warm = 0; warm < 200; warm++)
                    searcher.Search(request);
                var times = new double[1000];
                for (var i = 0; i < times.Length; i++)
                {
                    var started = Stopwatch.GetTimestamp();
                    searcher.Search(request);
                    times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                }

                Array.Sort(times);
                Console.WriteLine($"  {name,-32} p50 {times[500],7:N2} ms   p99 {times[990],7:N2} ms");
            }
        }
    }

    private static async Task Say(string what, Func<Task<int>> run)
    {
        var started = Stopwatch.GetTimestamp();
        var count = await run();
        var elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine($"{what}: {count:N0} in {elapsed:N2} s, {count / elapsed:N0} a second");
    }
}
