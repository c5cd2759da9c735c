using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>Names a feed when nobody has.</summary>
internal static class FeedSource
{
    // Names that a template or a tool gives, and that thousands of feeds share.
    private static readonly string[] Common =
        ["human-services-data", "hsds", "hsda", "oruk", "datapackage", "data-package", "package", "data", "csv", "feed", "export", "download", "upload", "services", "service"];

    /// <summary>The package's own name, else the file's, else the folder's: the first that says something. "miami-211".</summary>
    public static string Of(string given, string packageName, string path)
    {
        if (given.Trim().Length > 0)
            return FeedText.Line(given, 100);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string[] candidates = [packageName, Path.GetFileNameWithoutExtension(full), Path.GetFileName(Path.GetDirectoryName(full) ?? "")];
        var slugs = candidates.Select(FeedSlug.Of).Where(s => s.Length > 0).ToList();
        return slugs.Find(s => !IsCommon(s)) ?? slugs.FirstOrDefault() ?? "feed";
    }

    // "datapackage-1566177582" says no more than "datapackage": the number is only when it was made.
    private static bool IsCommon(string slug) => Common.Contains(slug.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-'));
}
