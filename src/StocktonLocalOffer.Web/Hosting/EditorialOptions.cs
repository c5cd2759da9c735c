namespace StocktonLocalOffer.Web.Hosting;

/// <summary>The settings under "Editorial".</summary>
public sealed class EditorialOptions
{
    public const string Section = "Editorial";

    /// <summary>True to show editors' explanations of a search to anybody who asks. Only for development: editors who are signed in see them anyway.</summary>
    public bool Explain { get; set; }
}
