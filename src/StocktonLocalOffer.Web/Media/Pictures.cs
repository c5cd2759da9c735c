using NetVips;
using StocktonLocalOffer.Content.Media;

namespace StocktonLocalOffer.Web.Media;

/// <summary>Makes the sizes and formats that browsers ask for, of pictures that <see cref="PictureIntake"/> has taken in.</summary>
public sealed class Pictures(MediaStore store)
{
    /// <summary>The size that pages show other sites and messengers when somebody passes them on.</summary>
    public const int CardWidth = 1200, CardHeight = 630;

    // A picture that is made takes both memory and a core.
    private static readonly SemaphoreSlim Making = new(2);

    /// <summary>The widths that pages offer, in pixels.</summary>
    public static IReadOnlyList<int> Widths { get; } = [320, 640, 960, 1280];

    /// <summary>Best first, as pages offer them.</summary>
    public static IReadOnlyList<(string Extension, string Type)> Formats { get; } = [("avif", "image/avif"), ("webp", "image/webp"), ("jpg", "image/jpeg")];

    static Pictures() => PictureIntake.KeepToPictures();

    /// <summary>The file of one size, made when it is first asked for; null for a size or format that no page offers.</summary>
    public async Task<string?> SizeAsync(MediaItem item, int width, string extension, CancellationToken cancellation = default)
    {
        if (!Widths.Contains(width) || Formats.All(f => f.Extension != extension))
            return null;
        return await MadeAsync(item, $"{width}.{extension}", from =>
        {
            using var picture = Image.Thumbnail(from, width, size: Enums.Size.Down);
            return extension switch
            {
                "avif" => picture.HeifsaveBuffer(q: 55, compression: Enums.ForeignHeifCompression.Av1, effort: 3, keep: Enums.ForeignKeep.None),
                "webp" => picture.WebpsaveBuffer(q: 75, keep: Enums.ForeignKeep.None),
                _ => picture.JpegsaveBuffer(q: 78, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
            };
        }, cancellation);
    }

    /// <summary>The picture cut to the shape of a card, with what matters most in sight.</summary>
    public Task<string> CardAsync(MediaItem item, CancellationToken cancellation = default) => MadeAsync(item, $"card-{PictureLinks.Percent(item.FocalX)}-{PictureLinks.Percent(item.FocalY)}.jpg", from =>
    {
        var part = Crop.Of(item, CardWidth, CardHeight);
        using var picture = Image.NewFromFile(from);
        using var cut = picture.Crop(part.Left, part.Top, part.Width, part.Height);
        using var card = cut.ThumbnailImage(CardWidth, height: CardHeight, size: Enums.Size.Down);
        return card.JpegsaveBuffer(q: 78, optimizeCoding: true, keep: Enums.ForeignKeep.None);
    }, cancellation);

    private async Task<string> MadeAsync(MediaItem item, string name, Func<string, byte[]> make, CancellationToken cancellation)
    {
        // Editors see what waits, too; the public never has an item of those.
        var of = store.Waiting.Find(item.Key) is null ? store : store.Waiting;
        var file = of.SizeOf(item, name);
        if (File.Exists(file))
            return file;
        await Making.WaitAsync(cancellation);
        try
        {
            if (!File.Exists(file))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file + ".part", make(of.FileOf(item.Key)), CancellationToken.None);
                File.Move(file + ".part", file, overwrite: true);
            }

            return file;
        }
        finally
        {
            Making.Release();
        }
    }
}
