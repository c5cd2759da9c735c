using StocktonLocalOffer.Tests.Search.Judging;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>The scorer of the judged queries, on examples worked out by hand.</summary>
internal sealed class ScoreAnOrder
{
    [Test]
    public void The_best_order_scores_one() => Assert.That(Ranking.Ndcg([3, 3, 2, 1], [1, 2, 3, 3]), Is.EqualTo(1).Within(1e-12));

    // Gains 3, 7, 0, 1 at discounts 1, 1.585, 2, 2.322; the best is 7, 3, 1.
    [Test]
    public void A_worked_example_scores_what_it_does_by_hand() =>
        Assert.That(Ranking.Ndcg([2, 3, 0, 1], [3, 2, 1]), Is.EqualTo((3 + 7 / 1.5849625 + 1 / 2.3219281) / (7 + 3 / 1.5849625 + 1 / 2.0)).Within(1e-6));

    [Test]
    public void What_is_missing_costs_as_much_as_it_was_worth() =>
        Assert.That(Ranking.Ndcg([3], [3, 3]), Is.EqualTo(1 / (1 + 1 / 1.5849625)).Within(1e-6));

    [TestCase(new int[0], 0.0)]
    [TestCase(new[] { 0, 0, 0 }, 0.0)]
    [TestCase(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3 }, 0.0, Description = "the eleventh is not seen")]
    public void Nothing_of_worth_in_ten_scores_nothing(int[] grades, double score) => Assert.That(Ranking.Ndcg(grades, [3]), Is.EqualTo(score));

    [Test]
    public void More_than_ten_exact_answers_can_still_score_one() =>
        Assert.That(Ranking.Ndcg(Enumerable.Repeat(3, 10), Enumerable.Repeat(3, 14)), Is.EqualTo(1).Within(1e-12));

    [TestCase(new[] { 2, 0 }, true, 1.0)]
    [TestCase(new[] { 1, 0, 3 }, false, 1.0 / 3)]
    [TestCase(new[] { 1, 1 }, false, 0.0)]
    [TestCase(new int[0], false, 0.0)]
    public void The_first_good_answer_is_the_first_worth_two(int[] grades, bool starts, double rank)
    {
        Assert.That(Ranking.StartsGood(grades), Is.EqualTo(starts));
        Assert.That(Ranking.ReciprocalRank(grades), Is.EqualTo(rank).Within(1e-12));
    }

    [Test]
    public void A_chapter_is_its_guide_and_counts_once()
    {
        var query = new JudgedQuery("", "", "", new Dictionary<string, int> { ["guides/short-breaks"] = 3, ["swim"] = 2, ["needs/autism"] = 1 });
        var answer = JudgedAnswer.Of(query, ["/guides/short-breaks/who-can-ask", "/guides/short-breaks", "/clubs/swim", "/needs/autism", "/services/other"]);
        Assert.That(answer.Grades, Is.EqualTo(new[] { 3, 2, 1, 0 }));
    }

    [Test]
    public void A_fall_is_said_in_words()
    {
        var fell = new JudgedScore(0.7, 0.9, 0.6).Under(new JudgedScore(0.75, 0.8, 0.65)).ToList();
        Assert.That(fell, Has.Count.EqualTo(2));
        Assert.That(fell[0], Is.EqualTo("nDCG@10 fell to 0.700, under its floor of 0.750"));
    }
}
