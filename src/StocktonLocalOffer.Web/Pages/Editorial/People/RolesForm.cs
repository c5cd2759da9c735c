using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.People;

/// <summary>The part of a form that says what somebody may do.</summary>
public abstract class RolesForm(PublishedSide published) : EditorPage
{
    [BindProperty]
    public List<string> Roles { get; set; } = [];

    /// <summary>The name of a provider's organisation.</summary>
    [BindProperty]
    public string? Organisation { get; set; }

    public Field OrganisationField => new("organisation", "Organisation (for providers)")
    {
        Hint = "Its whole name, as it is on the site. A provider sees and changes only what this organisation runs.",
        Value = Organisation ?? "",
        Problem = ProblemOf("organisation"),
        Most = 120,
    };

    protected EditorRoles Ticked => RoleWords.Read(Roles);

    /// <summary>Null when there is none of this name.</summary>
    protected Guid? OrganisationKey() => Typed(Organisation) is { Length: > 0 } name
        ? published.Current.OfType<Organisation>().FirstOrDefault(o => o.Document.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Key
        : null;

    protected string NameOf(Guid? organisation) => organisation is { } key ? published.Current.Find(key)?.Document.Name ?? "" : "";

    protected void CheckRoles()
    {
        if (Ticked == EditorRoles.None)
            Wrong("roles", "Tick at least one");
        if (Ticked.HasFlag(EditorRoles.Provider) && OrganisationKey() is null)
            Wrong("organisation", Typed(Organisation).Length == 0 ? "Type the name of the organisation that the provider works for" : "No organisation on the site has this name. Type it as it is on its page");
    }
}
