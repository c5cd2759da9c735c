using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>How many said yes and no to "was this useful", page by page.</summary>
[May(EditorRoles.Moderator)]
public sealed class UsefulModel(UsefulPages pages) : EditorPage
{
    public IReadOnlyList<UsefulPage> Pages { get; private set; } = [];

    public async Task OnGetAsync() => Pages = await pages.AllAsync(HttpContext.RequestAborted);
}
