using System.Collections.Concurrent;
using System.Text.Json;

namespace StocktonLocalOffer.Content.Media;

/// <summary>
/// The pictures of the site: for each a file and its description beside it, in one folder, so that a backup or a second node needs
/// nothing but that folder. Sizes made for browsers lie in the folder "sizes", which may be deleted at any time.
/// </summary>
/// <param name="folder">Made when something is first kept.</param>
public sealed class MediaStore(string folder)
{
    private readonly ConcurrentDictionary<Guid, (DateTime Written, MediaItem Item)> _known = new();

    /// <summary>Null when there is no such picture.</summary>
    /// <exception cref="JsonException">Its description cannot be read.</exception>
    public MediaItem? Find(Guid key)
    {
        var file = new FileInfo(Description(key));
        if (!file.Exists)
            return null;
        if (_known.TryGetValue(key, out var known) && known.Written == file.LastWriteTimeUtc)
            return known.Item;
        var item = JsonSerializer.Deserialize<MediaItem>(File.ReadAllText(file.FullName)) ?? throw new JsonException($"{file.Name} says nothing.");
        _known[key] = (file.LastWriteTimeUtc, item);
        return item;
    }

    /// <summary>The picture itself, as it is kept: a JPEG.</summary>
    public string FileOf(Guid key) => Path.Combine(folder, $"{key:N}.jpg");

    /// <summary>Where one size of it is kept. The name must be one that the site made, never one that a visitor typed.</summary>
    public string SizeOf(MediaItem item, string name) => Path.Combine(folder, "sizes", $"{item.Key:N}-{item.Version}-{name}");

    /// <summary>Keeps a picture, or puts it in the place of the last one of this key. Nobody sees half of it.</summary>
    /// <exception cref="ArgumentException">It has no alternative text.</exception>
    public void Keep(MediaItem item, byte[] jpeg)
    {
        if (string.IsNullOrWhiteSpace(item.Alt))
            throw new ArgumentException("A picture needs a text for those who cannot see it.", nameof(item));
        Directory.CreateDirectory(folder);
        Write(FileOf(item.Key), jpeg);
        Write(Description(item.Key), JsonSerializer.SerializeToUtf8Bytes(item));
    }

    /// <summary>Takes in the pictures of another such folder that are not here yet: those that came with the site.</summary>
    public void TakeNew(string other)
    {
        if (!Directory.Exists(other))
            return;
        var store = new MediaStore(other);
        foreach (var file in Directory.GetFiles(other, "*.json"))
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(file), out var key) && Find(key) is null && store.Find(key) is { } item)
                Keep(item, File.ReadAllBytes(store.FileOf(key)));
    }

    private string Description(Guid key) => Path.Combine(folder, $"{key:N}.json");

    private static void Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(file + ".part", bytes);
        File.Move(file + ".part", file, overwrite: true);
    }
}
