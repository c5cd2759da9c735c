using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Tests.Search.Judging;

/// <summary>One line of judged-queries.csv: what somebody typed, and what the site's own content is worth to them.</summary>
/// <param name="Grades">From 1 to 3, by name: "slug" of a listing, "guides/slug" or "needs/slug". What is not named is worth 0.</param>
internal sealed record JudgedQuery(string Group, string Text, string With, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>The group of questions that must find nothing at all.</summary>
    public const string Nothing = "nothing";

    public static IReadOnlyList<JudgedQuery> All { get; } = [.. Read()];

    public SearchRequest Request => SearchFixture.Request($"q={Uri.EscapeDataString(Text)}{(With.Length > 0 ? "&" + With : "")}");

    public override string ToString() => With.Length > 0 ? $"{Text} [{With}]" : Text;

    /// <summary>A judged name for an address of the site: a chapter stands for its guide.</summary>
    public static string NameOf(string url) => url.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["guides" or "needs", var slug, ..] parts => $"{parts[0]}/{slug}",
        [_, var slug] => slug,
        _ => url,
    };

    private static IEnumerable<JudgedQuery> Read()
    {
        using var csv = new CsvReader(
            new StreamReader(Path.Combine(Repository.Root, "tests", "StocktonLocalOffer.Tests", "judged-queries.csv")),
            new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        foreach (var row in csv.GetRecords(new { group = "", query = "", with = "", grades = "" }))
            yield return new JudgedQuery(row.group, row.query, row.with, GradesOf(row.grades));
    }

    private static Dictionary<string, int> GradesOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(g => g.Split(':')).ToDictionary(g => g[0], g => int.Parse(g[1], CultureInfo.InvariantCulture));
}
