using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Links;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Links;

namespace StocktonLocalOffer.Web.Pages.Editorial.BrokenLinks;

/// <summary>Links of entries that lead nowhere, with the entries to put right.</summary>
[May(EditorRoles.Contributor | EditorRoles.Editor)]
public sealed class IndexModel(LinkChecks checks, LinkChecker checker, AuditLog audit) : EditorPage
{
    [BindProperty]
    public string? Link { get; set; }

    public LinkReport Report { get; private set; } = null!;

    public Task OnGetAsync() => ReadAsync();

    /// <summary>Tries one of the list again. No other address: the server asks nobody on a visitor's word.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!await MaySendAsync())
            return Page();
        if (Report.Doubtful.FirstOrDefault(d => d.Link.Url == Link) is not { } doubtful)
        {
            Wrong("send", "This link is not on the list any more. This is the list as it is now.");
            return Page();
        }

        var answer = await checker.TryAsync(doubtful.Link.Url, HttpContext.RequestAborted);
        await audit.WriteAsync(Me, AuditActions.TriedLink, doubtful.Uses[0].Entry.Key, doubtful.Uses[0].Entry.Document.Name, doubtful.Link.Url);
        Done = $"{doubtful.Link.Url}: {BrokenLinkLinks.Words(answer)}";
        return Redirect(BrokenLinkLinks.List);
    }

    private async Task ReadAsync() => Report = await checks.ReportAsync(HttpContext.RequestAborted);
}
