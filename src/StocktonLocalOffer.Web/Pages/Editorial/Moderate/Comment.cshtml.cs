using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>
/// One comment: what was sent, and what we make of it. An answer that comes from nobody, because a session has ended, is given back
/// with nothing of the comment, so it looks after who may come in itself.
/// </summary>
public sealed class CommentModel(CommentReader reader, FeedbackKeeper keeper, CannedReplies replies, AnswerTimes times, PublishedSide published, Gazetteer gazetteer, AuthoringTasks tasks, AuthoringOptions authoring, TimeProvider clock) : DecisionForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Key { get; set; }

    /// <summary>The reply to begin from.</summary>
    [BindProperty]
    public Guid? Begin { get; set; }

    public bool SignedOut { get; private set; }

    /// <summary>Null for whoever is signed out.</summary>
    public WholeComment Whole { get; private set; } = null!;

    public Comment Comment => Whole.Comment;

    /// <summary>What Umbraco was asked to make of a suggestion; null when it was not.</summary>
    public AuthoringTask? Draft { get; private set; }

    public MarkedText Sent { get; private set; } = null!;

    public IReadOnlyList<CannedReply> Canned { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public bool IsSuggestion => !SignedOut && Comment.Kind == CommentKind.Suggestion;

    public bool IsOverdue => Comment.DecidedUtc is null && times.IsOverdue(Comment.Kind, Comment.SentUtc);

    public DateOnly DueOn => AnswerTimes.DueOn(Comment.Kind, Comment.SentUtc);

    public DateOnly TextForgottenOn => SiteClock.Day(Comment.SentUtc.AddDays(FeedbackKeeper.TextDays));

    /// <summary>Opening an entry is for those who write entries.</summary>
    public bool MayEdit => Me.Is(EditorRoles.Contributor | EditorRoles.Editor);

    /// <summary>Finishing what was suggested is for them too; in Umbraco, for whoever can sign in there.</summary>
    public bool MayTake => MayEdit || authoring.InUmbraco;

    private KnownNames Known => KnownNames.Of(published.Current, gazetteer);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (CurrentEditor.Of(User) is not { } who)
        {
            SignedOut = HttpMethods.IsPost(Request.Method) && new[] { Reply, Action, PublishedText, Reason }.Any(text => text is { Length: > 0 });
            if (SignedOut)
                SaySignedOut();
            context.Result = SignedOut ? Page() : Challenge();
            return;
        }

        if (!who.Is(EditorRoles.Moderator))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        if (!await LoadAsync())
        {
            context.Result = NotFound();
            return;
        }

        Canned = await replies.AllAsync(HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Reply, Action, PublishedText, Reason, Seen) = (Comment.Reply, Comment.Action, Comment.PublishedText, Comment.LeftOutReason, Decision.Stamp(Comment));

    /// <summary>Puts a reply into the box, after what is there.</summary>
    public async Task<IActionResult> OnPostBeginAsync()
    {
        Clean();
        if (Canned.FirstOrDefault(r => r.Key == Begin) is not { } begin)
            Wrong("begin", "Choose a reply to begin from");
        else if (await MaySendAsync())
            Reply = Reply!.Length == 0 ? begin.Text : $"{Reply}\n\n{begin.Text}";
        return Page();
    }

    public Task<IActionResult> OnPostPublishAsync()
    {
        Clean();
        if (PublishedText!.Length == 0)
            Wrong("publishedText", "Type in our words what they said");
        if (Reply!.Length + Action!.Length == 0)
            Wrong("reply", "Type our reply, or what we did");
        CheckIdentifying(Known, PublishedText, Reply, Action);
        return DecideAsync(new() { By = Me.Name, PublishedText = PublishedText, Reply = Reply, Action = Action }, "Published. Everybody can read it now.");
    }

    public Task<IActionResult> OnPostCloseAsync()
    {
        Clean();
        return DecideAsync(new() { By = Me.Name, Reply = Reply!, Action = Action! }, "Closed. Nothing is published.");
    }

    public Task<IActionResult> OnPostLeaveAsync()
    {
        Clean();
        if (Reason!.Length == 0)
            Wrong("reason", "Say why it is left out");
        CheckIdentifying(Known, Reason);
        return DecideAsync(new() { By = Me.Name, Reply = Reply!, Action = Action!, LeftOutReason = Reason }, Comment.Kind == CommentKind.Suggestion ? "Left out. The entry that was made of it is thrown away." : "Left out.");
    }

    /// <summary>Somebody writes the suggested listing.</summary>
    public async Task<IActionResult> OnPostTakeAsync()
    {
        if (Whole.Suggested is null)
            Wrong("take", "There is no entry any more to take on");
        else if (!MayTake)
            Wrong("take", "Only those who write entries can take it on");
        if (!await MaySendAsync() || !Succeeded(await keeper.TakeOnAsync(Key, new() { By = Me.Name, ById = Me.Id, Seen = Seen ?? "" }, HttpContext.RequestAborted)))
        {
            await LoadAsync();
            OnGet();
            return Page();
        }

        Done = $"You took it on. {(authoring.InUmbraco ? "It will be a draft in Umbraco in a moment. " : "")}Come back here and answer when it is published.";
        return Redirect(MayEdit && !authoring.InUmbraco ? ModerateLinks.Entry(Comment.AboutKey!.Value) : ModerateLinks.Comment(Key));
    }

    private async Task<IActionResult> DecideAsync(Decision decision, string done)
    {
        if (!await MaySendAsync() || !Succeeded(await keeper.DecideAsync(Key, decision with { ById = Me.Id, Seen = Seen ?? "" }, HttpContext.RequestAborted)))
            return await BackAsync();
        Done = done;
        return Redirect(ModerateLinks.Queue);
    }

    private bool Succeeded(DecideOutcome outcome)
    {
        if (outcome == DecideOutcome.Clash)
            Wrong("now", "Somebody else decided meanwhile, so nothing was saved. What they decided is below, and so is what you typed. Press again only to change their decision");
        else if (outcome == DecideOutcome.NotThere)
            Wrong("now", "This comment was deleted meanwhile. Nothing was saved");
        return outcome == DecideOutcome.Done;
    }

    // As it is now, with what was typed: whoever presses again has seen it.
    private async Task<IActionResult> BackAsync()
    {
        if (Problems.Exists(p => p.Field == "now") && await LoadAsync())
            Seen = Decision.Stamp(Comment);
        return Page();
    }

    private async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Key, HttpContext.RequestAborted) is not { } whole)
            return false;
        Whole = whole;
        Draft = authoring.InUmbraco && whole.Suggested is { } suggested ? await tasks.LastAsync(suggested.Item.Key, HttpContext.RequestAborted) : null;
        Sent = new(whole.Comment.Text, IdentifyingWords.Of(whole.Comment.Text, Known));
        return true;
    }
}
