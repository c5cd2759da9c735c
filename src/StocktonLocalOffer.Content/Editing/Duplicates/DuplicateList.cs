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
        var pairs = await apart.LeaveOutAsync(finder.PairsIn(now), cancellation);
        var number = PageOf<Likeness>.Within(page, pairs.Count);
        return new([.. pairs.Skip((number - 1) * PageOf<Likeness>.Size).Take(PageOf<Likeness>.Size)], number, pairs.Count);
    }

    /// <summary>Published entries that a new one may be.</summary>
    public async Task<IReadOnlyList<Likeness>> TwinsOfAsync(Guid key, Document document, CancellationToken cancellation = default) =>
        [.. (await apart.LeaveOutAsync(finder.TwinsOf(key, document, published.Current), cancellation)).Take(MostTwins)];
}
