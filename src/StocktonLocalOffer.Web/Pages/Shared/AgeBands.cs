namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>A stretch of childhood, as families and schools speak of it.</summary>
/// <param name="From">Whole years, inclusive.</param>
/// <param name="To">Whole years, inclusive.</param>
public sealed record AgeBand(string Label, int From, int To)
{
    public IEnumerable<int> Years => Enumerable.Range(From, To - From + 1);

    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new("Under 5", 0, 4),
        new("5 to 10", 5, 10),
        new("11 to 15", 11, 15),
        new("16 to 18", 16, 18),
        new("19 to 25", 19, 25),
    ];
}
