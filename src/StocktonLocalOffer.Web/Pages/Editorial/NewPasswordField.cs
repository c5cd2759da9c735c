using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial;

/// <summary>The box for a new password, the same wherever one is chosen.</summary>
public static class NewPasswordField
{
    public static Field Of(string problem) => new("password", "New password")
    {
        Hint = $"{PasswordStrength.Shortest} characters or more. Three or four words that have nothing to do with each other are good and easy to remember.",
        Value = "",
        Type = "password",
        Fill = "new-password",
        Problem = problem,
        Most = PasswordStrength.Longest,
    };
}
