using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Tests.Geography;

/// <summary>The one gazetteer of these tests, a small postcode table, and the shared data folder when it is there.</summary>
internal static class GeographyFixture
{
    public static Gazetteer Places { get; } = Gazetteer.Load();

    public static DateOnly Today { get; } = new(2026, 1, 15);

    public static PlaceFinder Finder { get; } = new(Places, Table.GetValueOrDefault);

    public static PlaceFinder FinderWithoutTable { get; } = new(Places, _ => null);

    private static Dictionary<string, PostcodeEntry> Table => new()
    {
        ["TS17 6AJ"] = new("TS17 6AJ", new(54.5600, -1.3000), "E05014872") { CouncilCode = "E06000004" },
        ["TS21 3LQ"] = new("TS21 3LQ", new(54.6092, -1.3680), "E05014874") { CouncilCode = "E06000004" },
        ["TS17 6QG"] = new("TS17 6QG", new(54.5709, -1.3200), "E05014873") { CouncilCode = "E06000004", Approximate = true },
        ["TS8 0TB"] = new("TS8 0TB", new(54.5227, -1.2185), "E05009876") { CouncilCode = "E06000002" },
        ["TS1 4AG"] = new("TS1 4AG", new(54.5687, -1.2463), "E05009857"),
        ["TS17 5AA"] = new("TS17 5AA", new(54.5211, -1.3246), "E05099999") { CouncilCode = "E06000004" },
    };

    /// <summary>A file of shared/data/geography, found by walking up from the tests; the test is ignored when there is none.</summary>
    public static string SharedFile(string name)
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "geography", name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        Assert.Ignore($"shared/data/geography/{name} is not above {TestContext.CurrentContext.TestDirectory}.");
        return "";
    }
}
