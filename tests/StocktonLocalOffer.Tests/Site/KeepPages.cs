using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>An answer to a search is kept until anything it depends on changes.</summary>
internal sealed class KeepPages
{
    [TestCase("br")]
    [TestCase("gzip")]
    [TestCase("")]
    public async Task The_same_search_asked_in_another_way_is_answered_from_what_was_kept(string encoding)
    {
        var first = await Get("/search?need=autism&age=7&town=yarm", encoding);
        var again = await Get("/search?town=yarm&age=7&utm=x&need=autism&page=1", encoding);
        Assert.That(first.Headers.Age, Is.Null);
        Assert.That(again.Headers.Age, Is.Not.Null, "from what was kept");
        Assert.That(again.Content.Headers.ContentEncoding, Is.EqualTo(encoding.Length > 0 ? new[] { encoding } : []));
        Assert.That(await again.Content.ReadAsByteArrayAsync(), Is.EqualTo(await first.Content.ReadAsByteArrayAsync()));
        Assert.That(again.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("'nonce-").And.Not.EqualTo(first.Headers.GetValues("Content-Security-Policy").Single()));
    }

    [Test]
    public async Task A_search_that_finds_nothing_is_never_kept()
    {
        await Get("/search?q=zzzqqq&age=7", "br");
        Assert.That((await Get("/search?q=zzzqqq&age=7", "br")).Headers.Age, Is.Null);
    }

    [Test]
    public async Task A_page_has_a_nonce_that_is_new_every_time()
    {
        var policies = new HashSet<string>();
        for (var i = 0; i < 3; i++)
            policies.Add((await Get("/clubs/brackenside-inclusive-football-5-to-11", "")).Headers.GetValues("Content-Security-Policy").Single());
        Assert.That(policies, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task What_is_published_is_on_the_page_although_the_page_was_kept()
    {
        await using var site = new TestSite();
        await site.Page("/search?kind=club");
        await site.Services.GetRequiredService<Publisher>().PublishAsync(new PublishRequest { Key = Keys.For("test/quokka"), Document = new Club { Name = "Quokka club", Slug = "quokka-club", Summary = "A club about quokkas.", DesignedFor = ["autism"] } });
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!(await site.Page("/search?kind=club&sort=name&q=quokka")).Body!.TextContent.Contains("A club about quokkas", StringComparison.Ordinal))
            await Task.Delay(20, limit.Token);
        var total = (await site.Page("/search?kind=club")).QuerySelector("h1")!.TextContent;
        Assert.That(total, Is.Not.EqualTo((await SiteFixture.Site.Page("/search?kind=club")).QuerySelector("h1")!.TextContent));
    }

    private static async Task<HttpResponseMessage> Get(string address, string encoding)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (encoding.Length > 0)
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        return await SiteFixture.Site.Client().SendAsync(request);
    }
}
