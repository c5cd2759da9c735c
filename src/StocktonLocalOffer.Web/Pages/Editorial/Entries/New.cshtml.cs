using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;

namespace StocktonLocalOffer.Web.Pages.Editorial.Entries;

/// <summary>Choosing the kind of a new entry.</summary>
[WrittenInUmbraco]
[May(MayAttribute.Write)]
public sealed class NewModel(AutosaveKeeper autosaves, TimeProvider clock) : EditorPage
{
    public IReadOnlyList<DocumentType> Kinds => [.. EntryWords.Kinds.Where(By.Scope.MayMake)];

    public IReadOnlyList<Unfinished> Unfinished { get; private set; } = [];

    /// <param name="word">For a search word: the word to begin with.</param>
    /// <summary>The key comes first, so that what is typed can be kept under it from the first letter.</summary>
    public async Task<IActionResult> OnGetAsync(string? kind, string? word)
    {
        if (kind is null)
        {
            Unfinished = Write.Unfinished.Of(await autosaves.UnsavedAsync(Me.Id, HttpContext.RequestAborted), By.Scope);
            return Page();
        }

        return AllDocumentTypes.Find(kind) is { } type && By.Scope.MayMake(type) ? Redirect($"{EditorialLinks.Edit(Keys.New(clock))}?kind={type.Alias}{(word is { Length: > 0 } ? $"&word={Uri.EscapeDataString(word)}" : "")}") : NotFound();
    }
}
