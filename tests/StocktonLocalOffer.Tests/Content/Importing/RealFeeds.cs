namespace StocktonLocalOffer.Tests.Content.Importing;

/// <summary>The real feeds in shared/data/feeds, wherever above the tests that is. Tests of them are skipped where there are none.</summary>
internal static class RealFeeds
{
    public static string Miami => Find("miami-211", "datapackage-1566177582.zip");

    public static string Outpost => Find("outpost-api-page", "services.json");

    public static string UkExample => Find("hsds-uk-examples", "csv");

    private static string Find(params string[] parts)
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
            foreach (var shared in new[] { "shared", "work/shared" })
                if (Path.Combine([folder.FullName, shared, "data", "feeds", .. parts]) is var path && Path.Exists(path))
                    return path;
        Assert.Ignore("There is no shared/data/feeds above the tests.");
        return "";
    }
}
