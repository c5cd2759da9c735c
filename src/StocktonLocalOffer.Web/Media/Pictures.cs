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
    public const int MostBytes = 25 * 1024 * 1024;

    /// <summary>Pixels. Telephones make 50 million; a bomb says 4,000 million in a few bytes.</summary>
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

    /// <summary>Looks at a file, and keeps it when it is a picture.</summary>
    /// <param name="focalX">0 to 1, from the left.</param>
    /// <param name="focalY">0 to 1, from the top.</param>
    /// <exception cref="PictureRefused">It is too large, broken, or no picture; or it has no alternative text.</exception>
    public async Task<MediaItem> TakeAsync(Guid key, Stream file, string name, string alt, double focalX = 0.5, double focalY = 0.5, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(alt))
            throw new PictureRefused("Say what the picture shows, for people who cannot see it.");
        var bytes = await ReadAsync(file, cancellation);
        if (!LooksLikeAPicture(bytes))
            throw new PictureRefused("This file is no picture that we can use. Send a JPEG, PNG, WebP, AVIF or HEIC.");
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
            var item = new MediaItem(key, Path.GetFileName(name), alt.Trim(), Math.Clamp(focalX, 0, 1), Math.Clamp(focalY, 0, 1), flat.Width, flat.Height, Convert.ToHexStringLower(SHA256.HashData(jpeg))[..8]);
            store.Keep(item, jpeg);
            return item;
        }
        catch (VipsException broken)
        {
            log.LogWarning("A picture of {Bytes} bytes was refused: {Fault}", bytes.Length, broken.Message.Split('\n')[0]);
            throw new PictureRefused("The picture is broken and cannot be opened. Send it again, or save it anew first.", broken);
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
        var file = store.SizeOf(item, $"{width}.{extension}");
        if (File.Exists(file))
            return file;
        await Making.WaitAsync(cancellation);
        try
        {
            if (!File.Exists(file))
                Make(store.FileOf(item.Key), width, extension, file);
            return file;
        }
        finally
        {
            Making.Release();
        }
    }

    private static void Make(string from, int width, string extension, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        using var picture = Image.Thumbnail(from, width, size: Enums.Size.Down);
        var bytes = extension switch
        {
            "avif" => picture.HeifsaveBuffer(q: 55, compression: Enums.ForeignHeifCompression.Av1, effort: 3, keep: Enums.ForeignKeep.None),
            "webp" => picture.WebpsaveBuffer(q: 75, keep: Enums.ForeignKeep.None),
            _ => picture.JpegsaveBuffer(q: 78, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        };
        File.WriteAllBytes(to + ".part", bytes);
        File.Move(to + ".part", to, overwrite: true);
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

    // By what is in the file: a name says nothing.
    private static bool LooksLikeAPicture(ReadOnlySpan<byte> file) =>
        file.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ||
        file.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ||
        (file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8)) ||
        (file.Length > 12 && file[4..].StartsWith("ftyp"u8) && (file[8..].StartsWith("avif"u8) || file[8..].StartsWith("heic"u8) || file[8..].StartsWith("mif1"u8)));
}
