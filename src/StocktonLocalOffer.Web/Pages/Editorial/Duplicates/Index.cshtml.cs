using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Duplicates;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;

namespace StocktonLocalOffer.Web.Pages.Editorial.Duplicates;

/// <summary>Entries that may be there twice, and why they look it.</summary>
[May(EditorRoles.Contributor | EditorRoles.Editor)]
public sealed class IndexModel(DuplicateList duplicates, ToldApart apart) : EditorPage
{
    [BindProperty]
    public Guid One { get; set; }

    [BindProperty]
    public Guid Other { get; set; }

    public PageOf<Likeness> Pairs { get; private set; } = null!;

    private int PageNumber => WriteForm.Number(Request.Query["page"]);

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await MaySendAsync())
        {
            if (await apart.SayAsync(One, Other, By, HttpContext.RequestAborted))
            {
                Done = "They are two. We will not show them together again.";
                return Redirect(DuplicateLinks.ListPage(PageNumber));
            }

            Wrong("send", "One of these entries is not here any more. This is the list as it is now.");
        }

        await ReadAsync();
        return Page();
    }

    private async Task ReadAsync() => Pairs = await duplicates.PageAsync(PageNumber, HttpContext.RequestAborted);
}
