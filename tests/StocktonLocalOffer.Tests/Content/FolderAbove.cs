namespace StocktonLocalOffer.Tests.Content;

internal static class FolderAbove
{
    /// <summary>The folder of this relative path under the test's folder or one above it; null when there is none.</summary>
    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, relative)))
                return Path.Combine(folder.FullName, relative);
        return null;
    }
}
