using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Feedback;
using StocktonLocalOffer.Web.Mail;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>Everything that somebody can tell us, on a site of its own.</summary>
internal sealed class BeHeard
{
    private const string Club = "/clubs/brackenside-inclusive-football-5-to-11";

    private static readonly (string, string)[] Wish = [("topic", "missing"), ("text", "There is no swimming on Sundays."), ("email", "")];

    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [SetUp]
    public async Task Empty()
    {
        await using var db = Open();
        await db.Comments.Where(c => !c.Sample).ExecuteDeleteAsync();
    }

    [Test]
    public async Task A_comment_leads_to_a_page_that_follows_it()
    {
        var sent = await new FormSender(_site).SendAsync("/feedback", Wish);
        Assert.That(sent.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        var address = sent.Headers.Location!.OriginalString;
        Assert.That(address, Does.Match("^/feedback/follow/[a-z2-9]{28}\\?sent=1$"));

        var follow = await _site.Client().GetAsync(new Uri(address, UriKind.Relative));
        Assert.That(follow.Headers.CacheControl!.NoStore, Is.True);
        var page = await TestSite.Page(follow);
        Assert.That(page.Body!.TextContent, Does.Contain("We have not answered yet").And.Not.Contain("swimming on Sundays"), "an address can get into other hands");

        await DecideAsync(new() { PublishedText = "Swimming on Sundays is missing.", Reply = "We are asking the pools.", By = "Editor" });
        page = await _site.Page(address.Split('?')[0]);
        Assert.That(page.Body!.TextContent, Does.Contain("We are asking the pools.").And.Contain("Swimming on Sundays is missing."));
    }

    [Test]
    public async Task What_is_wrong_is_said_and_nothing_typed_is_lost()
    {
        var page = await TestSite.Page(await new FormSender(_site).SendAsync("/feedback", ("text", "<b>Two\nlines</b>"), ("email", "no address")));
        Assert.That(page.Title, Does.StartWith("Error: "));
        Assert.That(page.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "#topic", "#email" }));
        Assert.That((Typed(page, "text"), Typed(page, "email")), Is.EqualTo(("<b>Two\nlines</b>", "no address")));
        Assert.That(page.GetElementById("topic"), Is.Not.Null, "the link of the summary leads to the first answer");
        Assert.That(page.GetElementById("email")!.GetAttribute("aria-describedby"), Does.Contain("email-error"));
    }

    [Test]
    public async Task A_text_that_is_too_long_comes_back_whole()
    {
        var text = new string('x', 4_001);
        var page = await TestSite.Page(await new FormSender(_site).SendAsync("/feedback", ("topic", "here"), ("text", text)));
        Assert.That(Typed(page, "text"), Is.EqualTo(text));
        Assert.That(page.GetElementById("text-error")!.TextContent, Does.Contain("4,001 characters"));
    }

    [Test]
    public async Task A_filled_trap_holds_off_says_why_and_loses_nothing()
    {
        var sender = new FormSender(_site);
        var page = await TestSite.Page(await sender.SendAsync("/feedback", [.. Wish, ("homepage", "https://buy.example")]));
        Assert.That(page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("A box that you cannot see was filled in"));
        await ComesBackAndThenPasses(sender, page);
    }

    [Test]
    public async Task A_form_that_was_too_quick_passes_when_it_is_sent_again()
    {
        var sender = new FormSender(_site) { Takes = TimeSpan.Zero };
        var page = await TestSite.Page(await sender.SendAsync("/feedback", Wish));
        Assert.That(page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("very quick"));
        await ComesBackAndThenPasses(sender, page);
    }

    [TestCase("__RequestVerificationToken", "own page")]
    [TestCase("opened", "how long this page was open")]
    public async Task A_form_that_was_open_for_too_long_comes_back_filled_in(string signed, string why)
    {
        var sender = new FormSender(_site);
        var page = await TestSite.Page(await sender.SendAsync("/feedback", [.. Wish, (signed, "of another day")]));
        Assert.That(page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain(why));
        await ComesBackAndThenPasses(sender, page);
    }

    [Test]
    public async Task Somebody_who_sends_very_much_must_wait_and_keeps_their_words()
    {
        await using var site = new TestSite();
        var sender = new FormSender(site);
        var first = await TestSite.Page(await site.Client().GetAsync(new Uri("/feedback", UriKind.Relative)));
        HttpResponseMessage answer = null!;
        for (var times = 0; times <= 30; times++)
            answer = await sender.SendAsync("/feedback", Wish);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        var page = await TestSite.Page(answer);
        Assert.That(page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("Wait a while"));
        Assert.That(Typed(page, "text"), Is.EqualTo("There is no swimming on Sundays."));
        Assert.That(first.QuerySelector("main form"), Is.Not.Null);
    }

    [Test]
    public async Task A_listing_leads_to_a_form_that_names_it_and_sets_no_cookie_itself()
    {
        var answer = await _site.Client().GetAsync(new Uri(Club, UriKind.Relative));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        var listing = await TestSite.Page(answer);
        Assert.That(listing.QuerySelectorAll("form[method=post]"), Is.Empty);
        var link = listing.QuerySelectorAll("a").Single(a => a.TextContent == "Something here is wrong").GetAttribute("href")!;
        Assert.That((await _site.Page(link)).QuerySelector("main .lead")!.TextContent, Does.Contain(listing.QuerySelector("h1")!.TextContent));

        await new FormSender(_site).SendAsync(link, ("text", "It is on Thursdays."));
        var kept = await KeptAsync();
        Assert.That((kept.Kind, kept.AboutPath, kept.AboutName), Is.EqualTo((CommentKind.Mistake, Club, listing.QuerySelector("h1")!.TextContent)));
        Assert.That(kept.AboutKey, Is.Not.Null);
    }

    [Test]
    public async Task A_mistake_may_be_on_any_page_that_somebody_can_name()
    {
        var page = await TestSite.Page(await new FormSender(_site).SendAsync("/feedback/mistake", ("text", "It is on Thursdays.")));
        Assert.That(page.GetElementById("page-error")!.TextContent, Does.Contain("Say which page it is on"));

        await new FormSender(_site).SendAsync("/feedback/mistake", ("page", "https://localoffer.example.org/guides/annual-reviews?x=1"), ("text", "Wrong."));
        Assert.That((await KeptAsync()).AboutPath, Is.EqualTo("/guides/annual-reviews"));
    }

    [TestCase("https://elsewhere.example/x")]
    [TestCase("javascript:alert(1)")]
    [TestCase("//elsewhere.example")]
    [TestCase("/clubs/no-such-club")]
    public async Task What_is_no_page_of_ours_is_no_link(string about)
    {
        var page = await _site.Page("/feedback/mistake?about=" + Uri.EscapeDataString(about));
        Assert.That(page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")), Has.None.Contains("elsewhere").And.None.Contains("javascript").And.None.Contains("no-such"));
        Assert.That(page.GetElementById("page"), Is.Not.Null);
    }

    [Test]
    public async Task Guides_ask_whether_they_were_useful_and_no_offers_words()
    {
        var guide = await _site.Page("/guides/annual-reviews");
        var no = guide.QuerySelectorAll(".useful a")[1].GetAttribute("href")!;
        Assert.That((await _site.Page(no)).QuerySelector("textarea"), Is.Not.Null);
        var sent = await new FormSender(_site) { Takes = TimeSpan.Zero }.SendAsync(no, ("text", "No dates."));
        Assert.That((await _site.Page(sent.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent, Is.EqualTo("Thank you"));
        var kept = await KeptAsync();
        Assert.That((kept.Kind, kept.Choice, kept.AboutPath, kept.Text), Is.EqualTo((CommentKind.Useful, "no", "/guides/annual-reviews", "No dates.")));
    }

    [Test]
    public async Task A_suggested_listing_waits_for_editors_with_its_note()
    {
        var page = await TestSite.Page(await new FormSender(_site).SendAsync("/suggest-a-listing", ("where", "Yarm")));
        Assert.That(page.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "#name", "#what" }), "only these must be filled in");
        Assert.That(Typed(page, "where"), Is.EqualTo("Yarm"));

        await new FormSender(_site).SendAsync("/suggest-a-listing", ("name", "Sunday swimmers"), ("what", "Swimming on Sundays."), ("kind", "club"), ("who", "provider"), ("text", "We start in May."));
        var kept = await KeptAsync();
        Assert.That((kept.Kind, kept.Choice, kept.Text, kept.AboutName), Is.EqualTo((CommentKind.Suggestion, "provider", "We start in May.", "Sunday swimmers")));
        await using var db = Open();
        Assert.That(db.ContentItems.Single(i => i.Key == kept.AboutKey).Status, Is.EqualTo(ContentStatus.Draft));
        Assert.That((await _site.Client().GetAsync(new Uri("/clubs/sunday-swimmers", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_page_can_be_asked_for_another_way()
    {
        var page = await TestSite.Page(await new FormSender(_site).SendAsync("/get-this-another-way", ("way", "language"), ("text", "EHC plans"), ("reach", "")));
        Assert.That(page.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "#language", "#reach" }));
        Assert.That(page.QuerySelector(".prose"), Is.Not.Null, "what editors wrote stays there");

        await new FormSender(_site).SendAsync("/get-this-another-way", ("way", "large-print"), ("text", "EHC plans"), ("reach", "1 Sample Row, Yarm"));
        var kept = await KeptAsync();
        Assert.That((kept.Kind, kept.Choice, kept.Text), Is.EqualTo((CommentKind.AnotherWay, "large-print", "EHC plans")));
        await using var db = Open();
        Assert.That(db.CommentContacts.Single().Reach, Is.EqualTo("1 Sample Row, Yarm"), "apart from what it says");
    }

    [Test]
    public async Task Whoever_asked_for_it_is_told_once_and_then_forgotten()
    {
        await new FormSender(_site).SendAsync("/feedback", ("topic", "easy"), ("text", "Long words."), ("email", "parent@example.org"));
        var teller = _site.Services.GetRequiredService<ReplyTeller>();
        Assert.That(await teller.RunAsync(), Is.Zero);
        await DecideAsync(new() { PublishedText = "The words are long.", Reply = "We made them shorter.", By = "Editor" });

        Assert.That((await teller.RunAsync(), await teller.RunAsync()), Is.EqualTo((1, 0)));
        var letter = await File.ReadAllTextAsync(Directory.GetFiles(_site.Services.GetRequiredService<Mailer>().PickupFolder).Max()!);
        Assert.That(letter, Does.Contain("To: parent@example.org").And.Contain("We made them shorter.").And.Not.Contain("Long words."));
        await using var db = Open();
        Assert.That(db.CommentContacts, Is.Empty);
    }

    [Test]
    public async Task An_answer_that_cannot_be_sent_is_kept_and_holds_up_nobody_elses()
    {
        foreach (var name in new[] { "first", "parent" })
        {
            await new FormSender(_site).SendAsync("/feedback", ("topic", "easy"), ("text", "Long words."), ("email", $"{name}@example.org"));
            await using var db = Open();
            await db.Comments.Where(c => !c.Sample).ExecuteUpdateAsync(s => s.SetProperty(c => c.DecidedUtc, TestSite.Now.UtcDateTime));
            await db.CommentContacts.Where(c => c.Email == "first@example.org").ExecuteUpdateAsync(s => s.SetProperty(c => c.Email, "no address"));
        }

        Assert.That(await _site.Services.GetRequiredService<ReplyTeller>().RunAsync(), Is.EqualTo(1));

        await using var left = Open();
        Assert.That(left.CommentContacts.Select(c => c.Email), Is.EqualTo(new[] { "no address" }));
        await left.CommentContacts.ExecuteDeleteAsync();
    }

    [Test]
    public async Task Replies_are_searched_and_show_nothing_that_was_typed()
    {
        await new FormSender(_site).SendAsync("/feedback", Wish);
        await DecideAsync(new() { PublishedText = "A wish for Sundays.", Reply = "Heard <gladly>.", Action = "We ask.", By = "Editor" });

        var all = await _site.Page("/feedback/replies");
        Assert.That(all.QuerySelector("article blockquote")!.TextContent, Is.EqualTo("A wish for Sundays."), "last answered first");
        Assert.That(all.Body!.TextContent, Does.Not.Contain("There is no swimming").And.Contain("Heard <gladly>."));
        Assert.That(all.QuerySelectorAll(".tag--sample"), Is.Not.Empty);

        var found = await _site.Page("/feedback/replies?q=sundays+GLADLY&year=2026");
        Assert.That(found.QuerySelectorAll("article"), Has.Length.EqualTo(1));
        var none = await _site.Page("/feedback/replies?q=zzz");
        Assert.That(none.QuerySelector("[role=status]")!.TextContent, Does.Contain("No comment has the words “zzz”"));
    }

    [Test]
    public async Task A_year_is_one_page_and_one_table()
    {
        await new FormSender(_site).SendAsync("/feedback", Wish);
        await DecideAsync(new() { PublishedText = "A wish for Sundays.", Reply = "Heard.", By = "Editor" });

        var page = await _site.Page("/feedback/replies/2026");
        Assert.That(page.QuerySelectorAll("tbody tr"), Has.Length.EqualTo(4));
        Assert.That(page.QuerySelectorAll("article"), Has.Length.EqualTo(5));
        var answer = await _site.Client().GetAsync(new Uri(page.QuerySelector("a[type='text/csv']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/csv; charset=utf-8"));
        Assert.That((await answer.Content.ReadAsStringAsync()).Split("\r\n"), Has.Length.EqualTo(7), "a heading, five comments and an end");
        Assert.That((await _site.Client().GetAsync(new Uri("/feedback/replies/2019", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task ComesBackAndThenPasses(FormSender sender, IHtmlDocument page)
    {
        Assert.That(Typed(page, "text"), Is.EqualTo("There is no swimming on Sundays."));
        Assert.That(page.QuerySelector("input[name=topic][checked]")!.GetAttribute("value"), Is.EqualTo("missing"));
        Assert.That(Typed(page, "homepage"), Is.Empty);
        await using (var db = Open())
            Assert.That(db.Comments.Count(c => !c.Sample), Is.Zero);
        Assert.That((await sender.SendAsync(page)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "and then it passes");
    }

    private SiteDb Open() => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();

    private async Task<Comment> KeptAsync()
    {
        await using var db = Open();
        return await db.Comments.SingleAsync(c => !c.Sample);
    }

    private async Task DecideAsync(Decision decision) =>
        Assert.That(await _site.Services.GetRequiredService<FeedbackKeeper>().DecideAsync((await KeptAsync()).Key, decision), Is.EqualTo(DecideOutcome.Done));

    private static string Typed(IDocument page, string name) =>
        page.QuerySelector($"main form [name={name}]") is { } field ? field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? "" : "(not there)";
}
