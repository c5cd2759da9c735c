using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>The repository's own needs, categories and words over made-up listings.</summary>
internal sealed class SyntheticSite : IDisposable
{
    public required Gazetteer Gazetteer { get; init; }
    public required PublishedSnapshot Own { get; init; }
    public required DateOnly Today { get; init; }
    public required SyntheticListings Listings { get; init; }
    public required SearchWords Words { get; init; }
    public required OurIndex Index { get; init; }
    public required SearchIndex Shown { get; init; }
    public required OurMatching Matching { get; init; }
    public required OurSearcher Whole { get; init; }

    public static SyntheticSite Make(TempFolder folder, int size)
    {
        var gazetteer = Gazetteer.Load();
        var own = OwnContent(folder, gazetteer);
        var words = new SearchWords(own.Vocabularies);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var listings = new SyntheticListings(words.Vocabularies, gazetteer, today);
        var index = new OurIndex(folder.File("index"), listings, size, words, WordLists.Of(own), gazetteer);
        var places = new PlaceScopes(gazetteer, new PlaceFinder(gazetteer, _ => null));
        var shown = new SearchIndex(folder.File("shown"), gazetteer, TimeProvider.System);
        shown.Show(index.Snapshot);
        return new SyntheticSite
        {
            Gazetteer = gazetteer,
            Own = own,
            Today = today,
            Listings = listings,
            Words = words,
            Index = index,
            Shown = shown,
            Matching = new OurMatching(index, places, today),
            Whole = new OurSearcher(new Searcher(shown, places, TimeProvider.System)),
        };
    }

    /// <summary>Of the same listings and the repository's own needs and categories. Holds every listing in memory, as the site does.</summary>
    public OurSuggestions Suggestions(int size)
    {
        var published = PublishedSnapshot.Of(Gazetteer, 
        [
            .. Own.All.Where(d => d.Document is not Listing),
            .. Enumerable.Range(0, size).Select(n => new Published<Document>(SyntheticListings.KeyOf(n), $"synthetic-{n}", default, null, n, Listings.Facts(n).Listing)),
        ]);
        return new OurSuggestions(Search.Suggesting.Suggestions.Of(published, Gazetteer, Today));
    }

    public static double Memory()
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        return Environment.WorkingSet / 1_048_576.0;
    }

    public void Dispose() => Index.Dispose();

    private static PublishedSnapshot OwnContent(TempFolder folder, Gazetteer gazetteer)
    {
        var settings = new DatabaseSettings { File = folder.File("site.db") };
        var databases = new SiteDbFactory(settings);
        new SiteDatabase(settings).Prepare();
        var publisher = new Publisher(databases, gazetteer, TimeProvider.System);
        new FolderImporter(databases, publisher, gazetteer, TimeProvider.System).ImportAsync(Path.Combine(Repository.Root, "umbraco-content")).GetAwaiter().GetResult();
        using var published = new PublishedSide(databases, gazetteer, LocationFiller.None);
        return published.RefreshAsync().GetAwaiter().GetResult();
    }
}
