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
