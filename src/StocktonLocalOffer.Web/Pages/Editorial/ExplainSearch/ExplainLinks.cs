namespace StocktonLocalOffer.Web.Pages.Editorial.ExplainSearch;

/// <summary>The address of the explanation; its parameters are those of a search.</summary>
public static class ExplainLinks
{
    public const string Path = "/editorial/search/explain";
}
