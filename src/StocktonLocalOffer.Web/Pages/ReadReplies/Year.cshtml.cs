using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.ReadReplies;

/// <summary>The report of one year on one page, to read, to print and as a table.</summary>
public sealed class YearModel(PublishedReplies replies, TimeProvider clock) : PageModel
{
    public YearReport Report { get; private set; } = null!;

    public string Summary => Report.Sent == 0
        ? "Nothing has been sent to us yet."
        : $"{InWords.Count(Report.Sent, "comment was", "comments were")} sent to us. {InWords.Number(Report.Published.Count)} {(Report.Published.Count == 1 ? "is" : "are")} published, with replies.";

    public async Task<IActionResult> OnGetAsync(int year)
    {
        Report = await replies.YearAsync(year, HttpContext.RequestAborted);
        return Report.Sent == 0 && year != clock.Today().Year ? NotFound() : Page();
    }
}
