namespace StocktonLocalOffer.Web.Hosting;

/// <summary>
/// Where the site's own files lie: beside the program once published, at the root of the repository during development.
/// Only the data folder is written to.
/// </summary>
public static class SitePaths
{
    private const string Project = "src/StocktonLocalOffer.Web";

    /// <summary>The folder that holds umbraco-content and wwwroot.</summary>
    public static string Home { get; } = FindHome();

    public static string Content => Path.Combine(Home, "umbraco-content");

    public static string WebRoot => Path.Combine(Home, "wwwroot");

    public static string DefaultData => Path.Combine(Home, "data");

    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(Home, Project)) ? Path.Combine(Home, Project) : Home,
        WebRootPath = WebRoot,
    };

    private static string FindHome()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "umbraco-content")))
                return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
