namespace StocktonLocalOffer.Web.Pages.Editorial.Tables;

/// <summary>Lists of entries for a spreadsheet, and back.</summary>
public static class TableLinks
{
    public const string Out = EditorialLinks.Entries + "/table.csv";
    public const string In = EditorialLinks.Entries + "/table";
}
