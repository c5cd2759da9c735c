using System.Globalization;
using System.Text.Json;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>The answer of /search.json: its shape is published, so it is written out here and nothing else changes it.</summary>
public sealed record SearchJson(
    int Total,
    int Page,
    int Pages,
    IReadOnlyList<SearchJsonResult> Results,
    IReadOnlyDictionary<string, IReadOnlyList<SearchJsonValue>> Facets,
    IReadOnlyList<string> AlsoLookedFor,
    string? DidYouMean,
    IReadOnlyList<string> Messages)
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web);

    public static SearchJson Of(SearchResults results) => new(
        results.Total,
        results.Page,
        results.Pages,
        [.. results.Hits.Select(SearchJsonResult.Of)],
        results.Facets.ToDictionary(f => f.Facet.Key, f => (IReadOnlyList<SearchJsonValue>)
            [.. f.Values.Where(v => v.Count > 0 || v.Selected).Select(v => new SearchJsonValue(v.Value, v.Label, v.Count, v.Selected))]),
        results.AlsoLookedFor,
        results.DidYouMean,
        [.. Understood(results), .. results.Messages]);

    private static IEnumerable<string> Understood(SearchResults results)
    {
        if (results.Readings.Any(r => r.IsFilter))
            yield return $"We read \"{results.AsTyped.Text}\" as {string.Join(", ", results.Readings.Where(r => r.IsFilter).Select(r => r.Label))}.";
        foreach (var spelling in results.Readings.Where(r => r.Kind == SearchRequest.IgnoreSpelling))
            yield return $"We also looked for {spelling.Label}.";
    }
}

public sealed record SearchJsonValue(string Value, string Label, int Count, bool Selected);

public sealed record SearchJsonResult
{
    public required Guid Id { get; init; }
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required string Url { get; init; }
    public required string Summary { get; init; }
    public required string Organisation { get; init; }

    /// <summary>Slugs of where it is based.</summary>
    public required IReadOnlyList<string> Towns { get; init; }

    public required IReadOnlyList<string> Wards { get; init; }

    /// <summary>Null when not known. A listing for all ages says birth to 25.</summary>
    public required int? MinAgeMonths { get; init; }

    public required int? MaxAgeMonths { get; init; }

    /// <summary>Ids of cost bands; empty when not known.</summary>
    public required IReadOnlyList<string> Cost { get; init; }

    public required double? DistanceMiles { get; init; }
    public required string? CheckedOn { get; init; }
    public required IReadOnlyList<string> Why { get; init; }

    public static SearchJsonResult Of(SearchHit hit) => new()
    {
        Id = hit.Facts.Key,
        Kind = hit.Facts.Kind,
        Name = hit.Facts.Listing.Name,
        Url = hit.Facts.Url,
        Summary = hit.Facts.Listing.Summary,
        Organisation = hit.Facts.OrganisationName,
        Towns = [.. hit.Facts.Places.BaseTowns.Order(StringComparer.Ordinal)],
        Wards = [.. hit.Facts.Places.BaseWards.Order(StringComparer.Ordinal)],
        MinAgeMonths = hit.Facts.Listing.AllAges ? 0 : hit.Facts.Listing.AgeFromMonths,
        MaxAgeMonths = hit.Facts.Listing.AllAges ? AgeFacet.OldestYears * 12 + 11 : hit.Facts.Listing.AgeToMonths,
        Cost = hit.Facts.Listing.Costs,
        DistanceMiles = hit.Miles is { } miles ? Math.Round(miles, 1) : null,
        CheckedOn = hit.Facts.Listing.CheckedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Why = hit.Why,
    };
}
