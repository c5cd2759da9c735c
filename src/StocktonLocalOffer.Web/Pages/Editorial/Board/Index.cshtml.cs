using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Gaps;
using StocktonLocalOffer.Content.Links;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Board;

/// <summary>The editor's first page: what waits, what is overdue, what people did not find, what is missing. Each sees what they can do something about.</summary>
[May(MayAttribute.SignedIn)]
public sealed class IndexModel(EntryList list, AutosaveKeeper autosaves, PublishedSide published, BoardCounter counter, GapKeeper gaps, ModerationCounts moderation, LinkChecks links, UmbracoWatch watch) : EditorPage
{
    private const int MostGaps = 10;

    public bool Writes => Me.Is(MayAttribute.Write);

    /// <summary>Whoever keeps the whole site right, and not one organisation's part.</summary>
    public bool KeepsAll => Me.Is(EditorRoles.Editor | EditorRoles.Contributor);

    public IReadOnlyList<Unfinished> Unfinished { get; private set; } = [];

    public EntriesFound? Waiting { get; private set; }

    public EntriesFound? SentBack { get; private set; }

    public EntriesFound? Overdue { get; private set; }

    public WaitingComments? Comments { get; private set; }

    public IReadOnlyList<GapLine> Gaps { get; private set; } = [];

    public LinkReport? Links { get; private set; }

    /// <summary>Null while the built-in editor writes, and for those who do not keep all of it.</summary>
    public UmbracoBoard? Umbraco { get; private set; }

    /// <summary>Null for those who do not keep all of it.</summary>
    public BoardNumbers? Numbers { get; private set; }

    public async Task OnGetAsync()
    {
        var (now, cancellation) = (published.Current, HttpContext.RequestAborted);
        if (Writes)
        {
            Unfinished = Write.Unfinished.Of(await autosaves.UnsavedAsync(Me.Id, cancellation), By.Scope);
            Waiting = await list.FindAsync(By.Scope, new() { State = EntryState.Waiting, Sort = EntrySort.Changed }, now.Vocabularies, cancellation);
            SentBack = await list.FindAsync(By.Scope, new() { State = EntryState.Returned, Sort = EntrySort.Changed }, now.Vocabularies, cancellation);
            Overdue = await list.FindAsync(By.Scope, new() { State = EntryState.Published, Freshness = StocktonLocalOffer.Content.Editing.Freshness.Overdue, Sort = EntrySort.CheckDue }, now.Vocabularies, cancellation);
        }

        if (Me.MayModerate)
            Comments = await moderation.WaitingAsync(cancellation);
        if (!KeepsAll)
            return;
        Gaps = [.. (await gaps.ReportAsync(cancellation)).Lines.Take(MostGaps)];
        Links = await links.ReportAsync(cancellation);
        Numbers = counter.Now();
        Umbraco = await watch.NowAsync(cancellation);
    }
}
