using System.Globalization;

namespace StocktonLocalOffer.Tests.Search.Judging;

/// <summary>One judged query with the order it was answered in.</summary>
internal sealed record JudgedAnswer(JudgedQuery Query, IReadOnlyList<string> Names)
{
    /// <param name="urls">What was shown, from the top: answers first, then listings. What is shown twice counts where it came first.</param>
    public static JudgedAnswer Of(JudgedQuery query, IEnumerable<string> urls) =>
        new(query, [.. urls.Select(JudgedQuery.NameOf).Distinct(StringComparer.Ordinal)]);

    public IEnumerable<int> Grades => Names.Select(n => Query.Grades.GetValueOrDefault(n));

    public double Ndcg => Ranking.Ndcg(Grades, Query.Grades.Values);

    public override string ToString() =>
        $"{Ndcg.ToString("0.00", CultureInfo.InvariantCulture)}  {Query.Group}: {Query} -> {(Names.Count == 0 ? "nothing" : string.Join(", ", Names.Take(3).Zip(Grades, (n, g) => $"{n} ({g})")))}";
}

/// <summary>The three numbers of a run.</summary>
internal sealed record JudgedScore(double Ndcg, double FirstGood, double ReciprocalRank)
{
    public static JudgedScore Of(IReadOnlyCollection<JudgedAnswer> answers) => new(
        answers.Average(a => a.Ndcg), answers.Average(a => Ranking.StartsGood(a.Grades) ? 1.0 : 0), answers.Average(a => Ranking.ReciprocalRank(a.Grades)));

    /// <summary>Reads the floor: one line of data, "0.70 0.80 0.85", in the order of the numbers above.</summary>
    public static JudgedScore Floor()
    {
        var file = Path.Combine(Repository.Root, "tests", "StocktonLocalOffer.Tests", "judged-floor.txt");
        var numbers = File.ReadLines(file).Single(l => l.Length > 0 && l[0] != '#').Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return new(numbers[0], numbers[1], numbers[2]);
    }

    /// <summary>What is lower here than in the floor, in words.</summary>
    public IEnumerable<string> Under(JudgedScore floor)
    {
        string Fell(string what, double now, double least) => string.Create(CultureInfo.InvariantCulture, $"{what} fell to {now:0.000}, under its floor of {least:0.000}");
        if (Ndcg < floor.Ndcg)
            yield return Fell("nDCG@10", Ndcg, floor.Ndcg);
        if (FirstGood < floor.FirstGood)
            yield return Fell("first good answer", FirstGood, floor.FirstGood);
        if (ReciprocalRank < floor.ReciprocalRank)
            yield return Fell("mean reciprocal rank", ReciprocalRank, floor.ReciprocalRank);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"nDCG@10 {Ndcg:0.000}, first good answer {FirstGood:0.000}, mean reciprocal rank {ReciprocalRank:0.000}");
}
