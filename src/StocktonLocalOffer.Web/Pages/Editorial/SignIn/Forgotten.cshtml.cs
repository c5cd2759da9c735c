using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using System.Text;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.SignIn;

/// <summary>Asks for a link to choose a new password. It says the same whether the address is known or not.</summary>
public sealed class ForgottenModel(UserManager<Editor> editors, Mailer mailer, SiteAddress site, VisitorLimits limits) : EditorPage
{
    [BindProperty]
    public string? Email { get; set; }

    public bool Sent { get; private set; }

    public Field EmailField => new("email", "E-mail address") { Value = Email ?? "", Type = "email", Fill = "username", Problem = ProblemOf("email"), Most = 254 };

    public async Task<IActionResult> OnPostAsync()
    {
        Email = Typed(Email);
        CheckEmail("email", Email, "Type your e-mail address");
        if (Problems.Count == 0 && !limits.TakeMessage(HttpContext))
            Wrong("email", "Very many messages were asked for from where you are. Wait an hour, then try again");
        if (!await MaySendAsync())
            return Page();
        if (await editors.FindByEmailAsync(Email) is { Active: true } editor)
            await SendAsync(editor);
        Sent = Problems.Count == 0;
        return Page();
    }

    private async Task SendAsync(Editor editor)
    {
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await editors.GeneratePasswordResetTokenAsync(editor)));
        try
        {
            await mailer.SendAsync(editor.Email!, EditorMessages.ResetSubject, EditorMessages.Reset(site.To($"{EditorialLinks.NewPassword}?id={editor.Id:N}&token={token}")), cancellation: HttpContext.RequestAborted);
        }
        catch (MailNotSent)
        {
            Wrong("email", "The message could not be sent just now. Wait a while, then press the button again");
        }
    }
}
