using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;

namespace StocktonLocalOffer.Web.Pages.Editorial.SearchWords;

/// <summary>Every word that searches give a meaning to, and the way to change each.</summary>
[May(EditorRoles.Editor)]
public sealed class IndexModel(EntryList list, PublishedSide published) : EditorPage
{
    private const int LongestTyped = 100;

    // Each page of entries is a question to the database; nobody writes more words than this.
    private const int MostPages = 40;

    /// <summary>What the words are narrowed by.</summary>
    public string Q { get; private set; } = "";

    /// <summary>Only what editors have written.</summary>
    public bool Own { get; private set; }

    public PageOf<WordInUse> Words { get; private set; } = null!;

    public async Task OnGetAsync(string? q, string? own)
    {
        (Q, Own) = (Typed(q) is { Length: <= LongestTyped } typed ? typed : "", own == "1");
        var now = published.Current;
        Words = PageOf.Cut([.. WordsInUse.All(now, await EntriesAsync(now)).Where(w => (!Own || w.Entry is not null) && (Q.Length == 0 || w.Says(Q)))], WriteForm.Number(Request.Query["page"]));
    }

    /// <summary>The address of a page of the list.</summary>
    public string To(int page) => $"{SearchWordLinks.List}?q={Uri.EscapeDataString(Q)}{(Own ? "&own=1" : "")}&page={page}";

    private async Task<List<EntryRow>> EntriesAsync(PublishedSnapshot now)
    {
        var rows = new List<EntryRow>();
        for (var page = 1; page <= MostPages; page++)
        {
            var found = await list.FindAsync(By.Scope, new() { Kind = AllDocumentTypes.Of<SearchWord>().Alias, Page = page }, now.Vocabularies, HttpContext.RequestAborted);
            rows.AddRange(found.Page.Rows);
            if (page >= found.Page.Pages)
                break;
        }

        return rows;
    }
}
