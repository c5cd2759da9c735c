using StocktonLocalOffer.Web.Pages.Forms;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Shortlists;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>
/// One list. Its buttons are all of one form with the notes, so that nothing typed is lost whichever is pressed.
/// </summary>
public sealed class ShortlistModel(ShortlistKeeper keeper, Searcher searcher, PublishedSide published, VisitorLimits limits, SiteAddress site, TimeProvider clock)
    : ShortlistPage(keeper, published, site, clock)
{
    public const string Saved = "saved";
    public const string Full = "full";

    // Enough to pick from by name; a real search is a link away.
    private const int MostFound = 6;
    private const int LongestText = 200;
    private const string NoteStart = "note-";

    public bool IsRemembered => RememberedList.Read(Request) == Token;

    public string Text { get; private set; } = "";

    public IReadOnlyList<SearchHit> Found { get; private set; } = [];

    /// <summary>What was done, or could not be: <see cref="Saved"/>, <see cref="Full"/> or nothing.</summary>
    public string Done { get; private set; } = "";

    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    /// <summary>Notes as they were typed, when they could not be saved.</summary>
    private Dictionary<Guid, string> Typed { get; set; } = [];

    public static string NoteField(Guid listing) => $"{NoteStart}{listing:N}";

    public string NoteOf(ShortlistEntry entry) => Typed.GetValueOrDefault(entry.Listing, entry.Note);

    public string? ProblemOf(ShortlistEntry entry) => Problems.FirstOrDefault(p => p.Field == NoteField(entry.Listing))?.Message;

    public async Task OnGetAsync(string token, string? q, string? done)
    {
        if (!await OpenAsync(token))
            return;
        Done = done ?? "";
        Text = q is null ? "" : q.Trim()[..Math.Min(q.Trim().Length, LongestText)];
        if (CanChange && Text.Length > 0)
            Found = searcher.Search(new SearchRequest { Text = Text, PageSize = MostFound }).Hits;
    }

    public Task<IActionResult> OnPostSaveAsync(string token) => ChangeAsync(token, null, () => Task.FromResult(true), Saved);

    public Task<IActionResult> OnPostUpAsync(string token, Guid listing) => ChangeAsync(token, listing, () => Keeper.MoveAsync(token, listing, up: true));

    public Task<IActionResult> OnPostDownAsync(string token, Guid listing) => ChangeAsync(token, listing, () => Keeper.MoveAsync(token, listing, up: false));

    public Task<IActionResult> OnPostRemoveAsync(string token, Guid listing) => ChangeAsync(token, null, () => Keeper.RemoveAsync(token, listing));

    public Task<IActionResult> OnPostRestoreAsync(string token, Guid listing) => ChangeAsync(token, listing, () => Keeper.RestoreAsync(token));

    public async Task<IActionResult> OnPostAddAsync(string token, Guid listing)
    {
        if (Published.Current.Find<Listing>(listing) is not { } found)
            return NotFound();
        return await Keeper.AddAsync(token, listing, found.Document.Name) switch
        {
            ShortlistAdding.NoSuchList => await AgainAsync(token),
            ShortlistAdding.Full => Redirect($"{ShortlistLinks.To(token)}?done={Full}"),
            _ => Redirect(ShortlistLinks.Entry(token, listing)),
        };
    }

    public async Task<IActionResult> OnPostShareAsync(string token, int days) =>
        ShortlistKeeper.ShareDays.Contains(days) && await Keeper.ShareAsync(token, days) ? Redirect(ShortlistLinks.To(token) + "#share") : await AgainAsync(token);

    public async Task<IActionResult> OnPostStopAsync(string token) =>
        await Keeper.StopSharingAsync(token) ? Redirect(ShortlistLinks.To(token) + "#share") : await AgainAsync(token);

    public async Task<IActionResult> OnPostRememberAsync(string token)
    {
        if (!await OpenAsync(token) || !CanChange)
            return Page();
        RememberedList.Keep(HttpContext, token);
        return Redirect(ShortlistLinks.To(token) + "#keep");
    }

    public IActionResult OnPostForget(string token)
    {
        RememberedList.Forget(HttpContext);
        return Redirect(ShortlistLinks.To(token) + "#keep");
    }

    public async Task<IActionResult> OnPostDeleteAsync(string token)
    {
        await Keeper.DeleteAsync(token);
        if (RememberedList.Read(Request) == token)
            RememberedList.Forget(HttpContext);
        return Redirect(ShortlistLinks.Start + "?deleted");
    }

    public async Task<IActionResult> OnPostCopyAsync(string token) =>
        limits.TakeList(HttpContext) && await Keeper.CopyAsync(token) is { } copy ? Redirect(ShortlistLinks.To(copy)) : await AgainAsync(token);

    private async Task<IActionResult> ChangeAsync(string token, Guid? listing, Func<Task<bool>> change, string done = "")
    {
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        Typed = form.Where(f => f.Key.StartsWith(NoteStart, StringComparison.Ordinal) && Guid.TryParse(f.Key.AsSpan(NoteStart.Length), out _))
            .DistinctBy(f => Guid.Parse(f.Key.AsSpan(NoteStart.Length)))
            .ToDictionary(f => Guid.Parse(f.Key.AsSpan(NoteStart.Length)), f => Clean(f.Value.ToString()));
        Problems = [.. Typed.Where(n => n.Value.Length > ShortlistEntry.LongestNote).Select(n => new FieldProblem(NoteField(n.Key), $"Make this note shorter: {ShortlistEntry.LongestNote} letters at most"))];
        if (Problems.Count > 0 || !await Keeper.SaveNotesAsync(token, Typed) || !await change())
            return await AgainAsync(token);
        return Redirect(listing is { } key ? ShortlistLinks.Entry(token, key) : done.Length > 0 ? $"{ShortlistLinks.To(token)}?done={done}#done" : ShortlistLinks.To(token) + "#done");
    }

    private async Task<IActionResult> AgainAsync(string token)
    {
        await OpenAsync(token);
        return Page();
    }

    // A form sends a new line as two characters, and a browser counts it as one.
    private static string Clean(string typed) =>
        new([.. typed.ReplaceLineEndings("\n").Trim().Where(c => c == '\n' || !char.IsControl(c))]);
}
