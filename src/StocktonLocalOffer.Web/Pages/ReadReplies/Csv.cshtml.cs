using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Pages.TellUs;

namespace StocktonLocalOffer.Web.Pages.ReadReplies;

/// <summary>The comments of a year as a table.</summary>
public sealed class CsvModel(PublishedReplies replies) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int year) =>
        File(RepliesCsv.Of(await replies.YearAsync(year, HttpContext.RequestAborted), FeedbackWords.Of), "text/csv; charset=utf-8", $"local-offer-comments-{year}.csv");
}
