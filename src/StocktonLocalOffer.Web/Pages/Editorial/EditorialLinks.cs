namespace StocktonLocalOffer.Web.Pages.Editorial;

/// <summary>The addresses of the editors' side.</summary>
public static class EditorialLinks
{
    public const string Board = "/editorial";
    public const string SignIn = "/editorial/sign-in";
    public const string Code = "/editorial/sign-in/code";
    public const string Forgotten = "/editorial/sign-in/forgotten";
    public const string NewPassword = "/editorial/sign-in/new-password";
    public const string Elsewhere = "/editorial/sign-in/elsewhere";
    public const string SignOut = "/editorial/sign-out";
    public const string Account = "/editorial/account";
    public const string Authenticator = "/editorial/account/codes";
    public const string Passkeys = "/editorial/account/passkeys";
    public const string People = "/editorial/people";
    public const string Invite = "/editorial/people/invite";

    /// <summary>The parameter that says where somebody wanted to go before they signed in.</summary>
    public const string Back = "back";

    public static string Join(string token) => $"/editorial/join/{token}";

    public static string Person(Guid id) => $"{People}/{id:N}";

    /// <summary>Where to go after signing in: never out of the editors' side, whatever an address says.</summary>
    public static string After(string? back) =>
        back is not null && (back == Board || back.StartsWith(Board + "/", StringComparison.Ordinal) || back.StartsWith(Board + "?", StringComparison.Ordinal)) && !back.Any(c => c == '\\' || char.IsControl(c)) ? back : Board;
}
