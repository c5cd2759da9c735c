using System.ComponentModel.DataAnnotations;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>The settings under "SignIn": another place where editors may sign in, such as the council's Entra ID.</summary>
public sealed class ElsewhereOptions : IValidatableObject
{
    public const string Section = "SignIn";

    /// <summary>The name of the scheme, and of the sign-in that is remembered with an editor.</summary>
    public const string Scheme = "OpenIdConnect";

    /// <summary>Where the OpenID Connect server is, such as https://login.microsoftonline.com/{tenant}/v2.0; empty for none.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>What the button calls it: "your council account".</summary>
    public string Name { get; set; } = "your council account";

    /// <summary>
    /// True where every e-mail address that the server says is checked by the council, such as in an Entra ID of its own: that says
    /// of none whether it is. Otherwise an account without "email_verified" is not connected with an editor.
    /// </summary>
    public bool TrustAddresses { get; set; }

    public bool On => Authority.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (On && !(Uri.TryCreate(Authority, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
            yield return new("SignIn:Authority must be a whole address that starts with https://.");
        if (On && ClientId.Length == 0)
            yield return new("SignIn:ClientId is missing.");
    }
}
