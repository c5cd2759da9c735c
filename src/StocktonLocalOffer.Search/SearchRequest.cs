using System.Globalization;
using System.Text;
using StocktonLocalOffer.Search.Family;

namespace StocktonLocalOffer.Search;

/// <summary>How results are ordered.</summary>
public enum SortOrder
{
    /// <summary>What fits best, nearer first among equals.</summary>
    Best,
    Distance,
    Name,

    /// <summary>Last checked first.</summary>
    Checked,
}

/// <summary>How results are shown.</summary>
public enum ResultsView
{
    List,
    Map,

    /// <summary>By day of the week and time.</summary>
    Week,
}

/// <summary>What somebody asked for, as it came in the address. Values are kept as typed: what cannot be used is said, not lost.</summary>
public sealed record SearchRequest
{
    // A sentence of a worried parent fits ten times over; more than this only costs time.
    private const int LongestText = 500;

    // Nobody picks more; a made-up address with thousands must not cost thousands.
    private const int MostValues = 60;

    /// <summary>Values of <see cref="Ignore"/> beside the ids of needs, categories and other tags.</summary>
    public const string IgnoreAge = "age";

    public const string IgnorePlace = "place";

    public const string IgnoreSpelling = "spelling";

    public string Text { get; init; } = "";

    /// <summary>Typed values by facet key, in the order they came.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The children of a family as typed, each an age and needs: "9:autism,adhd". What they mean is read by <see cref="Child"/>.</summary>
    public IReadOnlyList<string> Children { get; init; } = [];

    /// <summary>A postcode, sector, town, ward or village, as typed.</summary>
    public string Postcode { get; init; } = "";

    /// <summary>Miles, as typed.</summary>
    public string Within { get; init; } = "";

    public SortOrder Sort { get; init; }

    public ResultsView View { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>20 a page: what a thumb scrolls through before it wants to narrow instead.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>True to search for the typed words alone, without the synonym list.</summary>
    public bool Exact { get; init; }

    /// <summary>Needs as typed, of the filter and of every child.</summary>
    public IEnumerable<string> NeedsAsked => (Facets.GetValueOrDefault("need") ?? []).Concat(Children.SelectMany(c => Child.Parts(c).Needs));

    /// <summary>Readings of the text that somebody has taken away: "age", "place", "spelling", or the id of what words were taken to mean, such as "ebsa".</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>True when a blank followed the text: its last word is not still being typed.</summary>
    public bool LastWordIsWhole { get; init; }

    /// <summary>True when nothing was asked for: everything is shown.</summary>
    public bool IsEmpty => Text.Length == 0 && Facets.Count == 0 && Children.Count == 0 && Postcode.Length == 0;

    /// <summary>Reads a query string. Unknown parameters are ignored and nothing makes it fail.</summary>
    public static SearchRequest Parse(IEnumerable<KeyValuePair<string, IEnumerable<string?>>> parameters)
    {
        var all = parameters.GroupBy(p => p.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.SelectMany(p => p.Value).OfType<string>().Select(Clean).Where(v => v.Length > 0).Take(MostValues).ToList(), StringComparer.OrdinalIgnoreCase);
        string First(string key) => all.GetValueOrDefault(key)?.FirstOrDefault() ?? "";

        return new SearchRequest
        {
            Text = First("q"),
            LastWordIsWhole = First("q").Length > 0 && parameters.Where(p => p.Key.Equals("q", StringComparison.OrdinalIgnoreCase)).SelectMany(p => p.Value).FirstOrDefault(v => Clean(v).Length > 0) is [.., var last] && char.IsWhiteSpace(last),
            Children = all.GetValueOrDefault("child") ?? [],
            Postcode = First("postcode"),
            Within = First("within"),
            Sort = Enum.TryParse<SortOrder>(First("sort"), ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : SortOrder.Best,
            View = Enum.TryParse<ResultsView>(First("view"), ignoreCase: true, out var view) && Enum.IsDefined(view) ? view : ResultsView.List,
            Page = int.TryParse(First("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
            Exact = First("exact") is "1" or "true",
            Ignore = [.. (all.GetValueOrDefault("ignore") ?? []).Select(v => v.ToLowerInvariant()).Distinct(StringComparer.Ordinal)],
            Facets = Search.Facets.AllFacets.List.Where(f => all.GetValueOrDefault(f.Key) is { Count: > 0 })
                .ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[.. all[f.Key].Distinct(StringComparer.OrdinalIgnoreCase)]),
        };
    }

    /// <summary>The parameters of this request, in one fixed order, for links. The page is left out.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters()
    {
        if (Text.Length > 0)
            yield return new("q", LastWordIsWhole ? Text + " " : Text);
        foreach (var child in Children)
            yield return new("child", child);
        foreach (var facet in Search.Facets.AllFacets.List)
            foreach (var value in Facets.GetValueOrDefault(facet.Key) ?? [])
                yield return new(facet.Key, value);
        if (Postcode.Length > 0)
            yield return new("postcode", Postcode);
        if (Within.Length > 0)
            yield return new("within", Within);
        if (Sort != SortOrder.Best)
            yield return new("sort", Sort.ToString().ToLowerInvariant());
        if (Exact)
            yield return new("exact", "1");
        foreach (var ignored in Ignore)
            yield return new("ignore", ignored);
        if (View != ResultsView.List)
            yield return new("view", View.ToString().ToLowerInvariant());
    }

    public bool Ignores(string reading) => Ignore.Contains(reading, StringComparer.OrdinalIgnoreCase);

    /// <summary>The same without one more reading of the text.</summary>
    public SearchRequest Ignoring(string reading) => Ignores(reading) ? this : this with { Ignore = [.. Ignore, reading.ToLowerInvariant()], Page = 1 };

    public SearchRequest With(string facet, string value) => WithValues(facet, [.. Facets.GetValueOrDefault(facet) ?? [], value]);

    public SearchRequest Without(string facet, string value) =>
        WithValues(facet, [.. (Facets.GetValueOrDefault(facet) ?? []).Where(v => !string.Equals(v, value, StringComparison.OrdinalIgnoreCase))]);

    public SearchRequest WithValues(string facet, IReadOnlyList<string> values)
    {
        var facets = Facets.Where(f => f.Key != facet).ToDictionary();
        if (values.Count > 0)
            facets[facet] = [.. values.Distinct(StringComparer.OrdinalIgnoreCase)];
        return this with { Facets = facets, Page = 1 };
    }

    public SearchRequest WithChildren(IEnumerable<Child> children) => this with { Children = [.. children.Select(c => c.Address)], Page = 1 };

    // By whole characters, so that no half of one is left over at the end.
    private static string Clean(string? value)
    {
        var clean = new StringBuilder();
        foreach (var character in value.AsSpan().Trim().EnumerateRunes())
        {
            if (clean.Length + character.Utf16SequenceLength > LongestText)
                break;
            clean.Append(Rune.IsControl(character) ? " " : character.ToString());
        }

        return clean.ToString().Trim();
    }
}
