using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.People;

/// <summary>Sends somebody a link to become an editor.</summary>
[May(EditorRoles.Administrator)]
public sealed class InviteModel(PublishedSide published, Invitations invitations, UserManager<Editor> editors, Mailer mailer, SiteAddress site, AuditLog audit) : RolesForm(published)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public Field NameField => new("name", "Their name") { Value = Name ?? "", Problem = ProblemOf("name"), Most = Editor.LongestName };

    public Field EmailField => new("email", "Their e-mail address") { Value = Email ?? "", Type = "email", Problem = ProblemOf("email"), Most = 254 };

    public async Task<IActionResult> OnPostAsync()
    {
        (Name, Email) = (Typed(Name), Typed(Email));
        CheckText("name", "The name", Name, Editor.LongestName, "Type their name");
        CheckEmail("email", Email, "Type their e-mail address");
        CheckRoles();
        if (ProblemOf("email").Length == 0 && await editors.FindByEmailAsync(Email) is { } known)
            Wrong("email", known.Active ? $"{known.Name} has an account already. Press their name under People to change what they may do" : $"{known.Name} has an account already, and has left. Press their name under People to let them sign in again");
        if (!await MaySendAsync())
            return Page();

        var token = await invitations.InviteAsync(new() { Name = Name, Email = Email, Roles = Ticked, OrganisationKey = OrganisationKey(), InvitedBy = Me.Name }, HttpContext.RequestAborted);
        try
        {
            await mailer.SendAsync(Email, EditorMessages.InvitationSubject, EditorMessages.Invitation(Name, Me.Name, site.To(EditorialLinks.Join(token))), cancellation: HttpContext.RequestAborted);
        }
        catch (MailNotSent)
        {
            Wrong("email", "The message could not be sent just now. Wait a while, then press the button again");
            return Page();
        }

        await audit.WriteAsync(Me, AuditActions.Invited, null, Name, RoleWords.Of(Ticked));
        Done = $"An invitation is on its way to {Email}.";
        return Redirect(EditorialLinks.People);
    }
}
