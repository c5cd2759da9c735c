using System.Collections.Concurrent;
using System.Text.Json;

namespace StocktonLocalOffer.Content.Media;

/// <summary>
/// The pictures of the site: for each a file and its description beside it, in one folder, so that a backup or a second node needs
/// nothing but that folder. Sizes made for browsers lie in the folder "sizes", which may be deleted at any time. Pictures that have
/// no text yet lie in the folder "waiting", where nothing public looks.
/// </summary>
public sealed class MediaStore
{
    private readonly ConcurrentDictionary<Guid, (DateTime Written, MediaItem Item)> _known = new();
    private readonly Lock _changing = new();
    private readonly string _folder;
    private readonly MediaStore? _waiting;

    /// <param name="folder">Made when something is first kept.</param>
    public MediaStore(string folder) : this(folder, new MediaStore(Path.Combine(folder, "waiting"), null))
    {
    }

    private MediaStore(string folder, MediaStore? waiting) => (_folder, _waiting) = (folder, waiting);

    public string Folder => _folder;

    /// <summary>Pictures that were sent in, and that nobody has said the text for.</summary>
    public MediaStore Waiting => _waiting ?? throw new InvalidOperationException("What waits has nothing that waits for it.");

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
    public string FileOf(Guid key) => Path.Combine(_folder, $"{key:N}.jpg");

    /// <summary>Where one size of it is kept. The name must be one that the site made, never one that a visitor typed.</summary>
    public string SizeOf(MediaItem item, string name) => Path.Combine(_folder, "sizes", $"{item.Key:N}-{item.Version}-{name}");

    /// <summary>All of them, in no order.</summary>
    public IEnumerable<MediaItem> All() => Directory.Exists(_folder)
        ? Directory.EnumerateFiles(_folder, "*.json").Select(file => Guid.TryParse(Path.GetFileNameWithoutExtension(file), out var key) ? Find(key) : null).OfType<MediaItem>()
        : [];

    /// <summary>Keeps a picture, or puts it in the place of the last one of this key. Nobody sees half of it.</summary>
    /// <exception cref="ArgumentException">It has no alternative text, and is not kept among those that wait for one.</exception>
    public void Keep(MediaItem item, byte[] jpeg)
    {
        Check(item);
        Directory.CreateDirectory(_folder);
        Write(FileOf(item.Key), jpeg);
        Describe(item);
    }

    /// <summary>Gives a waiting picture its text: from now on it can be chosen and shown.</summary>
    /// <returns>False when it does not wait any more: somebody else was quicker.</returns>
    public bool TakeUp(MediaItem item)
    {
        lock (_changing)
        {
            if (Waiting.Find(item.Key) is null)
                return false;
            Keep(item, File.ReadAllBytes(Waiting.FileOf(item.Key)));
            Waiting.Delete(item.Key);
            return true;
        }
    }

    /// <summary>Changes a picture that is as its editor last saw it.</summary>
    /// <param name="jpeg">Null to leave the picture as it is, and change only what is said of it.</param>
    /// <returns>False when somebody else changed it since; then nothing is changed.</returns>
    public bool Change(string stamp, MediaItem item, byte[]? jpeg = null)
    {
        Check(item);
        lock (_changing)
        {
            if (Find(item.Key)?.Stamp != stamp)
                return false;
            if (jpeg is not null)
                Write(FileOf(item.Key), jpeg);
            Describe(item);
            DeleteSizes(item.Key);
            return true;
        }
    }

    /// <summary>What came with the site stays away too: an empty file keeps the next start from bringing it back.</summary>
    public void Delete(Guid key)
    {
        if (_waiting is not null)
            File.WriteAllBytes(Gone(key), []);
        File.Delete(Description(key));
        File.Delete(FileOf(key));
        _known.TryRemove(key, out _);
        DeleteSizes(key);
    }

    /// <summary>Takes in the pictures of another such folder that are not here yet: those that came with the site.</summary>
    public void TakeNew(string other)
    {
        if (!Directory.Exists(other))
            return;
        var store = new MediaStore(other);
        foreach (var file in Directory.GetFiles(other, "*.json"))
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(file), out var key) && Find(key) is null && !File.Exists(Gone(key)) && store.Find(key) is { } item)
                Keep(item, File.ReadAllBytes(store.FileOf(key)));
    }

    private string Description(Guid key) => Path.Combine(_folder, $"{key:N}.json");

    private string Gone(Guid key) => Path.Combine(_folder, $"{key:N}.gone");

    private void Check(MediaItem item)
    {
        if (_waiting is not null && string.IsNullOrWhiteSpace(item.Alt))
            throw new ArgumentException("A picture needs a text for those who cannot see it.", nameof(item));
    }

    // Two changes can fall within one tick of the file system's clock.
    private void Describe(MediaItem item)
    {
        Write(Description(item.Key), JsonSerializer.SerializeToUtf8Bytes(item));
        _known.TryRemove(item.Key, out _);
    }

    private void DeleteSizes(Guid key)
    {
        var sizes = Path.Combine(_folder, "sizes");
        if (Directory.Exists(sizes))
            foreach (var file in Directory.GetFiles(sizes, $"{key:N}-*"))
                File.Delete(file);
    }

    private static void Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(file + ".part", bytes);
        File.Move(file + ".part", file, overwrite: true);
    }
}
