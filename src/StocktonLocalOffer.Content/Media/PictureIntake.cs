using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using NetVips;

namespace StocktonLocalOffer.Content.Media;

/// <summary>
/// Takes pictures in. Every picture is decoded and written anew: what a camera wrote about the place and the time, and what anybody
/// hid in the file, is gone.
/// </summary>
public sealed class PictureIntake(ILogger<PictureIntake> log)
{
    /// <summary>Bytes. A picture of a good telephone has some 10 million.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>Pixels. Telephones "of 50 megapixels" make a little more than 50 million; a bomb says 4,000 million in a few bytes.</summary>
    public const long MostPixels = 64_000_000;

    // No screen shows more of a picture in a page.
    private const int LongestSide = 2560;

    // A picture that is taken in takes both memory and a core.
    private static readonly SemaphoreSlim Making = new(2);

    static PictureIntake() => KeepToPictures();

    /// <summary>Of all that libvips can read, only what is made for pictures of the web and of telephones. For the whole program.</summary>
    public static void KeepToPictures()
    {
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
