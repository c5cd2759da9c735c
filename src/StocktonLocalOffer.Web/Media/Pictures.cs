using System.Security.Cryptography;
using NetVips;
using StocktonLocalOffer.Content.Media;

namespace StocktonLocalOffer.Web.Media;

/// <summary>
/// Takes pictures in, and makes the sizes and formats that browsers ask for. Every picture is decoded and written anew: what a
/// camera wrote about the place and the time, and what anybody hid in the file, is gone.
/// </summary>
public sealed class Pictures(MediaStore store, ILogger<Pictures> log)
{
    /// <summary>Bytes. A picture of a good telephone has some 10 million.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>The size that pages show other sites and messengers when somebody passes them on.</summary>
    public const int CardWidth = 1200, CardHeight = 630;

    /// <summary>Pixels. Telephones "of 50 megapixels" make a little more than 50 million; a bomb says 4,000 million in a few bytes.</summary>
    public const long MostPixels = 64_000_000;

    // No screen shows more of a picture in a page.
    private const int LongestSide = 2560;

    // A picture that is made takes both memory and a core.
    private static readonly SemaphoreSlim Making = new(2);

    /// <summary>The widths that pages offer, in pixels.</summary>
    public static IReadOnlyList<int> Widths { get; } = [320, 640, 960, 1280];

    /// <summary>Best first, as pages offer them.</summary>
    public static IReadOnlyList<(string Extension, string Type)> Formats { get; } = [("avif", "image/avif"), ("webp", "image/webp"), ("jpg", "image/jpeg")];

    static Pictures()
    {
        // Of all that libvips can read, only what is made for pictures of the web and of telephones.
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in new[] { "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif" })
            Operation.Block(loader, false);
        Cache.Max = 0;
    }

    /// <summary>Looks at a file, and writes it anew when it is a picture.</summary>
    /// <exception cref="PictureRefused">It is too large, broken, or no picture.</exception>
    public async Task<TakenPicture> TakeAsync(Stream file, CancellationToken cancellation = default)
    {
        var bytes = await ReadAsync(file, cancellation);
        if (FileKinds.Refusal(bytes) is { } refused)
            throw refused;
        await Making.WaitAsync(cancellation);
        try
        {
            // Only the header is read until the dots are asked for. Truncated: libvips would fill what is missing with grey.
            using var whole = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Truncated);
            if ((long)whole.Width * whole.Height > MostPixels)
                throw new PictureRefused($"The picture has {whole.Width:N0} by {whole.Height:N0} dots. Make it smaller: at most {MostPixels / 1_000_000} million dots in all.");
            using var picture = whole.ThumbnailImage(LongestSide, height: LongestSide, size: Enums.Size.Down);
            using var flat = picture.HasAlpha() ? picture.Flatten(background: [255, 255, 255]) : picture.Copy();
            var jpeg = flat.JpegsaveBuffer(q: 88, keep: Enums.ForeignKeep.None);
            return new(jpeg, flat.Width, flat.Height, Convert.ToHexStringLower(SHA256.HashData(jpeg))[..8]);
        }
        catch (VipsException broken)
        {
            log.LogWarning("A picture of {Bytes} bytes was refused: {Fault}", bytes.Length, broken.Message.Split('\n')[0]);
            throw new PictureRefused(FileKinds.IsHeic(bytes)
                ? "It is a HEIC picture, and we cannot open it. On an iPhone, choose Settings, Camera, Formats, Most Compatible, and take it again. Or open it, take a screenshot, and choose that."
                : "The picture is broken and cannot be opened. Send it again, or save it anew first.", broken);
        }
        finally
        {
            Making.Release();
        }
    }

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

    private static async Task<byte[]> ReadAsync(Stream file, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await file.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (kept.Length + read > MostBytes)
                throw new PictureRefused($"The file is larger than {MostBytes / 1024 / 1024} MB. Send a smaller picture.");
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}
