using Lucene.Net.Search;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Search.DeadEnds;
using StocktonLocalOffer.Search.Explaining;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Family;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Matching;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Search.Ranking;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search;

/// <summary>Answers searches. Safe for many threads at once; each search sees one snapshot from start to end.</summary>
public sealed class Searcher(SearchIndex index, PlaceScopes places, TimeProvider clock)
{
    /// <summary>Never throws for anything that can be typed: what cannot be used is said in the messages.</summary>
    /// <exception cref="InvalidOperationException">The index has never been refreshed.</exception>
    public SearchResults Search(SearchRequest request) => With(request, null, (_, _, results) => results);

    /// <summary>The same search as if words meant something else.</summary>
    public SearchResults Search(SearchRequest request, WordLists lists) => With(request, lists, (_, _, results) => results);

    /// <summary>The same search, with how it was read and why each result of its page stands where it does.</summary>
    /// <exception cref="InvalidOperationException">The index has never been refreshed.</exception>
    public SearchExplanation Explain(SearchRequest request) => With(request, null, (snapshot, search, results) => new Explainer(snapshot, search).Explain(results));

    private T With<T>(SearchRequest request, WordLists? other, Func<SearchSnapshot, OneSearch, SearchResults, T> answer)
    {
        var snapshot = index.Acquire();
        try
        {
            var lists = other ?? snapshot.Lists;
            SentenceReading Sentence(SearchRequest asked) => SentenceReading.Of(asked, places.Finder, lists.Synonyms);
            OneSearch Read(SearchRequest asked) => new(snapshot, lists, index.Analyzer, places, Sentence(asked).Request, Today);
            var sentence = Sentence(request);
            var search = new OneSearch(snapshot, lists, index.Analyzer, places, sentence.Request, Today);
            var results = search.Run() with { Readings = [.. sentence.Readings, .. search.Reading.Readings(request)], AsTyped = request };

            // Counts go through the reading of sentences too, because their links do.
            return answer(snapshot, search, results.Total > WaysOn.Few ? results
                : results with { WaysOn = WaysOn.From(results, new PlacesAround(search.Place, places.Gazetteer, Today), asked => Read(asked).CountOnly(), asked => Read(asked).Run()) });
        }
        finally
        {
            snapshot.Release();
        }
    }

    private DateOnly Today => clock.Today();
}

/// <summary>One search over one snapshot.</summary>
internal sealed class OneSearch
{
    private readonly SearchSnapshot _snapshot;
    private readonly WordLists _lists;
    private readonly SiteAnalyzer _analyzer;
    private readonly PlaceScopes _places;
    private readonly SearchRequest _request;
    private readonly DateOnly _today;
    private readonly QueryReader _reader;
    private readonly QueryReading _reading;
    private readonly FacetSelection _selection;
    private readonly Children _children;
    private readonly PlaceScope _place;
    private readonly PlaceTest _placeTest;
    private readonly Query? _query;

    public OneSearch(SearchSnapshot snapshot, WordLists lists, SiteAnalyzer analyzer, PlaceScopes places, SearchRequest request, DateOnly today)
    {
        _snapshot = snapshot;
        _lists = lists;
        _analyzer = analyzer;
        _places = places;
        _request = request;
        _today = today;
        _reader = new QueryReader(lists, snapshot.Vocabularies, snapshot.Terms, analyzer);
        _reading = _reader.Read(request);
        _selection = new FacetSelection(snapshot.Layout, request);
        _children = new Children(snapshot.Layout, request);
        _place = places.Of(request, _selection.Of("town"), _selection.Of("ward"));
        _placeTest = new PlaceTest(_place, snapshot.Layout);
        _query = request.Text.Length > 0 ? TextQuery.Of(_reading) : null;
    }

    public PlaceScope Place => _place;

    /// <summary>These three are what an explanation needs of a search.</summary>
    internal QueryReading Reading => _reading;

    /// <summary>Null when there are no words to look for.</summary>
    internal Query? Query => _query;

    internal Ranker Ranker => new(_snapshot.Layout, NeedsMeant(), _placeTest, _today, _snapshot.CheckAges);

    public SearchResults Run()
    {
        var wanted = (int)Math.Min((long)_request.Page * _request.PageSize, int.MaxValue);
        NearMiss[] misses = [new(_snapshot.Layout, "age", Facet.NotKnown.Id), new(_snapshot.Layout, "need", "any")];
        var matched = new Matcher(_snapshot, _selection, _children, _placeTest, Ranker, _request.Sort, wanted) { NearMisses = misses }.Run(_query);
        var total = matched.Total;
        var pages = Math.Max(1, (total + _request.PageSize - 1) / _request.PageSize);
        var page = Math.Min(_request.Page, pages);
        return new SearchResults
        {
            Request = _request,
            Total = total,
            Page = page,
            Pages = pages,
            Hits = [.. matched.Best.Skip((page - 1) * _request.PageSize).Take(_request.PageSize).Select(Hit)],
            Facets = matched.Facets,
            Chips = Chips(total == 0),
            Children = _children.All,
            AlsoLookedFor = _reading.AlsoLookedFor,
            DidYouMean = SpellingOffer.Of(_request, _reader, _reading, total, Count),
            Highlight = HighlightWords.Of(_reading, _analyzer),
            Messages = [.. _children.Messages, .. _selection.Messages, .. _place.Messages, .. WordMessages()],
            PlaceChoices = [.. _place.Choices.Select(c => new SearchChoice(c.Label, c.Request, Count(c.Request)))],
            PlaceName = _place.Name,
            PlaceIsOutside = _place.IsOutside,
            PlaceKept = _place.Kept,
            MeasuredFrom = _place.MeasuredFrom,
            Meant = [.. _reading.Parts.SelectMany(p => p.Meanings).SelectMany(m => m.Tags).Distinct()],
            Wider = page == pages ? [.. Wider(total, misses)] : [],
        };
    }

    private IEnumerable<string> WordMessages()
    {
        if (_reading.LeftOut is { Count: > 0 } leftOut)
            yield return $"Nothing here has the {(leftOut.Count == 1 ? "word" : "words")} {string.Join(", ", leftOut.Select(w => $"“{w}”"))}. We looked for the rest.";
        if (_place.Origin is null && _reading.Parts.Any(p => p.Meanings.Any(m => m.Tags.Count == 0)))
            yield return "Type a postcode or town, and we can show what is near you.";
    }

    /// <summary>How many results a request has, and nothing else.</summary>
    private int Count(SearchRequest request) => new OneSearch(_snapshot, _lists, _analyzer, _places, request, _today).CountOnly();

    public int CountOnly() => new Matcher(_snapshot, _selection, _children, _placeTest).Run(_query).Total;

    private SearchHit Hit(Fit fit)
    {
        var facts = _snapshot.Facts(fit.Segment, fit.Doc);
        var miles = _place.Origin is { } origin ? facts.Places.MilesFrom(origin) : null;
        var why = _snapshot.Layout.Facets.Select((s, i) => _selection.Chosen[i].Count > 0 ? s.Facet.Why(facts, _selection.Chosen[i]) : null).OfType<string>().ToList();
        if (_place.Why(facts) is { } here)
            why.Add(here);
        return new SearchHit(facts, [.. _children.Why(facts, fit.Suits).Concat(why).Distinct(StringComparer.Ordinal)], miles)
        {
            Suits = _children.Numbers(fit.Suits),
            SuitsWhom = _children.Whom(fit.Suits),
        };
    }

    private HashSet<string> NeedsMeant() =>
        [.. _selection.Of("need").Concat(_children.Needs).Select(c => c.Id), .. _reading.Parts.SelectMany(p => p.Meanings).SelectMany(m => m.Tags).Where(t => t.Facet == "need").Select(t => t.Value)];

    private List<SearchChip> Chips(bool withCounts)
    {
        var chips = new List<SearchChip>();
        void Add(string key, string label, SearchRequest without) => chips.Add(new SearchChip(label, without, withCounts ? Count(without) : null) { Key = key });

        if (_request.Text.Length > 0)
            Add("q", $"\"{_request.Text}\"", _request with { Text = "", Exact = false, Ignore = [], LastWordIsWhole = false, Page = 1 });
        foreach (var (label, without) in _children.Chips(_request))
            Add("child", label, without);
        for (var i = 0; i < _selection.Chosen.Count; i++)
        {
            var facet = _snapshot.Layout.Facets[i].Facet;
            var kept = _selection.Chosen[i];
            if (facet is AgeFacet && AgeFacet.Row(kept) is { } ages)
            {
                Add(facet.Key, ages, _request.WithValues(facet.Key, []));
                continue;
            }

            foreach (var choice in kept)
                Add(facet.Key, facet.Chip(choice), _request.WithValues(facet.Key, [.. kept.Where(c => c != choice).Select(c => c.Id)]));
        }

        if (_request.Postcode.Length > 0)
            Add("postcode", _place.Chip, _request with { Postcode = "", Within = "", Page = 1 });
        return chips;
    }

    /// <summary>A little more that may fit: ages not stated, and open to any additional need. Never mixed in unasked.</summary>
    private IEnumerable<SearchChoice> Wider(int total, NearMiss[] misses)
    {
        foreach (var miss in misses)
        {
            var chosen = _selection.Of(miss.Facet) is { Count: > 0 } values && values.All(c => c.Id != miss.Value);
            var children = _children.AlsoWith(_request, miss.Facet, miss.Value);
            if (children is null && !chosen)
                continue;
            var request = chosen ? (children ?? _request).With(miss.Facet, miss.Value) : children!;
            var more = children is null ? miss.Count : Count(request) - total;
            if (more > 0)
                yield return new SearchChoice(miss.Facet == "age" ? AgesNotStated(more) : OpenToAny(more), request, more);
        }
    }

    private static string AgesNotStated(int count) =>
        count == 1 ? "1 more does not say all its ages. Ask before you go." : $"{count} more do not say all their ages. Ask before you go.";

    private static string OpenToAny(int count) => count == 1 ? "1 more is open to any additional need" : $"{count} more are open to any additional need";
}
