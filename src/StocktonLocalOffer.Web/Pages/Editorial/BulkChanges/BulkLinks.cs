namespace StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

/// <summary>The addresses of what is done to many entries at once.</summary>
public static class BulkLinks
{
    public const string Change = EditorialLinks.Entries + "/change";
    public const string StillRight = EditorialLinks.Entries + "/still-right";

    /// <summary>What was done, the newest first.</summary>
    public const string Changes = "/editorial/changes";

    public static string Done(Guid key) => $"{Changes}/{key:N}";

    public static string Undo(Guid key) => $"{Done(key)}/undo";
}
