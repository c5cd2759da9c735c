using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.Board;

/// <summary>The editor's first page.</summary>
[May(MayAttribute.SignedIn)]
public sealed class IndexModel : EditorPage;
