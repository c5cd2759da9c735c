using System.Globalization;
using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>A stretch of childhood, as families and schools speak of it.</summary>
/// <param name="Name">What schools call it.</param>
/// <param name="From">Whole years, inclusive.</param>
/// <param name="To">Whole years, inclusive.</param>
public sealed record AgeBand(string Label, string Name, int From, int To)
{
    /// <summary>For addresses: "under-5", "5-to-10".</summary>
    public string Slug => Label.ToLowerInvariant().Replace(' ', '-');

    public IEnumerable<int> Years => Enumerable.Range(From, To - From + 1);

    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new("Under 5", "Early years", 0, 4),
        new("5 to 10", "Primary", 5, 10),
        new("11 to 15", "Secondary", 11, 15),
        new("16 to 18", "College and sixth form", 16, 18),
        new("19 to 25", "Young adults", 19, 25),
    ];

    /// <summary>The same search for these ages.</summary>
    public SearchRequest In(SearchRequest request) => request.WithValues("age", [.. Years.Select(y => y.ToString(CultureInfo.InvariantCulture))]);
}
