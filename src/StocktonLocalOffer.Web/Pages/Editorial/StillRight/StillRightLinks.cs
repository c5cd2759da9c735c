namespace StocktonLocalOffer.Web.Pages.Editorial.StillRight;

/// <summary>The address that a reminder gives to a provider.</summary>
public static class StillRightLinks
{
    public static string Of(string token) => $"/editorial/still-right/{token}";
}
