using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>The replies that moderators begin from, and a form for one more.</summary>
[May(EditorRoles.Moderator)]
public sealed class RepliesModel(CannedReplies replies) : ReplyForm
{
    // A list to choose from must stay short enough to choose from.
    private const int Most = 100;

    public IReadOnlyList<CannedReply> All { get; private set; } = [];

    public async Task OnGetAsync() => All = await replies.AllAsync(HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        CheckReply(All, default);
        if (All.Count >= Most)
            Wrong("send", "There are so many that nobody finds one. Delete one first");
        if (!await MaySendAsync())
            return Page();
        await replies.SaveAsync(new() { Name = Name!, Text = Text! }, Me.Id, Me.Name, HttpContext.RequestAborted);
        Done = "The reply is there to begin from.";
        return Redirect(ModerateLinks.Replies);
    }
}
