namespace StocktonLocalOffer.Testing;

/// <summary>Finds files of the repository, and other people's data where it lies beside it.</summary>
public static class Repository
{
    public static string Root { get; } = Above(f => File.Exists(Path.Combine(f, "StocktonLocalOffer.sln")))
        ?? throw new DirectoryNotFoundException("The tests run outside the repository.");

    /// <summary>A path under shared/data beside the repository; null when it is not there, as on most machines.</summary>
    public static string? SharedData(string path) =>
        Above(f => Path.Exists(Path.Combine(f, "shared", "data", path))) is { } folder ? Path.Combine(folder, "shared", "data", path) : null;

    private static string? Above(Func<string, bool> fits)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (fits(folder.FullName))
                return folder.FullName;
        return null;
    }
}
