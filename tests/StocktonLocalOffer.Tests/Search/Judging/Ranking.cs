namespace StocktonLocalOffer.Tests.Search.Judging;

/// <summary>How good an order of results is, given what each is worth.</summary>
internal static class Ranking
{
    /// <summary>What a thumb sees before it gives up.</summary>
    public const int Depth = 10;

    // A result this good answers the question.
    private const int Good = 2;

    /// <summary>
    /// Normalised discounted cumulative gain of the first ten: 1 for the best possible order, 0 when nothing of worth is among them.
    /// A gain is 2^grade - 1, so that one exact answer outweighs two good ones; the second place counts 0.63 of the first, the tenth 0.29.
    /// </summary>
    /// <param name="grades">Of the results, best placed first.</param>
    /// <param name="worth">Of everything there is, in any order.</param>
    public static double Ndcg(IEnumerable<int> grades, IEnumerable<int> worth) =>
        Gain(worth.OrderDescending()) is var best && best > 0 ? Gain(grades) / best : 0;

    /// <summary>True when the first result is good.</summary>
    public static bool StartsGood(IEnumerable<int> grades) => grades.FirstOrDefault() >= Good;

    /// <summary>1 when the first result is good, 1/3 when the third is the first good one, 0 when none of ten is.</summary>
    public static double ReciprocalRank(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((g, i) => (Grade: g, Rank: i + 1)).FirstOrDefault(g => g.Grade >= Good) is { Rank: > 0 } first ? 1.0 / first.Rank : 0;

    private static double Gain(IEnumerable<int> grades) => grades.Take(Depth).Select((g, i) => (Math.Pow(2, g) - 1) / Math.Log2(i + 2)).Sum();
}
