using System.Text.Json;
using Microsoft.Extensions.Logging;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Usync;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace StocktonLocalOffer.Umbraco;

/// <summary>Copies pictures from Umbraco's media library into the site's own media store, so that pages need no Umbraco.</summary>
internal sealed class MediaCopier(IMediaService medias, MediaFileManager files, MediaStore store, PictureIntake intake, ILogger<MediaCopier> log)
{
    /// <summary>The property that says what somebody who cannot see the picture should hear.</summary>
    public const string Alternative = "alternativeText";

    private const string FileProperty = "umbracoFile";

    /// <summary>True when the site has a picture, in whatever state.</summary>
    public bool Has(Guid key) => store.Find(key) is not null;

    /// <summary>Copies one when it is new or has changed.</summary>
    /// <returns>Why the site cannot show it, in a sentence for editors; null when it can.</returns>
    public async Task<string?> CopyAsync(Guid key, CancellationToken cancellation)
    {
        if (medias.GetById(key) is not { Trashed: false } media)
            return "It shows a picture that is not in the media library any more. Choose another.";
        var alt = media.HasProperty(Alternative) ? (media.GetValue<string>(Alternative) ?? "").Trim() : "";
        if (alt.Length == 0)
            return $"The picture \"{media.Name}\" has no text for people who cannot see it. Write it in the media library.";
        if (alt.Length > MediaItem.LongestAlt)
            return $"The text of the picture \"{media.Name}\" has more than {MediaItem.LongestAlt} characters. Make it shorter, in the media library.";
        try
        {
            var known = store.Find(key);
            if (known?.AddedUtc == media.UpdateDate && known.Alt == alt && File.Exists(store.FileOf(key)))
                return null;
            await KeepAsync(media, alt, cancellation);
            return null;
        }
        catch (PictureRefused refused)
        {
            return $"The picture \"{media.Name}\" cannot be shown. {refused.Message}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            log.LogError(e, "The picture {Name} ({Key}) could not be copied from Umbraco", media.Name, key);
            return $"The picture \"{media.Name}\" could not be copied. {e.Message}";
        }
    }

    private async Task KeepAsync(IMedia media, string alt, CancellationToken cancellation)
    {
        var (path, left, top) = PictureFile.Read(media.GetValue<string>(FileProperty) ?? "");
        if (path.Length == 0)
            throw new PictureRefused("It has no file.");
        await using var file = files.FileSystem.OpenFile(files.FileSystem.GetRelativePath(path));
        var taken = await intake.TakeAsync(file, cancellation);
        store.Keep(taken.Named(media.Key, media.Name ?? "", alt) with { FocalX = left, FocalY = top, AddedUtc = media.UpdateDate }, taken.Jpeg);
        log.LogInformation("The picture {Name} ({Key}) was copied from Umbraco", media.Name, media.Key);
    }
}
