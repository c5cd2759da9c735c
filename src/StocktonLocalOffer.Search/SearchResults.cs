using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Family;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search;

/// <summary>The answer to a <see cref="SearchRequest"/>, shaped for the results page and for search.json.</summary>
public sealed record SearchResults
{
    /// <summary>What was searched for: an age or a place that a sentence named is in its own parameter here.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>What was asked for, before its words were read.</summary>
    public SearchRequest AsTyped { get; init; } = new();

    /// <summary>How the words were read: an age, a place, what they were taken to mean, how they were spelled. Each can be left out.</summary>
    public IReadOnlyList<Reading> Readings { get; init; } = [];

    public required int Total { get; init; }

    /// <summary>The page shown, never more than <see cref="Pages"/>.</summary>
    public required int Page { get; init; }

    /// <summary>At least 1.</summary>
    public required int Pages { get; init; }

    public required IReadOnlyList<SearchHit> Hits { get; init; }

    public required IReadOnlyList<FacetResult> Facets { get; init; }

    /// <summary>Everything that narrows the search, each with the request that leaves it out.</summary>
    public required IReadOnlyList<SearchChip> Chips { get; init; }

    /// <summary>The children that could be read; a hit names them by their numbers.</summary>
    public IReadOnlyList<Child> Children { get; init; } = [];

    /// <summary>What the synonym list added, in our words.</summary>
    public IReadOnlyList<string> AlsoLookedFor { get; init; } = [];

    /// <summary>The words with their slips put right, when that finds more than they do as typed; else null.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>The words that were looked for, for marking them in names and summaries.</summary>
    public HighlightWords Highlight { get; init; } = HighlightWords.None;

    /// <summary>Plain sentences about what could not be used, or how a place was understood.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>Other ways to understand the place, for the page to offer.</summary>
    public IReadOnlyList<SearchChoice> PlaceChoices { get; init; } = [];

    /// <summary>True when the typed place is outside the borough: <see cref="PlaceChoices"/> is then the nearest of our towns.</summary>
    public bool PlaceIsOutside { get; init; }

    /// <summary>Where distances are measured from: "TS17 8", "Thornaby", "Yarm ward"; empty when they are not.</summary>
    public string MeasuredFrom { get; init; } = "";

    /// <summary>The typed place as far as anything kept may name it: a sector, a ward, a town or a neighbouring council; else empty.</summary>
    public string PlaceKept { get; init; } = "";

    /// <summary>Facet values that the typed words stood for, such as the need of "won't go to school".</summary>
    public IReadOnlyList<Words.Tag> Meant { get; init; } = [];

    /// <summary>What else to try; null when enough was found.</summary>
    public DeadEnds.WaysOn? WaysOn { get; init; }

    /// <summary>Ways to find a little more, such as listings that do not state their ages.</summary>
    public IReadOnlyList<SearchChoice> Wider { get; init; } = [];

    /// <summary>How the place of a typed postcode is called in a heading ("TS17 8", "Yarm"); empty without one.</summary>
    public string PlaceName { get; init; } = "";
}

/// <summary>A listing that fits.</summary>
/// <param name="Why">Short reasons, in words; empty on a plain browse.</param>
/// <param name="Miles">From where the visitor said they are; null without a place or an address.</param>
public sealed record SearchHit(ListingFacts Facts, IReadOnlyList<string> Why, double? Miles)
{
    /// <summary>The numbers of the children it suits, from 1; empty when none were asked for, or when it only may suit one.</summary>
    public IReadOnlyList<int> Suits { get; init; } = [];

    /// <summary>"Suits both children"; empty with fewer than two children. It is among <see cref="Why"/> too.</summary>
    public string SuitsWhom { get; init; } = "";
}

/// <summary>One filter with its counts. A count says how many results there would be in this facet's value with every other filter kept.</summary>
public sealed record FacetResult(Facet Facet, IReadOnlyList<FacetValue> Values)
{
    public int Selected => Values.Count(v => v.Selected);
}

/// <summary>One value of a filter.</summary>
public readonly record struct FacetValue(string Value, string Label, string Group, int Count, bool Selected);

/// <summary>A filter that is on.</summary>
/// <param name="Without">The same search without it.</param>
/// <param name="CountWithout">How many there would be without it; only worked out when nothing was found.</param>
public sealed record SearchChip(string Label, SearchRequest Without, int? CountWithout = null)
{
    /// <summary>The parameter it comes from: "q", "postcode" or the key of a facet.</summary>
    public string Key { get; init; } = "";
}

/// <summary>Another search that may help, and how many it finds.</summary>
public sealed record SearchChoice(string Label, SearchRequest Request, int Count);
