using StocktonLocalOffer.Search.Explaining;
using StocktonLocalOffer.Search.Ranking;

namespace StocktonLocalOffer.Tests.Search;

internal sealed class ExplainASearch
{
    private SearchFixture _search = null!;

    [OneTimeSetUp]
    public void Publish() => _search = new SearchFixture(
        A.Club("Autism swimming") with { DesignedFor = ["autism"], Summary = "Swimming on Sundays", Categories = ["activities-sport"] },
        A.Club("Paddlers").BasedIn("village") with { Welcomes = ["autism"], Description = "<p>Swimming in the river.</p>", TemporarilyClosed = true },
        A.Club("Chess") with { WithNotice = ["autism"], CheckedOn = null });

    [OneTimeTearDown]
    public void Unpublish() => _search.Dispose();

    [TestCase("q=swimming")]
    [TestCase("q=autism+swimming")]
    [TestCase("q=autism&town=thornaby")]
    [TestCase("q=the+autism+swimming+of+sport+and+active&postcode=TS17 8")]
    [TestCase("q=Asperger's&need=autism")]
    [TestCase("need=autism&sort=best")]
    public void The_reasons_of_a_result_make_its_total_and_the_totals_make_the_order(string address)
    {
        var explanation = Explain(address);
        var plain = _search.Search(address);

        Assert.That(explanation.Hits.Select(h => h.Hit.Facts.Key), Is.EqualTo(plain.Hits.Select(h => h.Facts.Key)).And.Not.Empty);
        Assert.That(explanation.Hits.Select(h => h.Total), Is.Ordered.Descending);
        foreach (var hit in explanation.Hits)
        {
            Assert.That(hit.Total, Is.EqualTo(hit.TextScore * hit.Factors.Named.Aggregate(1.0, (product, f) => product * f.Value)).Within(1e-9));
            if (explanation.Query is not null)
                Assert.That(hit.Text.Sum(t => t.Score), Is.EqualTo(hit.TextScore).Within(1e-4 * hit.TextScore), hit.Hit.Facts.Listing.Name);
            Assert.That(hit.Text.Where(t => t.Where == "other"), Is.Empty, "a reason that could not be read");
        }
    }

    [Test]
    public void Each_reason_says_where_the_words_were_found()
    {
        var hit = Explain("q=swimming+autism").Hits[0];
        Assert.That(hit.Text.Select(t => (t.Where, t.What)), Is.SupersetOf(new[] { ("name", "swimming"), ("summary", "swimming"), ("need as chosen", "Autism") }));
    }

    [Test]
    public void The_factors_tell_the_levels_of_need_the_closed_and_the_stale_apart()
    {
        var hits = Explain("need=autism").Hits.ToDictionary(h => h.Hit.Facts.Listing.Name, h => h.Factors);
        Assert.That(hits["Autism swimming"].Need, Is.GreaterThan(hits["Paddlers"].Need));
        Assert.That(hits["Paddlers"].Need, Is.GreaterThan(hits["Chess"].Need));
        Assert.That((hits["Paddlers"].Closed, hits["Chess"].Closed), Is.EqualTo((0.5, 1.0)));
        Assert.That(hits["Chess"].Freshness, Is.LessThan(1).And.LessThan(hits["Paddlers"].Freshness));
    }

    [Test]
    public void What_was_read_is_shown_part_by_part()
    {
        var explanation = Explain("q=the+autistic+quokka+in+Thornaby");
        Assert.That(explanation.Results.Readings.Where(r => r.IsFilter).Select(r => r.Label), Is.EqualTo(new[] { "Thornaby" }));
        Assert.That(explanation.Parts.Select(p => (p.Part.Text, p.IsLeftOut, Means: string.Join(',', p.Part.Meanings.Select(m => m.Label)))),
            Is.EqualTo(new[] { ("autistic", false, "Autism"), ("quokka", true, "") }));
    }

    [Test]
    public void The_query_is_said_in_words()
    {
        var query = Explain("q=autistic+swimming").Query!;
        Assert.That(query.Text, Is.EqualTo("at least 2 of these"));
        Assert.That(query.Inside[0].Inside.Select(i => i.Text),
            Has.Some.EqualTo($"need as chosen: Autism ×{Weights.Of("tag.need")}").And.Some.StartsWith($"the word \"autistic\"; the best of: name ×{Weights.Of("field.name")}"));
        Assert.That(query.Inside[1].Text, Does.StartWith("the word \"swimming\""));
    }

    [Test]
    public void Without_words_there_is_no_query_and_every_text_score_is_one()
    {
        var explanation = Explain("need=autism");
        Assert.That(explanation.Query, Is.Null);
        Assert.That(explanation.Hits.Select(h => h.TextScore), Is.All.EqualTo(1));
    }

    private SearchExplanation Explain(string address) => _search.SearcherOf(_search.Index).Explain(SearchFixture.Request(address));
}
