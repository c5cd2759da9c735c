using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Forms;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>Everything that people told us, what waits longest first.</summary>
[May(EditorRoles.Moderator)]
public sealed class IndexModel(CommentQueue queue, ModerationCounts counts, FeedbackKeeper keeper, AnswerTimes times, TimeProvider clock) : EditorPage
{
    private const int LongestWords = 200;

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is ticked.</summary>
    [BindProperty]
    public List<Guid> Junk { get; set; } = [];

    public QueueAsked Asked { get; private set; } = null!;

    public QueuePage Found { get; private set; } = null!;

    public WaitingComments Waiting { get; private set; } = null!;

    public IReadOnlyList<(CommentState State, int Count)> States { get; private set; } = [];

    /// <summary>Of the state that is shown.</summary>
    public IReadOnlyList<(CommentKind Kind, int Count)> Kinds { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public bool MayTick => Asked.State == CommentState.Waiting && Found.Rows.Count > 0;

    public Field ReasonField => new("reason", "Why are they left out?")
    {
        Hint = "Everybody can read this in the report of the year. Name nobody.",
        Value = Reason ?? "It was advertising, or sent by a machine.",
        Problem = ProblemOf("reason"),
        Rows = 2,
        Most = Comment.LongestReason,
    };

    /// <summary>"3 comments wait for an answer. 1 is overdue. …"</summary>
    public string Summary => Waiting.Waiting == 0
        ? "Nothing waits for an answer. Thank you."
        : $"{InWords.Count(Waiting.Waiting, "comment waits", "comments wait")} for an answer. {(Waiting.Overdue == 0 ? "None is overdue." : $"{InWords.Count(Waiting.Overdue, "is", "are")} overdue.")} The oldest was sent {InWords.Ago(SiteClock.Day(Waiting.OldestUtc!.Value), Today)}.";

    public bool IsOverdue(QueueRow row) => row.DecidedUtc is null && times.IsOverdue(row.Kind, row.SentUtc);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Reason = Typed(Reason);
        CheckText("reason", "The reason", Reason, Comment.LongestReason, "Say why they are left out");
        if (Junk.Count is 0 or > CommentQueue.PageSize)
            Wrong("junk", "Tick what to leave out");
        if (!await MaySendAsync())
        {
            await LoadAsync();
            return Page();
        }

        var left = await keeper.LeaveOutJunkAsync(Junk, new() { By = Me.Name, ById = Me.Id, LeftOutReason = Reason }, HttpContext.RequestAborted);
        Done = left == Junk.Count
            ? $"{InWords.Count(left, "comment is", "comments are")} left out."
            : $"{InWords.Count(left, "comment is", "comments are")} left out. {InWords.Count(Junk.Count - left, "was", "were")} decided meanwhile by somebody else and {(Junk.Count - left == 1 ? "stays as it is" : "stay as they are")}.";
        await LoadAsync();
        return Redirect(ModerateLinks.QueueOf(Asked.State, Asked.Kind, Asked.Words));
    }

    private async Task LoadAsync()
    {
        var words = Typed(Q);
        var state = ModerateLinks.Read<CommentState>(State) is { } one and not CommentState.Taken ? one : CommentState.Waiting;
        Asked = new(state, ModerateLinks.Read<CommentKind>(Kind), words.Length > LongestWords ? words[..LongestWords] : words);
        var page = int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        Found = await queue.ReadAsync(Asked, page, HttpContext.RequestAborted);
        Waiting = await counts.WaitingAsync(HttpContext.RequestAborted);
        var all = await counts.AllAsync(HttpContext.RequestAborted);
        States = [.. new[] { CommentState.Waiting, CommentState.Published, CommentState.Closed }.Select(s => (s, all.Where(c => Tab(c.State) == s).Sum(c => c.Count)))];
        Kinds = [.. all.Where(c => Tab(c.State) == state).GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(c => c.Count)))];
    }

    private static CommentState Tab(CommentState state) => state == CommentState.Taken ? CommentState.Waiting : state;
}
