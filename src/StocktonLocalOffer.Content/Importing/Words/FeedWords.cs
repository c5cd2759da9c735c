namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>The lists in Importing/Data: what feeds say, and what it means here.</summary>
internal static class FeedWords
{
    public static IReadOnlyList<(string Spoilt, string Meant)> Repairs { get; } = [.. Rows("repairs.csv").Select(r => (r[0], r[1]))];

    public static IReadOnlyDictionary<string, string> Languages { get; } = Rows("languages.csv").ToDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyDictionary<string, (string Feature, string Answer)> Access { get; } =
        Rows("access.csv").DistinctBy(r => r[0], StringComparer.OrdinalIgnoreCase).ToDictionary(r => r[0], r => (r[1], r[2]), StringComparer.OrdinalIgnoreCase);

    /// <summary>By "send_needs/Autism".</summary>
    public static IReadOnlyDictionary<string, string> OutpostNeeds { get; } = Rows("outpost-needs.csv").ToDictionary(r => $"{r[0]}/{r[1]}", r => r[2], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyDictionary<string, string> OutpostCategories { get; } = Rows("outpost-categories.csv").ToDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyDictionary<string, string> OutpostQuestions { get; } = Rows("outpost-questions.csv").ToDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);

    private static List<string[]> Rows(string file) => EmbeddedFiles.OfContent.Rows($"importing/{file}", row => row.Parser.Record!);
}
