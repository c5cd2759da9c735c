using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>Changes or deletes one of the replies that moderators begin from.</summary>
[May(EditorRoles.Moderator)]
public sealed class ReplyModel(CannedReplies replies) : ReplyForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Key { get; set; }

    public CannedReply Reply { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await replies.FindAsync(Key, HttpContext.RequestAborted) is not { } reply)
        {
            context.Result = NotFound();
            return;
        }

        Reply = reply;
        await next();
    }

    public void OnGet() => (Name, Text) = (Reply.Name, Reply.Text);

    public async Task<IActionResult> OnPostAsync()
    {
        CheckReply(await replies.AllAsync(HttpContext.RequestAborted), Key);
        if (!await MaySendAsync())
            return Page();
        await replies.SaveAsync(new() { Key = Key, Name = Name!, Text = Text! }, Me.Id, Me.Name, HttpContext.RequestAborted);
        Done = "The reply is changed.";
        return Redirect(ModerateLinks.Replies);
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        if (!await MaySendAsync())
        {
            OnGet();
            return Page();
        }

        await replies.DeleteAsync(Reply, Me.Id, Me.Name, HttpContext.RequestAborted);
        Done = $"“{Reply.Name}” is deleted.";
        return Redirect(ModerateLinks.Replies);
    }
}
