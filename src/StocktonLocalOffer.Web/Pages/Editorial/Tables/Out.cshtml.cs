using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing.Sheets;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Entries;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Tables;

/// <summary>A list of entries for a spreadsheet: an editor's any, a provider's their own.</summary>
[May(EditorRoles.Editor | EditorRoles.Provider)]
public sealed class OutModel(SheetWriter writer, PublishedSide published, TimeProvider clock) : EntriesPage(published)
{
    public async Task<IActionResult> OnGetAsync()
    {
        // A provider who contributes as well sees every entry, and still takes none away.
        if (!Me.MayPublish && !Me.IsOnlyProvider)
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        var table = new MemoryStream();
        await writer.WriteAsync(table, By.Scope, Query(), EntryWords.Of, HttpContext.RequestAborted);
        table.Position = 0;
        return File(table, "text/csv; charset=utf-8", $"local-offer-entries-{clock.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv");
    }
}
