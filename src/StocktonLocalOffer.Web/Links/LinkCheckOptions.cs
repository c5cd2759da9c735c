using System.ComponentModel.DataAnnotations;

namespace StocktonLocalOffer.Web.Links;

/// <summary>The settings under "Links": how the addresses that entries link to are tried.</summary>
public sealed class LinkCheckOptions
{
    public const string Section = "Links";

    /// <summary>False where the site must not ask other servers for anything.</summary>
    public bool Check { get; set; } = true;

    /// <summary>Milliseconds between two questions: nobody should feel that they are checked.</summary>
    [Range(0, 60_000)]
    public int Pause { get; set; } = 1_000;

    /// <summary>Addresses tried in one run, of which there is one an hour.</summary>
    [Range(1, 2_000)]
    public int Most { get; set; } = 300;
}
