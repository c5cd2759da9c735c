using StocktonLocalOffer.Web.Jobs;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Hosting;
using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Links;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Links;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>The addresses that entries link to are tried, and editors see which lead nowhere.</summary>
internal sealed class KeepLinksWorking
{
    private readonly OtherSites _others = new();
    private TestSite _site = null!;

    [SetUp]
    public void Start()
    {
        _others.Clear();
        _site = new() { Replace = services => services.AddHttpClient(LinkChecker.Client).ConfigurePrimaryHttpMessageHandler(() => _others) };
        _others.Otherwise = HttpStatusCode.OK;
    }

    [TearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task A_link_that_leads_nowhere_is_on_the_board_with_its_entry_and_the_day()
    {
        var key = await PublishAsync("Swimming for all", "https://swim.council.gov.uk/gone", """<p>See <a href="https://swim.council.gov.uk/times?a=1&amp;b=2">times</a>.</p>""");
        _others.Say("https://swim.council.gov.uk/gone", HttpStatusCode.NotFound);
        var editor = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await editor.Go("/editorial");
        Assert.That(editor.Text, Does.Contain("No link has been tried yet"));

        await CheckAsync();
        Assert.That(_others.Asked, Does.Contain("HEAD https://swim.council.gov.uk/times?a=1&b=2"), "rich text is looked through, and read as a browser reads it");
        Assert.That(_others.Asked, Has.None.Contains("example.org"), "names reserved for examples are nobody's");
        Assert.That(_others.Asked.Where(a => a.EndsWith("/gone", StringComparison.Ordinal)), Is.EqualTo(new[] { "HEAD https://swim.council.gov.uk/gone", "GET https://swim.council.gov.uk/gone" }), "some know only GET");
        await editor.Go("/editorial");
        Assert.That(editor.Text, Does.Contain("Swimming for all").And.Contain("The page is not there any more (404). Tried on 23 November 2026."));
        await editor.Go("/editorial/links");
        Assert.That(editor.Page.QuerySelectorAll($"a[href='/editorial/entries/{key:N}']").Length, Is.EqualTo(1));
        Assert.That(editor.Text, Does.Contain("in “Links”"));
    }

    [Test]
    public async Task Mended_links_are_tried_again_by_hand_and_leave_the_list()
    {
        await PublishAsync("Swimming for all", "https://swim.council.gov.uk/gone");
        _others.Say("https://swim.council.gov.uk/gone", HttpStatusCode.NotFound);
        await CheckAsync();
        var editor = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await editor.Go("/editorial/links");
        await editor.Press("Try it again: https://swim.council.gov.uk/gone");
        Assert.That(editor.Text, Does.Contain("It still does not work"));

        _others.Say("https://swim.council.gov.uk/gone", HttpStatusCode.OK);
        await editor.Press("Try it again: https://swim.council.gov.uk/gone");
        Assert.That(editor.Text, Does.Contain("It works now").And.Contain("None of those that were tried is broken"));
        await using var db = await Databases.CreateDbContextAsync();
        Assert.That(await db.AuditLog.CountAsync(a => a.Action == AuditActions.TriedLink && a.AboutName == "Swimming for all" && a.Detail == "https://swim.council.gov.uk/gone"), Is.EqualTo(2));
    }

    [Test]
    public async Task No_other_address_is_asked_on_a_visitors_word()
    {
        await PublishAsync("Swimming for all", "https://swim.council.gov.uk/gone");
        _others.Say("https://swim.council.gov.uk/gone", HttpStatusCode.NotFound);
        await CheckAsync();
        var editor = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await editor.Go("/editorial/links");
        editor.Type("link", "https://elsewhere.gov.uk/");
        await editor.Press("Try it again: https://swim.council.gov.uk/gone");
        Assert.That(editor.Text, Does.Contain("not on the list any more"));
        Assert.That(_others.Asked, Has.None.Contains("elsewhere.gov.uk"));
    }

    [Test]
    public async Task A_site_that_turns_programs_away_is_not_called_broken()
    {
        await PublishAsync("Swimming for all", "https://shy.council.gov.uk/");
        _others.Say("https://shy.council.gov.uk/", HttpStatusCode.Forbidden);
        await CheckAsync();
        var report = await Checks.ReportAsync();
        Assert.That(report.Broken, Is.Empty);
        Assert.That(report.WouldNotSay.Single().Link.Url, Is.EqualTo("https://shy.council.gov.uk/"));
    }

    [Test]
    public async Task What_works_is_left_alone_for_a_week_and_what_no_entry_has_is_forgotten()
    {
        var key = await PublishAsync("Swimming for all", "https://swim.council.gov.uk/gone");
        _others.Say("https://swim.council.gov.uk/gone", HttpStatusCode.NotFound);
        await CheckAsync();
        Assert.That(await Checks.DueAsync(1000), Is.Empty);

        await using (var db = await Databases.CreateDbContextAsync())
            await db.CheckedLinks.ExecuteUpdateAsync(set => set.SetProperty(l => l.CheckedUtc, l => l.CheckedUtc.AddDays(-1)));
        Assert.That(await Checks.DueAsync(1000), Is.EqualTo(new[] { "https://swim.council.gov.uk/gone" }), "what does not work is tried each day");
        await CheckAsync();
        var broken = (await Checks.ReportAsync()).Broken.Single().Link;
        Assert.That((broken.FailingSinceUtc, broken.CheckedUtc), Is.EqualTo(((DateTime?)TestSite.Now.UtcDateTime, TestSite.Now.UtcDateTime)), "the first fault is kept");

        await PublishAsync("Swimming for all", "https://swim.council.gov.uk/new", key: key);
        Assert.That(await Checks.DueAsync(1000), Is.EqualTo(new[] { "https://swim.council.gov.uk/new" }));
        Assert.That((await Checks.ReportAsync()).Broken, Is.Empty);
    }

    [Test]
    public async Task When_nobody_answers_we_are_cut_off_and_nothing_is_called_broken()
    {
        foreach (var name in new[] { "a", "b", "c" })
            await PublishAsync($"Club {name}", $"https://{name}.council.gov.uk/");
        _others.Otherwise = null;
        await CheckAsync();
        Assert.That((await Checks.ReportAsync()).Tried, Is.Zero);
    }

    [Test]
    public async Task Our_own_network_is_never_looked_at()
    {
        using var client = new HttpClient(LinkChecker.Handler());
        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("http://localhost:1/")));
        Assert.That(fault!.InnerException, Is.InstanceOf<NotPublicException>());
    }

    [Test]
    public async Task A_site_that_is_stopped_does_not_wait_for_the_rest()
    {
        using var stopping = new CancellationTokenSource();
        var lifetime = Stand.For<IHostApplicationLifetime>((name, _) => name == "get_ApplicationStopping" ? stopping.Token : throw new NotSupportedException(name));
        var slowly = Options.Create(new LinkCheckOptions { Check = true, Pause = 60_000 });
        var job = new LinkJob(ActivatorUtilities.CreateInstance<LinkChecker>(_site.Services, slowly, TimeProvider.System), slowly, lifetime);
        var running = job.Execute(null!).AsTask();
        Assert.That(running.IsCompleted, Is.False, "there are links to try");

        await stopping.CancelAsync();

        await running.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private LinkChecks Checks => _site.Services.GetRequiredService<LinkChecks>();

    private IDbContextFactory<SiteDb> Databases => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>();

    private Task<int> CheckAsync() => _site.Services.GetRequiredService<LinkChecker>().RunAsync();

    private async Task<Guid> PublishAsync(string name, string link, string text = "<p>All of it.</p>", Guid? key = null)
    {
        var club = new Club { Name = name, Slug = name.ToLowerInvariant().Replace(' ', '-'), Summary = "What it is.", Description = text, Links = [new("Website", link)] };
        var entry = key ?? Keys.For(name);
        var outcome = await _site.Services.GetRequiredService<Publisher>().PublishAsync(new() { Key = entry, Document = club });
        Assert.That(outcome.Problems, Is.Empty);
        Assert.That(() => _site.Services.GetRequiredService<PublishedSide>().Current.Find<Club>(entry)?.Document.Links.Single().Url, Is.EqualTo(link).After(5).Seconds.PollEvery(20).MilliSeconds);
        return entry;
    }

    /// <summary>Stands for all other sites there are.</summary>
    private sealed class OtherSites : HttpMessageHandler
    {
        private readonly ConcurrentDictionary<string, HttpStatusCode> _answers = [];

        public ConcurrentQueue<string> Asked { get; } = [];

        /// <summary>What sites answer of which nothing was said; null when they cannot be reached.</summary>
        public HttpStatusCode? Otherwise { get; set; }

        public void Say(string url, HttpStatusCode status) => _answers[url] = status;

        public void Clear()
        {
            _answers.Clear();
            Asked.Clear();
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Enqueue($"{request.Method} {request.RequestUri!.AbsoluteUri}");
            var status = _answers.TryGetValue(request.RequestUri.AbsoluteUri, out var said) ? said : Otherwise;
            return status is { } answer
                ? Task.FromResult(new HttpResponseMessage(answer) { RequestMessage = request })
                : Task.FromException<HttpResponseMessage>(new HttpRequestException(HttpRequestError.NameResolutionError, "No such name."));
        }
    }
}
