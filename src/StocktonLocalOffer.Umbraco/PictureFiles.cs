using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Usync;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.IO;

namespace StocktonLocalOffer.Umbraco;

/// <summary>
/// Puts the files of pictures into Umbraco's media library before uSync takes in what is said of them, since uSync leaves files out.
/// They lie in "Pictures" beside the files of uSync. A file that is there already stays as it is.
/// </summary>
internal sealed class PictureFiles(IConfiguration configuration, IHostEnvironment environment, MediaFileManager media, ILogger<PictureFiles> log) : IAsyncComponent
{
    // uSync's own, when nothing is set.
    private static readonly string[] UsualFolders = ["uSync/Root", "uSync/v17"];

    public Task InitializeAsync(bool isRestarting, CancellationToken cancellationToken)
    {
        var set = configuration.GetSection("uSync:Settings:Folders").Get<string[]>();
        foreach (var folder in set is { Length: > 0 } ? set : UsualFolders)
            Put(UsyncPictures.FolderOf(Path.Combine(environment.ContentRootPath, folder.TrimStart('/'))));
        return Task.CompletedTask;
    }

    public Task TerminateAsync(bool isRestarting, CancellationToken cancellationToken) => Task.CompletedTask;

    private void Put(string folder)
    {
        var pictures = new MediaStore(folder);
        foreach (var item in pictures.All())
        {
            var path = UsyncPictures.PathOf(item);
            if (media.FileSystem.FileExists(path))
                continue;
            using var file = File.OpenRead(pictures.FileOf(item.Key));
            media.FileSystem.AddFile(path, file);
            log.LogInformation("The picture {Path} was put into Umbraco's media library", path);
        }
    }
}
