using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Editorial.Entries;

namespace StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

/// <summary>
/// A page about entries that were chosen from a list: by boxes, or all that the list finds. The address says which; what is made
/// in the end is made to those that were on the page, and only as they were then.
/// </summary>
public abstract class ChosenPage(EntryList list, PublishedSide published) : EntriesPage(published)
{
    /// <summary>Keys.</summary>
    [BindProperty(SupportsGet = true)]
    public List<string> Entry { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? All { get; set; }

    /// <summary>Which button.</summary>
    [BindProperty]
    public string? Do { get; set; }

    /// <summary>What somebody has looked at.</summary>
    [BindProperty]
    public List<string> Seen { get; set; } = [];

    /// <summary>Those that were chosen and are theirs.</summary>
    public IReadOnlyList<ListedEntry> Chosen { get; private set; } = [];

    /// <summary>What would become of each; null before somebody asked.</summary>
    public IReadOnlyList<PlannedChange>? Plan { get; protected set; }

    /// <summary>This page with all that its address asks for.</summary>
    public string Here => Request.Path + Request.QueryString.Value;

    protected IReadOnlyList<ChosenEntry> ToPlan => [.. Chosen.Select(c => new ChosenEntry(c.Key))];

    protected IReadOnlyList<ChosenEntry> ToMake => SeenVersions.Read(Seen);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var keys = Entry.Select(e => Guid.TryParse(e, out var key) ? key : Guid.Empty).Where(k => k != Guid.Empty).Distinct().Take(BulkEdit.Most + 1).ToList();
        Chosen = All is { Length: > 0 }
            ? await list.AllAsync(By.Scope, Query(), Now.Vocabularies, BulkEdit.Most + 1, HttpContext.RequestAborted)
            : await list.TheseAsync(By.Scope, keys, HttpContext.RequestAborted);
        if (Chosen.Count == 0)
            Wrong("send", "Go back to the list and choose at least one entry.");
        else if (Chosen.Count > BulkEdit.Most)
            Wrong("send", $"{BulkEdit.Most:N0} entries at a time is the most. Go back and ask for fewer.");
        await next();
    }
}

/// <summary>Entries with the newest versions that somebody has looked at, as a form keeps them.</summary>
internal static class SeenVersions
{
    public static string Write(PlannedChange planned) => FormattableString.Invariant($"{planned.Key:N}.{planned.Seen}");

    /// <summary>What is none is passed over.</summary>
    public static IReadOnlyList<ChosenEntry> Read(IEnumerable<string?> seen) => [.. seen.Select(s => (s ?? "").Split('.'))
        .Where(s => s.Length == 2 && Guid.TryParse(s[0], out _)).Select(s => new ChosenEntry(Guid.Parse(s[0]), StocktonLocalOffer.Web.Pages.Editorial.Write.WriteForm.Number(s[1])))];
}
