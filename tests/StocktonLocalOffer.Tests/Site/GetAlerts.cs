using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Alerts;
using StocktonLocalOffer.Web.Mail;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>"Tell me when something new fits", from the results to the last message, on a site of its own.</summary>
internal sealed class GetAlerts
{
    private const string Search = "/search?need=autism&age=9&kind=club&postcode=TS17+6AJ&within=5";

    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [SetUp]
    public async Task Empty()
    {
        await using var db = Open();
        await db.SearchAlerts.ExecuteDeleteAsync();
        if (Directory.Exists(Mail))
            Directory.Delete(Mail, recursive: true);
    }

    [Test]
    public async Task The_results_lead_to_a_page_that_says_what_will_be_watched()
    {
        var answer = await _site.Client().GetAsync(new Uri(Search, UriKind.Relative));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        var page = await _site.Page(await FormAddress());
        Assert.That(page.QuerySelectorAll("main form ~ p, main ul li").Select(li => li.TextContent), Has.Some.Contains("Autism").And.Some.Contains("TS17 6"));
        Assert.That(page.Body!.InnerHtml, Does.Not.Contain("6AJ"), "a full postcode goes no further");
    }

    [Test]
    public async Task Only_the_button_confirms_and_only_a_sector_is_kept()
    {
        var sent = await new FormSender(_site).SendAsync(await FormAddress(), ("email", "parent@example.org"));
        Assert.That(sent.Headers.Location!.OriginalString, Is.EqualTo("/alerts/look-in-your-e-mail"));
        var letter = Letters().Single();
        Assert.That(letter, Does.Contain("To: parent@example.org").And.Not.Contain("autism").IgnoreCase, "it may go to somebody who asked for nothing");
        var confirm = Path(letter, "confirm");

        var look = await _site.Client().GetAsync(new Uri(confirm, UriKind.Relative));
        Assert.That(look.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(Row().ConfirmedUtc, Is.Null, "a program that checks mail opens every link");
        Assert.That(Row().Query, Does.Contain("postcode=TS17%206").And.Not.Contain("6AJ"));
        Assert.That(Row().ConfirmHash, Is.Not.EqualTo(confirm.Split('/')[^1]));

        var page = await TestSite.Page(await new FormSender(_site).SendAsync(confirm));
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Done. We will tell you"));
        Assert.That(Row().ConfirmedUtc, Is.Not.Null);
        Assert.That((await _site.Page(confirm)).QuerySelector("h1")!.TextContent, Is.EqualTo("There is nothing to confirm"));
    }

    [TestCase("")]
    [TestCase("a@example.org, b@example.org")]
    public async Task Without_an_address_the_form_comes_back(string email)
    {
        var page = await TestSite.Page(await new FormSender(_site).SendAsync(await FormAddress(), ("email", email)));
        Assert.That(page.GetElementById("email-error"), Is.Not.Null);
        Assert.That(page.GetElementById("email")!.GetAttribute("value"), Is.EqualTo(email));
        Assert.That(page.QuerySelectorAll("main ul li").Select(li => li.TextContent), Has.Some.EqualTo("Autism"), "the search is not lost");
        Assert.That(Directory.Exists(Mail), Is.False);
    }

    [Test]
    public async Task Nothing_is_sent_when_nothing_is_new_and_each_new_thing_once()
    {
        var confirm = await AskAsync();
        await new FormSender(_site).SendAsync(confirm);
        Directory.Delete(Mail, recursive: true);
        var alerts = _site.Services.GetRequiredService<WeeklyAlerts>();

        // The tests happen on a Monday; sending is on Thursdays.
        await PublishAsync("Newcomers' den", "newcomers-den");
        Assert.That(await alerts.RunAsync(), Is.Zero, "not due yet");
        Clock.Now += TimeSpan.FromDays(3);
        Assert.That((await alerts.RunAsync(), await alerts.RunAsync()), Is.EqualTo((1, 0)), "a restart sends nothing again");
        var letter = Letters().Single();
        Assert.That(letter, Does.Contain("Newcomers' den").And.Contain("/clubs/newcomers-den").And.Contain("Subject: 1 new thing fits your search"));
        Assert.That(letter, Does.Match(@"List-Unsubscribe:\s+<http[^>]+/alerts/leave/").And.Contain("postcode=TS17%206&"), "links that a mail program does not break");

        Clock.Now += TimeSpan.FromDays(7);
        Assert.That(await alerts.RunAsync(), Is.Zero, "nothing is new");
        await PublishAsync("Newcomers' den, renamed", "newcomers-den");
        Clock.Now += TimeSpan.FromDays(7);
        Assert.That(await alerts.RunAsync(), Is.Zero, "a change is not new");
        Assert.That(Letters(), Has.Count.EqualTo(1));
        await _site.Services.GetRequiredService<Publisher>().RemoveAsync(Keys.For("newcomers-den"));
        await RefreshAsync();
    }

    [Test]
    public async Task A_message_that_cannot_be_sent_is_sent_later()
    {
        await new FormSender(_site).SendAsync(await AskAsync());
        Directory.Delete(Mail, recursive: true);
        await PublishAsync("Late den", "late-den");
        Clock.Now += TimeSpan.FromDays(7);
        await File.WriteAllTextAsync(Mail, "a file where the folder should be");
        var alerts = _site.Services.GetRequiredService<WeeklyAlerts>();
        Assert.That(await alerts.RunAsync(), Is.Zero);

        File.Delete(Mail);
        Assert.That(await alerts.RunAsync(), Is.EqualTo(1));
        await _site.Services.GetRequiredService<Publisher>().RemoveAsync(Keys.For("late-den"));
        await RefreshAsync();
    }

    [Test]
    public async Task One_press_leaves_also_the_one_of_a_mail_program()
    {
        await new FormSender(_site).SendAsync(await AskAsync());
        var leave = "/alerts/leave/" + Row().LeaveToken;
        var look = await _site.Client().GetAsync(new Uri(leave, UriKind.Relative));
        Assert.That((look.StatusCode, look.Headers.Contains("Set-Cookie")), Is.EqualTo((HttpStatusCode.OK, false)));
        Assert.That(Rows(), Has.Count.EqualTo(1), "looking does nothing");

        using var oneClick = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        var left = await _site.Client().PostAsync(new Uri(leave, UriKind.Relative), oneClick);
        Assert.That(left.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Rows(), Is.Empty);
        Assert.That((await TestSite.Page(left)).QuerySelector("h1")!.TextContent, Is.EqualTo("You will get no more of these"));
    }

    [TestCase("/search?q=club+near+TS17+6AJ&age=9")]
    [TestCase("/search?q=club+TS17+6AJ&ignore=place")]
    [TestCase("/search?postcode=ts176aj")]
    public void A_full_postcode_is_cut_wherever_it_was_typed(string address)
    {
        var asked = WatchedSearch.Read(address[address.IndexOf('?', StringComparison.Ordinal)..]);
        Assert.That(_site.Services.GetRequiredService<WatchedSearch>().QueryOf(asked), Does.Not.Match("(?i)6 ?(%20)?aj"));
    }

    [Test]
    public void The_same_search_is_written_down_in_one_way()
    {
        var searches = _site.Services.GetRequiredService<WatchedSearch>();
        var once = searches.QueryOf(WatchedSearch.Read("?age=9&need=autism&page=3&sort=name"));
        Assert.That(once, Is.EqualTo(searches.QueryOf(WatchedSearch.Read("?need=autism&age=9"))));
        Assert.That(searches.QueryOf(WatchedSearch.Read(once)), Is.EqualTo(once));
    }

    private FixedClock Clock => (FixedClock)_site.Services.GetRequiredService<TimeProvider>();

    private string Mail => _site.Services.GetRequiredService<Mailer>().PickupFolder;

    private async Task<string> FormAddress() =>
        (await _site.Page(Search)).QuerySelectorAll("main a").Single(a => a.TextContent == "Tell me when something new fits").GetAttribute("href")!;

    private async Task<string> AskAsync()
    {
        await new FormSender(_site).SendAsync(await FormAddress(), ("email", "parent@example.org"));
        return Path(Letters().Single(), "confirm");
    }

    private static string Path(string letter, string what) => Regex.Match(letter, $"/alerts/{what}/[a-z0-9]+").Value;

    private List<string> Letters() => Directory.Exists(Mail) ? [.. Directory.GetFiles(Mail).Order().Select(File.ReadAllText)] : [];

    private SiteDb Open() => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();

    private List<SearchAlert> Rows()
    {
        using var db = Open();
        return [.. db.SearchAlerts];
    }

    private SearchAlert Row() => Rows().Single();

    private async Task PublishAsync(string name, string slug)
    {
        var club = new Club
        {
            Name = name,
            Slug = slug,
            Summary = "A place for children who are new.",
            DesignedFor = ["autism"],
            AgeFromMonths = 60,
            AgeToMonths = 150,
            Locations = [new Location { Postcode = "TS17 6", Town = "thornaby" }],
            CheckedOn = new DateOnly(2026, 11, 1),
        };
        Assert.That((await _site.Services.GetRequiredService<Publisher>().PublishAsync(new() { Key = Keys.For(slug), Document = club })).Problems, Is.Empty);
        await RefreshAsync();
    }

    private async Task RefreshAsync() =>
        _site.Services.GetRequiredService<SearchIndex>().Follow(await _site.Services.GetRequiredService<PublishedSide>().RefreshAsync());
}
