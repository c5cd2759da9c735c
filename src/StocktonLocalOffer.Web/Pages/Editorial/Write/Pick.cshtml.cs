using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.Write;

/// <summary>Names of what may be picked, while somebody types one.</summary>
[May(MayAttribute.Write)]
public sealed class PickModel(FormContent content) : EditorPage
{
    public IActionResult OnGet(string? type, string? property, string? q)
    {
        var asked = AllDocumentTypes.Find(type ?? "")?.Properties.FirstOrDefault(p => p.Alias == property);
        if (asked is null || q is not { Length: > 0 and <= 120 })
            return new JsonResult(new { items = Array.Empty<object>() });
        return new JsonResult(new { items = content.Names.Called(asked, q.Trim()).Select(c => new { key = c.Key.ToString("N"), name = c.Name }) });
    }
}
