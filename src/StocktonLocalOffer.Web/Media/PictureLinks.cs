using System.Globalization;
using StocktonLocalOffer.Content.Media;

namespace StocktonLocalOffer.Web.Media;

/// <summary>The addresses of pictures, and what answers them.</summary>
public static class PictureLinks
{
    // Their address changes when they do.
    private const string KeptForAYear = "public, max-age=31536000, immutable";

    public static string To(MediaItem item, int width, string extension) => $"/media/{item.Key:N}/{item.Version}/{width.ToString(CultureInfo.InvariantCulture)}.{extension}";

    /// <summary>Cut to the shape of a card. What matters most is part of the address: it can change while the picture stays.</summary>
    public static string Card(MediaItem item) => $"/media/{item.Key:N}/{item.Version}/card-{Percent(item.FocalX)}-{Percent(item.FocalY)}.jpg";

    public static int Percent(double share) => (int)Math.Round(share * 100);

    /// <summary>All widths of a format, as srcset wants them. A picture is never offered larger than it is.</summary>
    public static string Set(MediaItem item, string extension) =>
        string.Join(", ", Widths(item).Select(w => $"{To(item, w, extension)} {w.ToString(CultureInfo.InvariantCulture)}w"));

    public static IEnumerable<int> Widths(MediaItem item) => Pictures.Widths.Where((w, i) => i == 0 || w <= item.Width);

    public static void MapPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/media/{key:guid}/{version}/card-{x:int}-{y:int}.jpg", async (Guid key, MediaStore store, Pictures pictures, HttpContext context) =>
        {
            if (store.Find(key) is not { } item)
                return Results.NotFound();
            if (context.Request.Path != Card(item))
                return Results.Redirect(Card(item));
            context.Response.Headers.CacheControl = KeptForAYear;
            return Results.File(await pictures.CardAsync(item, context.RequestAborted), "image/jpeg");
        });
        routes.MapGet("/media/{key:guid}/{version}/{width:int}.{extension}", async (Guid key, string version, int width, string extension, MediaStore store, Pictures pictures, HttpContext context) =>
        {
            if (store.Find(key) is not { } item || await pictures.SizeAsync(item, width, extension, context.RequestAborted) is not { } file)
                return Results.NotFound();
            if (version != item.Version)
                return Results.Redirect(To(item, width, extension));
            context.Response.Headers.CacheControl = KeptForAYear;
            return Results.File(file, Pictures.Formats.First(f => f.Extension == extension).Type);
        });
    }
}
