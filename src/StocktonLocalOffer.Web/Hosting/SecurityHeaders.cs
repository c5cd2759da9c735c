using System.Security.Cryptography;
using StocktonLocalOffer.Web.Pages.Embed;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>Headers that keep a page to itself. A script runs only when it is ours, or carries this answer's nonce.</summary>
public static class SecurityHeaders
{
    private const string NonceKey = "csp-nonce";

    private const string PicturesKey = "csp-pictures";

    private const string Policy =
        "default-src 'none'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; ";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // At the very end, so that an answer that was kept gets a nonce of its own too, and one after a fault, which clears them, has them all.
        context.Response.OnStarting(static answered =>
        {
            var answer = (HttpContext)answered;
            var headers = answer.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            // These alone are made to be shown in other sites' pages; they hold no script and nothing to change.
            if (!MayBeFramed(answer))
                headers.XFrameOptions = "DENY";
            // A private page is stricter.
            headers.TryAdd("Referrer-Policy", "same-origin");
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers.ContentSecurityPolicy =
                $"script-src 'self' 'nonce-{Nonce(answer)}'; img-src 'self' data:{answer.Items[PicturesKey]}; {Policy}frame-ancestors {(MayBeFramed(answer) ? "*" : "'none'")}";
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    /// <summary>Lets this one answer show pictures of another host. A page that uses it must not be kept.</summary>
    public static void AllowPicturesFrom(HttpContext context, string host) => context.Items[PicturesKey] = " " + host;

    /// <summary>The nonce of this answer. A page that uses it must not be kept.</summary>
    public static string Nonce(HttpContext context) =>
        (string)(context.Items[NonceKey] ??= Convert.ToBase64String(RandomNumberGenerator.GetBytes(18)));

    private static bool MayBeFramed(HttpContext context) => context.Request.Path.StartsWithSegments(EmbedLinks.Frames);
}
