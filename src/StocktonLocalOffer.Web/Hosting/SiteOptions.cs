using System.ComponentModel.DataAnnotations;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>The settings under "Site". Environment variables set them too: Site__DataFolder.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>Where database, index and media live. Empty means "data" beside the site's files.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>The address families use, such as https://localoffer.example.org, for feeds and structured data. Empty means the address that was asked for, and in messages the one that the program listens at.</summary>
    [RegularExpression("^(https?://[^/]+)?$", ErrorMessage = "Site:Address must be like https://localoffer.example.org, without a path.")]
    public string Address { get; set; } = "";

    /// <summary>A PostgreSQL connection string; empty means SQLite in the data folder.</summary>
    public string Database { get; set; } = "";

    /// <summary>Keep answers to searches in memory until something they depend on changes.</summary>
    public bool KeepPages { get; set; } = true;

    public string DataPath => Path.GetFullPath(DataFolder.Length > 0 ? DataFolder : SitePaths.DefaultData);
}
