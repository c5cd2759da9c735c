using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Pages.Forms;

/// <summary>
/// Holds off machines that fill in forms, without asking anything of another server. Whoever is held off is told why, gets their
/// form back as it was, and need only press again.
/// </summary>
public sealed class FormGuard(IAntiforgery antiforgery, IDataProtectionProvider protection, VisitorLimits limits, TimeProvider clock)
{
    /// <summary>A box that people do not see and machines fill in.</summary>
    public const string TrapField = "homepage";

    /// <summary>Says, signed, when the form was opened.</summary>
    public const string OpenedField = "opened";

    /// <summary>Nobody reads and fills in a form of words in less.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromSeconds(3);

    private const string Again = "Nothing is lost: look it over, and press the button again.";

    private readonly IDataProtector _protector = protection.CreateProtector("form-opened");

    /// <summary>For the hidden field. A form that comes back has been open for long enough.</summary>
    public string Opened(HttpContext visitor) =>
        _protector.Protect((HttpMethods.IsPost(visitor.Request.Method) ? clock.GetUtcNow() - Least : clock.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    /// <summary>Why a form that was sent is not taken, in plain sentences; null when it is.</summary>
    public async Task<string?> ProblemAsync(HttpContext visitor, TimeSpan least)
    {
        var form = await visitor.Request.ReadFormAsync(visitor.RequestAborted);
        if (!await antiforgery.IsRequestValidAsync(visitor))
            return $"We could not tell that this came from our own page. It was open for a long time, or your browser keeps no cookies for us. {Again}";
        if (form[TrapField].Any(value => !string.IsNullOrEmpty(value)))
            return $"A box that you cannot see was filled in. A program that fills in forms may have done it. We emptied it. {Again}";
        if (Read(form[OpenedField]) is not { } opened)
            return $"We could not tell how long this page was open. {Again}";
        if (clock.GetUtcNow() - opened < least)
            return $"That was very quick, and machines are quick. {Again}";
        if (limits.TakeForm(visitor))
            return null;
        visitor.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return "A lot was sent from where you are in the last hour. Wait a while, then press the button again. You can also ring or write to us.";
    }

    private DateTimeOffset? Read(string? opened)
    {
        try
        {
            return opened is { Length: > 0 } && long.TryParse(_protector.Unprotect(opened), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
