using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Search.Ranking;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search;

/// <summary>Answers searches. Safe for many threads at once; each search sees one snapshot from start to end.</summary>
public sealed class Searcher(SearchIndex index, PlaceScopes places, TimeProvider clock)
{
    /// <summary>Never throws for anything that can be typed: what cannot be used is said in the messages.</summary>
    /// <exception cref="InvalidOperationException">The index has never been refreshed.</exception>
    public SearchResults Search(SearchRequest request)
    {
        var snapshot = index.Acquire();
        try
        {
            var sentence = SentenceReading.Of(request, places.Finder, snapshot.Table.Synonyms);
            var search = new OneSearch(snapshot, index.Analyzer, places, sentence.Request, Today);
            return search.Run() with { Readings = [.. sentence.Readings, .. search.Reading.Readings(request)], AsTyped = request };
        }
        finally
        {
            snapshot.Release();
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}

/// <summary>One search over one snapshot.</summary>
internal sealed class OneSearch
{
    private readonly SearchSnapshot _snapshot;
    private readonly SiteAnalyzer _analyzer;
    private readonly PlaceScopes _places;
    private readonly SearchRequest _request;
    private readonly DateOnly _today;
    private readonly QueryReader _reader;
    private readonly QueryReading _reading;
    private readonly FacetSelection _selection;
    private readonly PlaceScope _place;

    public OneSearch(SearchSnapshot snapshot, SiteAnalyzer analyzer, PlaceScopes places, SearchRequest request, DateOnly today)
    {
        _snapshot = snapshot;
        _analyzer = analyzer;
        _places = places;
        _request = request;
        _today = today;
        _reader = new QueryReader(Table.Synonyms, Table.Vocabularies, snapshot.Terms, analyzer);
        _reading = _reader.Read(request);
        _selection = new FacetSelection(Table, request);
        _place = places.Of(request, _selection.Of("town"), _selection.Of("ward"));
    }

    public QueryReading Reading => _reading;

    private ListingTable Table => _snapshot.Table;

    public SearchResults Run()
    {
        var counts = new FacetCounts(Table);
        var fits = new List<Fit>();
        var ranker = new Ranker(NeedsMeant(), _place, Table.Vocabularies[VocabularyNames.Needs], _today);
        foreach (var (listing, text) in Candidates())
        {
            var facts = Table.Listings[listing];
            var miles = _place.Origin is { } origin ? facts.Places.MilesFrom(origin) : null;
            if (!_place.Fits(facts.Places, miles))
                continue;
            var rejecting = _selection.Rejects(listing);
            counts.Add(listing, rejecting);
            if (rejecting == -1)
                fits.Add(new Fit(listing, _selection.Unsure(listing), ranker.Score(facts, text, miles), miles));
        }

        Sort(fits);
        var pages = Math.Max(1, (fits.Count + _request.PageSize - 1) / _request.PageSize);
        var page = Math.Clamp(_request.Page, 1, pages);
        return new SearchResults
        {
            Request = _request,
            Total = fits.Count,
            Page = page,
            Pages = pages,
            Hits = [.. fits.Skip((page - 1) * _request.PageSize).Take(_request.PageSize).Select(f => Hit(f.Listing, f.Miles))],
            Facets = counts.Results(_selection),
            Chips = Chips(fits.Count == 0),
            AlsoLookedFor = _reading.AlsoLookedFor,
            DidYouMean = SpellingOffer.Of(_request, _reader, _reading, fits.Count, Count),
            Highlight = HighlightWords.Of(_reading, _analyzer),
            Messages = [.. _selection.Messages, .. _place.Messages],
            PlaceChoices = [.. _place.Choices.Select(c => new SearchChoice(c.Label, c.Request, Count(c.Request)))],
            PlaceName = _place.Name,
            Wider = page == pages ? Wider(fits.Count) : [],
        };
    }

    /// <summary>How many results a request has, and nothing else.</summary>
    private int Count(SearchRequest request) => new OneSearch(_snapshot, _analyzer, _places, request, _today).CountOnly();

    private int CountOnly()
    {
        var count = 0;
        foreach (var (listing, _) in Candidates())
        {
            var facts = Table.Listings[listing];
            if (_place.Fits(facts.Places, _place.Origin is { } origin ? facts.Places.MilesFrom(origin) : null) && _selection.Rejects(listing) == -1)
                count++;
        }

        return count;
    }

    private IEnumerable<(int Listing, float Score)> Candidates()
    {
        if (_request.Text.Length == 0 || TextQuery.Of(_reading) is not { } query)
            return Enumerable.Range(0, Table.Listings.Count).Select(i => (i, 1f));
        var hits = new TextHits(_snapshot);
        _snapshot.Lucene.Search(query, hits);
        return hits.Found;
    }

    private readonly record struct Fit(int Listing, int Unsure, double Score, double? Miles);

    private void Sort(List<Fit> fits)
    {
        int ByName(int a, int b) => string.Compare(Table.Listings[a].Listing.Name, Table.Listings[b].Listing.Name, StringComparison.OrdinalIgnoreCase);
        DateOnly Checked(int listing) => Table.Listings[listing].Listing.CheckedOn ?? DateOnly.MinValue;
        fits.Sort((a, b) => _request.Sort switch
        {
            SortOrder.Name => 0,
            SortOrder.Checked => Checked(b.Listing).CompareTo(Checked(a.Listing)),
            SortOrder.Distance when _place.Origin is not null => (a.Miles ?? double.MaxValue).CompareTo(b.Miles ?? double.MaxValue),
            _ when a.Unsure != b.Unsure => a.Unsure.CompareTo(b.Unsure),
            _ => b.Score.CompareTo(a.Score),
        } is var order && order != 0 ? order : ByName(a.Listing, b.Listing) is var name && name != 0 ? name : a.Listing.CompareTo(b.Listing));
    }

    private SearchHit Hit(int listing, double? miles)
    {
        var facts = Table.Listings[listing];
        var why = Table.Columns.Select((c, i) => _selection.Chosen[i].Count > 0 ? c.Facet.Why(facts, _selection.Chosen[i]) : null).OfType<string>().ToList();
        if (_place.Why(facts) is { } here)
            why.Add(here);
        return new SearchHit(facts, [.. why.Distinct(StringComparer.Ordinal)], miles);
    }

    private HashSet<string> NeedsMeant() =>
        [.. _selection.Of("need").Select(c => c.Id), .. _reading.Parts.SelectMany(p => p.Meanings).SelectMany(m => m.Tags).Where(t => t.Facet == "need").Select(t => t.Value)];

    private List<SearchChip> Chips(bool withCounts)
    {
        var chips = new List<SearchChip>();
        void Add(string label, SearchRequest without) => chips.Add(new SearchChip(label, without, withCounts ? Count(without) : null));

        if (_request.Text.Length > 0)
            Add($"\"{_request.Text}\"", _request with { Text = "", Exact = false, Ignore = [], LastWordIsWhole = false, Page = 1 });
        for (var i = 0; i < Table.Columns.Count; i++)
        {
            var facet = Table.Columns[i].Facet;
            var kept = _selection.Chosen[i];
            if (facet is AgeFacet && AgeFacet.Row(kept) is { } ages)
            {
                Add(ages, _request.WithValues(facet.Key, []));
                continue;
            }

            foreach (var choice in kept)
                Add(facet.Chip(choice), _request.WithValues(facet.Key, [.. kept.Where(c => c != choice).Select(c => c.Id)]));
        }

        if (_request.Postcode.Length > 0)
            Add(_place.Chip, _request with { Postcode = "", Within = "", Page = 1 });
        return chips;
    }

    /// <summary>A little more that may fit: ages not stated, and open to any additional need. Never mixed in unasked.</summary>
    private List<SearchChoice> Wider(int total)
    {
        var wider = new List<SearchChoice>();
        void Offer(string facet, string value, Func<int, string> label)
        {
            if (_selection.Of(facet).Count == 0 || _selection.Of(facet).Any(c => c.Id == value))
                return;
            var request = _request.With(facet, value);
            if (Count(request) - total is var more && more > 0)
                wider.Add(new SearchChoice(label(more), request, more));
        }

        Offer("age", Facet.NotKnown.Id, n => n == 1 ? "1 more does not say all its ages. Ask before you go." : $"{n} more do not say all their ages. Ask before you go.");
        Offer("need", "any", n => n == 1 ? "1 more is open to any additional need" : $"{n} more are open to any additional need");
        return wider;
    }
}
