namespace StocktonLocalOffer.Content.Editing;

/// <summary>One page of a long list.</summary>
/// <param name="Number">From 1; a number beyond the end becomes the last.</param>
/// <param name="Total">Rows on all pages.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Rows, int Number, int Total)
{
    /// <summary>What fits a screen or two, and is read in one query.</summary>
    public const int Size = 50;

    /// <summary>At least 1.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    internal static int Within(int number, int total) => Math.Clamp(number, 1, Math.Max(1, (total + Size - 1) / Size));
}

/// <summary>Makes pages.</summary>
public static class PageOf
{
    /// <summary>The page of this number, or the nearest there is, of a list that is all there.</summary>
    public static PageOf<T> Cut<T>(IReadOnlyList<T> all, int number)
    {
        var page = PageOf<T>.Within(number, all.Count);
        return new([.. all.Skip((page - 1) * PageOf<T>.Size).Take(PageOf<T>.Size)], page, all.Count);
    }
}
