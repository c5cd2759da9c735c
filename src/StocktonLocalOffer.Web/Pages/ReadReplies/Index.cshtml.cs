using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.ReadReplies;

/// <summary>Every published comment with its reply, last answered first; by words and by the year it was sent in.</summary>
public sealed class IndexModel(PublishedReplies replies) : PageModel
{
    // What a thumb scrolls through.
    private const int PageSize = 20;

    private const int LongestWords = 200;

    public string Heading { get; } = "What people said, and what we did";

    public string Words { get; private set; } = "";

    public int? Year { get; private set; }

    public IReadOnlyList<PublishedComment> All { get; private set; } = [];

    public IReadOnlyList<PublishedComment> Shown { get; private set; } = [];

    /// <summary>Years with the number of comments that have the words.</summary>
    public IReadOnlyList<(int Year, int Count)> Years { get; private set; } = [];

    public IReadOnlyList<int> ReportYears { get; private set; } = [];

    public int PageNumber { get; private set; } = 1;

    public int PageCount { get; private set; } = 1;

    /// <summary>"4 comments", "No comment has the words “bus stop”".</summary>
    public string Count { get; private set; } = "";

    public async Task OnGetAsync()
    {
        Words = Request.Query["q"].ToString().Trim();
        Words = Words.Length > LongestWords ? Words[..LongestWords] : Words;
        All = await replies.AllAsync(HttpContext.RequestAborted);
        Year = int.TryParse(Request.Query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && All.Any(c => c.SentUtc.Year == year) ? year : null;

        var words = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = All.Where(c => c.Has(words)).ToList();
        Years = [.. All.Select(c => c.SentUtc.Year).Distinct().OrderDescending().Select(y => (y, found.Count(c => c.SentUtc.Year == y)))];
        ReportYears = [.. Years.Select(y => y.Year)];
        found = [.. found.Where(c => Year is null || c.SentUtc.Year == Year)];
        PageCount = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        PageNumber = int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, PageCount) : 1;
        Shown = [.. found.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
        Count = (found.Count > 0 ? InWords.Count(found.Count, "comment", "comments") : "No comment")
            + (Words.Length > 0 ? $"{(found.Count == 1 || found.Count == 0 ? " has" : " have")} the words “{Words}”" : "")
            + (Year is { } one ? $" {(Words.Length > 0 ? "in" : "sent in")} {one}" : "");
    }
}
