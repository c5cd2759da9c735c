using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Media;

/// <summary>The pictures that an editor can choose from. Those that wait for their text are not among them.</summary>
public sealed class PicturePicker(MediaStore store, PictureUse use)
{
    /// <summary>The last added first, with these words in their name or text.</summary>
    public async Task<IReadOnlyList<MediaItem>> RecentAsync(CurrentEditor who, string words, int count, CancellationToken cancellation = default) =>
        // Where they are used matters only to those who may not see them all.
        [.. (who.IsOnlyProvider ? await SeenByAsync(who, cancellation) : NewestFirst(store.All().Select(item => new LibraryPicture(item, [])))).Where(p => p.Has(words)).Take(count).Select(p => p.Item)];

    /// <summary>All that this editor may see, the last added first.</summary>
    public async Task<IReadOnlyList<LibraryPicture>> SeenByAsync(CurrentEditor who, CancellationToken cancellation = default)
    {
        var uses = await use.AllAsync(cancellation);
        return [.. NewestFirst(store.All().Select(item => new LibraryPicture(item, [.. uses[item.Key]])).Where(p => p.MayBeSeenBy(who)))];
    }

    /// <summary>Null when there is no such picture, or this editor may not see it.</summary>
    public async Task<LibraryPicture?> FindAsync(CurrentEditor who, Guid key, CancellationToken cancellation = default) =>
        store.Find(key) is { } item && new LibraryPicture(item, [.. (await use.AllAsync(cancellation))[key]]) is var picture && picture.MayBeSeenBy(who) ? picture : null;

    /// <summary>What waits for its text: a provider's own, or everybody's. The last added first.</summary>
    public IReadOnlyList<MediaItem> Waiting(CurrentEditor who) =>
        [.. store.Waiting.All().Where(item => !who.IsOnlyProvider || item.AddedBy == who.Id).OrderByDescending(item => item.AddedUtc).ThenBy(item => item.Name, StringComparer.OrdinalIgnoreCase).ThenBy(item => item.Key)];

    private static IEnumerable<LibraryPicture> NewestFirst(IEnumerable<LibraryPicture> pictures) =>
        pictures.OrderByDescending(p => p.Item.AddedUtc).ThenBy(p => p.Item.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Item.Key);
}
