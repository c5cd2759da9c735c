using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.Write;

/// <summary>A new entry that somebody began and never saved.</summary>
/// <param name="Name">Empty when none was typed yet.</param>
/// <param name="Address">Where they go on with it, or throw it away.</param>
public sealed record Unfinished(string Kind, string Name, DateTime TypedUtc, string Address)
{
    /// <summary>Those that can still be opened by whoever typed them.</summary>
    public static IReadOnlyList<Unfinished> Of(IEnumerable<Autosave> typed, EntryScope scope) =>
    [
        .. from kept in typed
           let type = AllDocumentTypes.Find(kept.DocumentType)
           where type is not null && scope.MayMake(type)
           let form = WriteForm.FromJson(kept.Form)
           where form is not null
           select new Unfinished(type.Name, form["name"].Trim(), kept.SavedUtc, $"{EditorialLinks.Edit(kept.ItemKey)}?kind={type.Alias}"),
    ];
}
