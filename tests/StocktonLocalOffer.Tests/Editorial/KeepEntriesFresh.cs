using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Reminders;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>A provider is asked whether an entry is still right, and answers with one press and no account.</summary>
internal sealed class KeepEntriesFresh
{
    private TestSite _site = null!;

    private string Mail => Path.Combine(_site.DataFolder, "mail");

    [SetUp]
    public void Start() => _site = new();

    [TearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task Nobody_is_asked_twice_and_samples_are_asked_about_never()
    {
        await PublishAsync("Real club", due: 20);
        await PublishAsync("Far away", due: 200);
        await PublishAsync("A sample", due: 20, sample: true);

        await RemindAsync();
        await RemindAsync();
        Assert.That(Letters(1).Single(), Does.Contain("To: club@example.org").And.Contain("Real club").And.Contain("for 12 months"));
    }

    [Test]
    public async Task Opening_the_link_changes_nothing_and_one_press_does()
    {
        var key = await PublishAsync("Real club", due: 0);
        await RemindAsync();
        var visitor = new Visitor(_site);
        await visitor.Go(Link(Letters(1).Single()));
        Assert.That(visitor.Text, Does.Contain("Real club").And.Contain("What it is."));
        Assert.That(Entry(key).CheckedOn, Is.EqualTo(Today.AddMonths(-6)), "programs that check mail open every link");

        await visitor.Press("Yes, all of it is still right");
        Assert.That(visitor.Text, Does.Contain("Thank you"));
        Assert.That(() => Entry(key).CheckedOn, Is.EqualTo(Today).After(3).Seconds.PollEvery(20).MilliSeconds);
        Assert.That((Entry(key).CheckedBy, Entry(key).NextCheckDue), Is.EqualTo(("the provider", (DateOnly?)Today.AddMonths(6))));
        await using var db = Open();
        Assert.That(await db.AuditLog.Where(a => a.AboutKey == key && a.Action == AuditActions.StillRight).Select(a => a.Who).ToListAsync(), Is.EqualTo(new[] { "The provider, by e-mail" }));
        await RemindAsync();
        Assert.That(Letters(), Has.Count.EqualTo(1), "it is right for half a year");
    }

    [Test]
    public async Task The_thanks_say_when_the_settings_ask_again()
    {
        var settings = _site.Services.GetRequiredService<PublishedSide>().Current.OfType<SiteSettings>().Single();
        await _site.Services.GetRequiredService<Publisher>().PublishAsync(new() { Key = settings.Key, Document = settings.Document with { CheckEveryMonths = 3 } });
        await PublishAsync("Real club", due: 0);
        await RemindAsync();
        var visitor = new Visitor(_site);
        await visitor.Go(Link(Letters(1).Single()));
        await visitor.Press("Yes, all of it is still right");
        Assert.That(visitor.Text, Does.Contain("We ask again in about 3 months."));
    }

    [Test]
    public async Task What_has_changed_goes_to_the_moderators_and_nothing_is_published_of_it()
    {
        var key = await PublishAsync("Real club", due: 0);
        await RemindAsync();
        var visitor = new Visitor(_site);
        await visitor.Go(Link(Letters(1).Single()));
        await visitor.Press("Send it to the editors");
        Assert.That(visitor.Text, Does.Contain("Say what has changed"));
        visitor.Type("changed", "We meet at 5pm now. <script>alert(1)</script>");
        await visitor.Press("Send it to the editors");

        await using var db = Open();
        var said = await db.Comments.SingleAsync(c => c.AboutKey == key);
        Assert.That((said.Kind, said.State), Is.EqualTo((CommentKind.Mistake, CommentState.Waiting)));
        Assert.That(said.Text, Does.Contain("We meet at 5pm now."));
        Assert.That(Entry(key).CheckedOn, Is.EqualTo(Today.AddMonths(-6)));
    }

    [Test]
    public async Task The_ladder_reaches_the_organisation_and_then_only_the_editors()
    {
        await PublishAsync("Late club", due: -14);
        await RemindAsync();
        Assert.That(Letters(2), Has.Exactly(1).Contains("To: club@example.org").And.Exactly(1).Contains("To: head@example.org"));

        ((FixedClock)_site.Services.GetRequiredService<TimeProvider>()).Now += TimeSpan.FromDays(16);
        await RemindAsync();
        Assert.That(Letters(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task One_address_that_takes_no_mail_costs_the_others_neither_their_link_nor_a_second_message()
    {
        using var server = StartServer();
        server.Refuses = line => line.Contains("RCPT TO:<head@", StringComparison.Ordinal);
        await PublishAsync("Late club", due: -14);

        await RemindAsync();
        await RemindAsync();

        Assert.That(() => server.Letters.Count, Is.EqualTo(1).After(5).Seconds.PollEvery(20).MilliSeconds);
        Assert.That((await _site.Client().GetAsync(new Uri(Link(server.Letters.Single()), UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task What_reached_nobody_is_sent_again()
    {
        using var server = StartServer();
        server.Refuses = line => line.StartsWith("RCPT", StringComparison.Ordinal);
        await PublishAsync("Late club", due: -14);
        await RemindAsync();

        server.Refuses = _ => false;
        Assert.That(async () => await RemindAsync() + server.Letters.Count, Is.GreaterThanOrEqualTo(2).After(5).Seconds.PollEvery(100).MilliSeconds);
        Assert.That(server.Letters, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_link_works_for_its_own_entry_and_its_own_time()
    {
        await PublishAsync("Real club", due: 0);
        await RemindAsync();
        var link = Link(Letters(1).Single());
        Assert.That((await _site.Client().GetAsync(new Uri(link[..^1] + (link[^1] == 'a' ? 'b' : 'a'), UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        ((FixedClock)_site.Services.GetRequiredService<TimeProvider>()).Now += TimeSpan.FromDays(80);
        Assert.That((await _site.Client().GetAsync(new Uri(link, UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static DateOnly Today => DateOnly.FromDateTime(TestSite.Now.UtcDateTime);

    private Listing Entry(Guid key) => _site.Services.GetRequiredService<PublishedSide>().Current.Find<Listing>(key)!.Document;

    private SiteDb Open() => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();

    // Before the site starts.
    private MailServer StartServer()
    {
        var server = new MailServer();
        (_site.Settings["Mail:Server"], _site.Settings["Mail:Port"]) = ("127.0.0.1", server.Port);
        return server;
    }

    private Task<int> RemindAsync() => _site.Services.GetRequiredService<CheckReminders>().RunAsync();

    private List<string> Letters() => Directory.Exists(Mail) ? [.. Directory.GetFiles(Mail, "*.eml").Select(File.ReadAllText)] : [];

    // The site's own job may have taken the step at the same moment; either way it goes out once.
    private List<string> Letters(int count)
    {
        Assert.That(() => Letters().Count, Is.EqualTo(count).After(5).Seconds.PollEvery(20).MilliSeconds);
        return Letters();
    }

    private static string Link(string letter) => Regex.Match(letter, @"/editorial/still-right/\w+").Value;

    private async Task<Guid> PublishAsync(string name, int due, bool sample = false)
    {
        var publisher = _site.Services.GetRequiredService<Publisher>();
        var organisation = Keys.For("head");
        await publisher.PublishAsync(new() { Key = organisation, Document = new Organisation { Name = "Head", Slug = "head", Email = "head@example.org" } });
        var key = Keys.For(name);
        var result = await publisher.PublishAsync(new()
        {
            Key = key,
            Document = new Club { Name = name, Slug = name.ToLowerInvariant().Replace(' ', '-'), Summary = "What it is.", Sample = sample, Organisation = [organisation], CheckedOn = Today.AddMonths(-6), NextCheckDue = Today.AddDays(due), Contacts = [new() { Email = "club@example.org" }] },
        });
        Assert.That(result.Problems, Is.Empty);
        Assert.That(() => _site.Services.GetRequiredService<PublishedSide>().Current.Find(key), Is.Not.Null.After(5).Seconds.PollEvery(20).MilliSeconds);
        return key;
    }
}
