using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Tests.Geography;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Some published listings and a real index over them, in a folder of its own, on one day.</summary>
internal sealed class SearchFixture : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Dictionary<Guid, Published<Document>> _published = [];
    private readonly FixedClock _clock = new();
    private DateTime _now;

    public SearchFixture(params IEnumerable<Listing> listings)
    {
        _now = _clock.GetUtcNow().UtcDateTime;
        foreach (var (key, document) in SmallVocabulary.Documents)
            Put(key, document);
        foreach (var listing in listings)
            Put(listing);
        Index = new SearchIndex(_folder.Path, Places, _clock);
        Refresh();
    }

    public static Gazetteer Places => GeographyFixture.Places;

    public SearchIndex Index { get; private set; }

    /// <summary>The folder that index folders lie in.</summary>
    public string Folder => _folder.Path;

    public PublishedSnapshot Snapshot => PublishedSnapshot.Of(Places, _published.Values);

    public static Guid KeyOf(string name) => Keys.For("listing/" + name);

    /// <summary>Publishes a listing; one of the same name is replaced.</summary>
    public void Put(Listing listing) => Put(KeyOf(listing.Name), listing);

    public void PutOrganisation(string id, string name) => Put(Keys.For("organisation/" + id), new Organisation { Name = name, Slug = id });

    public void Put(Guid key, Document document)
    {
        _now = _now.AddSeconds(1);
        _published[key] = new(key, document.Slug, _now, null, 0, document);
    }

    public void ItIs(DateTimeOffset now) => _clock.Now = now;

    public void NextDay() => _clock.Now = _clock.Now.AddDays(1);

    public void Remove(string name) => _published.Remove(KeyOf(name));

    public void Refresh() => Index.Refresh(Snapshot);

    /// <summary>Stops and starts again on the same folder.</summary>
    public void Reopen()
    {
        Index.Dispose();
        Index = new SearchIndex(_folder.Path, Places, _clock);
        Refresh();
    }

    /// <summary>Searches as an address does: "q=swimming&amp;age=9".</summary>
    public SearchResults Search(string address) => Search(Request(address));

    public SearchResults Search(SearchRequest request) => SearcherOf(Index).Search(request);

    public Searcher SearcherOf(SearchIndex index) => new(index, new PlaceScopes(Places, GeographyFixture.Finder), _clock);

    public SearchIndex AnotherIndex() => new(_folder.Path, Places, _clock);

    /// <summary>Names of what a search finds, best first.</summary>
    public IEnumerable<string> Names(string address) => Names(Search(address));

    public static IEnumerable<string> Names(SearchResults results) => results.Hits.Select(h => h.Facts.Listing.Name);

    public static SearchRequest Request(string address) => SearchRequest.Parse(address.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=', 2)).GroupBy(p => p[0], p => (string?)Uri.UnescapeDataString(p[1].Replace('+', ' ')))
        .Select(g => KeyValuePair.Create(g.Key, g.AsEnumerable())));

    public static FacetValue Value(SearchResults results, string facet, string value) => results.Facets.Single(f => f.Facet.Key == facet).Values.Single(v => v.Value == value);

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
    }
}
