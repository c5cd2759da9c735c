using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>A site that nobody can sign in to yet.</summary>
internal sealed class StartTheFirstTime
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task The_first_start_gives_one_link_and_it_works_once()
    {
        var invitations = _site.Services.GetRequiredService<Invitations>();
        var token = await SetUpAsync();
        var visitor = new Visitor(_site);
        await visitor.Go(EditorialLinks.Join(token));
        visitor.Type("name", "Sam");
        visitor.Type("email", "sam@example.org");
        visitor.Type("password", Desk.Password);
        await visitor.Press("Join");

        Assert.That(visitor.Address, Is.EqualTo(EditorialLinks.Account));
        Assert.That(visitor.Text, Does.Contain("Sam, sam@example.org. Administrator"));
        Assert.That(await invitations.SetUpAsync(), Is.Null, "somebody is there now");
        await visitor.Go(EditorialLinks.Join(token));
        Assert.That(visitor.Answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(visitor.CookiesSet.Where(c => c.StartsWith("editor=", StringComparison.Ordinal)), Has.All.Contains("path=/editorial").And.All.Contains("httponly").IgnoreCase);
    }

    // The link that the start prints is the site's own; a new one takes its place.
    private async Task<string> SetUpAsync()
    {
        var (databases, invitations) = (_site.Services.GetRequiredService<IDbContextFactory<SiteDb>>(), _site.Services.GetRequiredService<Invitations>());
        Assert.That(() => databases.CreateDbContext().Invitations.Any(), Is.True.After(20).Seconds.PollEvery(20).MilliSeconds);
        return (await invitations.SetUpAsync())!;
    }
}
