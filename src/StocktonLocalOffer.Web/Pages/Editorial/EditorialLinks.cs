using System.Globalization;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Schema;

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

    public const string Entries = "/editorial/entries";
    public const string NewEntry = "/editorial/entries/new";
    public const string Audit = "/editorial/history";

    /// <summary>Suggestions for picking other content while somebody types.</summary>
    public const string Pick = "/editorial/pick";

    /// <summary>A map to put the point of a place right on, for a script.</summary>
    public const string PointMap = "/editorial/point-map";

    public static string Entry(Guid key) => $"{Entries}/{key:N}";

    public static string Edit(Guid key) => $"{Entry(key)}/edit";

    public static string NewOf(DocumentType type) => $"{NewEntry}/{type.Alias}";

    public static string Version(Guid key, int number) => string.Create(CultureInfo.InvariantCulture, $"{Entry(key)}/versions/{number}");

    /// <summary>What one version would look like to the public.</summary>
    public static string Preview(Guid key, int number) => string.Create(CultureInfo.InvariantCulture, $"{Entry(key)}/preview/{number}");

    /// <summary>The same for somebody who has been given the address.</summary>
    public static string PreviewFor(string token) => PreviewLinks.Address(token);

    public static string Join(string token) => $"/editorial/join/{token}";

    public static string Person(Guid id) => $"{People}/{id:N}";

    /// <summary>Where to go after signing in: never out of the editors' side, whatever an address says.</summary>
    public static string After(string? back) =>
        back is not null && (back == Board || back.StartsWith(Board + "/", StringComparison.Ordinal) || back.StartsWith(Board + "?", StringComparison.Ordinal)) && !back.Any(c => c == '\\' || char.IsControl(c)) ? back : Board;
}
