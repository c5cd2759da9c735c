using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.BrokenLinks;
using StocktonLocalOffer.Web.Pages.Editorial.Duplicates;
using StocktonLocalOffer.Web.Pages.Editorial.Moderate;
using StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;
using StocktonLocalOffer.Web.Pages.Editorial.SearchWords;

namespace StocktonLocalOffer.Web.Pages.Editorial;

/// <summary>A page in the top of the editors' side.</summary>
public sealed record DeskPlace(string Name, string Address, EditorRoles Roles);

/// <summary>Where an editor can go. Each sees only what they may open.</summary>
public static class DeskPlaces
{
    private static readonly DeskPlace[] All =
    [
        new("My board", EditorialLinks.Board, MayAttribute.SignedIn),
        new("Entries", EditorialLinks.Entries, MayAttribute.Write),
        new("Duplicates", DuplicateLinks.List, EditorRoles.Contributor | EditorRoles.Editor),
        new("Links", BrokenLinkLinks.List, EditorRoles.Contributor | EditorRoles.Editor),
        new("Comments", ModerateLinks.Queue, EditorRoles.Moderator),
        new("Search words", SearchWordLinks.List, EditorRoles.Editor),
        new("Pictures", PictureLibraryLinks.Path, MayAttribute.Write),
        new("Who did what", EditorialLinks.Audit, EditorRoles.Administrator),
        new("People", EditorialLinks.People, EditorRoles.Administrator),
    ];

    /// <summary>With Umbraco, when that is where they write.</summary>
    public static IEnumerable<DeskPlace> Of(CurrentEditor editor, AuthoringOptions authoring) =>
        All.Concat(authoring.InUmbraco ? [new("Umbraco", authoring.UmbracoAddress, MayAttribute.Write)] : []).Where(place => editor.Is(place.Roles));
}
