namespace StocktonLocalOffer.Web.Hosting;

/// <summary>The settings under "Editorial".</summary>
public sealed class EditorialOptions
{
    public const string Section = "Editorial";

    /// <summary>True to show editors' explanations of a search to anybody who asks. Only for development, until editors can sign in.</summary>
    public bool Explain { get; set; }
}
