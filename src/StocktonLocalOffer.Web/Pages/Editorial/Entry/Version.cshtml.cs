using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;

namespace StocktonLocalOffer.Web.Pages.Editorial.Entry;

/// <summary>One old version: what it changed, and bringing it back.</summary>
[May(MayAttribute.Write)]
public sealed class VersionModel(EntryOpener opener, EditingDesk desk, History history, FormContent content) : EditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Key { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public string? BasedOn { get; set; }

    public OpenEntry Entry { get; private set; } = null!;

    public EntryVersion Version { get; private set; } = null!;

    /// <summary>From the version before it.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    /// <summary>From it to what an editor would go on with now.</summary>
    public IReadOnlyList<FieldChange> Since { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await OpenAsync() ? Page() : NotFound();

    [WrittenInUmbraco(Entry = "key")]
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await OpenAsync())
            return NotFound();
        if (!await MaySendAsync())
            return Page();
        var result = await desk.RestoreAsync(Key, WriteForm.Number(BasedOn), Number, By, HttpContext.RequestAborted);
        if (result.Done)
        {
            Done = $"Version {Number} is the working version now. Look it over, then publish it or send it for checking.";
            return Redirect(EditorialLinks.Entry(Key));
        }

        Say(result);
        return Page();
    }

    private async Task<bool> OpenAsync()
    {
        if (await opener.OpenAsync(Key, By.Scope, HttpContext.RequestAborted) is not { } entry || await history.VersionAsync(Key, Number, By.Scope, HttpContext.RequestAborted) is not { } version)
            return false;
        (Entry, Version) = (entry, version);
        var before = Number > 1 ? await history.VersionAsync(Key, Number - 1, By.Scope, HttpContext.RequestAborted) : null;
        Changes = RecordDiff.Of(before?.Document, version.Document, content.Vocabularies, NameOf);
        Since = RecordDiff.Of(version.Document, entry.Current.Document, content.Vocabularies, NameOf);
        return true;
    }

    private string? NameOf(Guid key) => content.Names.Find(key)?.Name;
}
