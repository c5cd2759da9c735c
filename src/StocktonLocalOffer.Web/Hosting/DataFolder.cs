namespace StocktonLocalOffer.Web.Hosting;

/// <summary>The one folder that the site writes to: database, index, media. Making one makes sure that it can be written.</summary>
public sealed class DataFolder
{
    /// <exception cref="CannotStart">It cannot be made or written.</exception>
    public DataFolder(SiteOptions site)
    {
        Path = site.DataPath;
        try
        {
            Directory.CreateDirectory(Path);
            var probe = System.IO.Path.Combine(Path, ".writable");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CannotStart($"The data folder {Path} cannot be written: {failed.Message} Choose another with Site__DataFolder.", failed);
        }
    }

    public string Path { get; }

    public string Media => System.IO.Path.Combine(Path, "media");

    public string Index => System.IO.Path.Combine(Path, "index");
}
