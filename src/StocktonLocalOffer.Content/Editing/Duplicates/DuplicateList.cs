using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing.Duplicates;

/// <summary>Entries that may be there twice, without those that somebody has said are two.</summary>
public sealed class DuplicateList(PublishedSide published, DuplicateFinder finder, ToldApart apart)
{
    // A new entry is like one or two others; more is a list nobody reads.
    private const int MostTwins = 5;

    public async Task<PageOf<Likeness>> PageAsync(int page, CancellationToken cancellation = default)
    {
        // What has just been merged is no pair any more.
        var now = await published.RefreshAsync(cancellation);
        return PageOf.Cut(await apart.LeaveOutAsync(finder.PairsIn(now), cancellation), page);
    }

    /// <summary>Published entries that a new one may be.</summary>
    public async Task<IReadOnlyList<Likeness>> TwinsOfAsync(Guid key, Document document, CancellationToken cancellation = default) =>
        [.. (await apart.LeaveOutAsync(finder.TwinsOf(key, document, published.Current), cancellation)).Take(MostTwins)];
}
