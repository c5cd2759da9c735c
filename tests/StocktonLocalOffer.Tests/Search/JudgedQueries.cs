using StocktonLocalOffer.Content.Reminders;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Answering;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Tests.Search.Judging;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>What people really ask, put to the site's own content, and how well the first ten results answer it.</summary>
internal sealed class JudgedQueries
{
    private const int WorstShown = 10;

    private static readonly Searcher Searcher = SiteFixture.Site.Services.GetRequiredService<Searcher>();

    [Test]
    public void The_first_results_are_the_right_ones()
    {
        var answers = JudgedQuery.All.Where(q => q.Group != JudgedQuery.Nothing)
            .Select(q => JudgedAnswer.Of(q, Shown(Searcher.Search(q.Request)))).ToList();
        var score = JudgedScore.Of(answers);
        var worst = answers.OrderBy(a => a.Ndcg).Take(WorstShown).ToList();

        // Progress would be the name for it, but a plain "dotnet test" shows only what goes to Error.
        TestContext.Error.WriteLine($"judged queries: {answers.Count}, {score}");
        foreach (var group in answers.GroupBy(a => a.Query.Group))
            TestContext.Error.WriteLine($"  {group.Key}: {group.Count()}, {JudgedScore.Of([.. group])}");
        TestContext.Error.WriteLine($"  worst:{string.Concat(worst.Select(a => $"\n    {a}"))}");

        if (Environment.GetEnvironmentVariable("LOCALOFFER_JUDGED_REPORT") is { Length: > 0 } report)
            File.WriteAllLines(report, answers.OrderBy(a => a.Ndcg).Select(a => a.ToString()).Prepend(score.ToString()));
        Assert.That(score.Under(JudgedScore.Floor()), Is.Empty, string.Join('\n', worst));
    }

    [Test]
    public void What_the_site_has_nothing_for_finds_nothing()
    {
        var found = JudgedQuery.All.Where(q => q.Group == JudgedQuery.Nothing)
            .Select(q => (Query: q, Results: Searcher.Search(q.Request))).Where(f => f.Results.Total > 0)
            .Select(f => $"{f.Query} finds {f.Results.Total}, first {Shown(f.Results).First()}");
        Assert.That(found, Is.Empty);
    }

    [Test]
    public void Everything_judged_is_there()
    {
        var published = SiteFixture.Site.Services.GetRequiredService<PublishedSide>().Current;
        var names = published.OfType<Listing>().Where(l => CheckAges.Usual.IsListed(l.Document, DateOnly.FromDateTime(TestSite.Now.UtcDateTime))).Select(l => l.Slug)
            .Concat(published.OfType<Guide>().Select(g => $"guides/{g.Slug}")).Concat(published.OfType<Need>().Select(n => $"needs/{n.Slug}")).ToList();
        Assert.That(names, Is.Unique, "a slug must name one thing, or the file must say which");
        Assert.That(JudgedQuery.All.SelectMany(q => q.Grades.Keys).Except(names), Is.Empty);
    }

    [Test]
    public void There_are_enough_of_them_and_each_is_judged_once()
    {
        Assert.That(JudgedQuery.All.Count(q => q.Group != JudgedQuery.Nothing), Is.AtLeast(150));
        Assert.That(JudgedQuery.All.Count(q => q.Group == JudgedQuery.Nothing), Is.EqualTo(20));
        Assert.That(JudgedQuery.All.Select(q => q.ToString()), Is.Unique);
        Assert.That(JudgedQuery.All.Where(q => (q.Group == JudgedQuery.Nothing) != (q.Grades.Count == 0)).Select(q => q.Text), Is.Empty);
        Assert.That(JudgedQuery.All.SelectMany(q => q.Grades.Values), Is.All.InRange(1, 3));
    }

    /// <summary>Addresses in the order of the page: what there is to read first. A chapter stands for its guide.</summary>
    private static IEnumerable<string> Shown(SearchResults results) =>
        SiteFixture.Site.Services.GetRequiredService<Answerer>().Of(SiteFixture.Site.Services.GetRequiredService<PublishedSide>().Current)
            .To(results.Request.Text, results.Request.Exact).Select(a => a.Document is Guide ? $"/guides/{a.Document.Slug}" : $"/needs/{a.Document.Slug}")
            .Concat(results.Hits.Select(h => h.Facts.Url));
}
