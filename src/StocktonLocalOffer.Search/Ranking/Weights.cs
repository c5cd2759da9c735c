using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Ranking;

/// <summary>The numbers of Data/weights.csv.</summary>
public static class Weights
{
    private static readonly Dictionary<string, float> All =
        SearchFiles.All.Rows("weights.csv", row => (Name: row["name"]!, Weight: row.GetField<float>("weight"))).ToDictionary(r => r.Name, r => r.Weight);

    /// <exception cref="KeyNotFoundException">The file has no such weight: a mistake in the program.</exception>
    public static float Of(string name) => All[name];

    public static IReadOnlyCollection<string> Names => All.Keys;
}
