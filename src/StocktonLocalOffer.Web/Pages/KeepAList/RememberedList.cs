using StocktonLocalOffer.Content.Shortlists;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>The one cookie of a list, only for whoever asks for it. It is sent to the pages of lists and nowhere else.</summary>
public static class RememberedList
{
    public const string Cookie = "list";

    /// <summary>The token of the list that this phone remembers; null when it remembers none.</summary>
    public static string? Read(HttpRequest request) =>
        request.Cookies[Cookie] is { } token && ShortlistToken.IsOne(token) ? token : null;

    public static void Keep(HttpContext context, string token) =>
        context.Response.Cookies.Append(Cookie, token, Options(context, TimeSpan.FromDays(ShortlistKeeper.DaysKept)));

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context, null));

    private static CookieOptions Options(HttpContext context, TimeSpan? age) => new()
    {
        Path = context.Request.PathBase.Add(ShortlistLinks.Start),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        MaxAge = age,
        IsEssential = true,
    };
}
