using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Site;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>A moderator's day, on a site of its own.</summary>
internal sealed class AnswerComments
{
    private const string Queue = "/editorial/comments";
    private const string Club = "/clubs/brackenside-inclusive-football-5-to-11";
    private const string Script = "<script>alert(1)</script>\"'>";

    private TestSite _site = null!;
    private Visitor _sam = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _site = new();
        _sam = await Desk.SignInAsync(_site, EditorRoles.Moderator);
    }

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [SetUp]
    public async Task Empty()
    {
        await using var db = Open();
        await db.Comments.Where(c => !c.Sample).ExecuteDeleteAsync();
    }

    [Test]
    public async Task What_waits_longest_is_first_and_says_so()
    {
        await AddAsync(new() { Kind = CommentKind.Here, Text = "New words." });
        await AddAsync(new() { Kind = CommentKind.Mistake, Text = "Old words." }, daysAgo: 12);
        await AddAsync(new() { Kind = CommentKind.Useful, Choice = "yes", AboutPath = Club, AboutName = "Football" });
        await _sam.Go(Queue);

        Assert.That(_sam.Page.QuerySelectorAll(".queue > li").Select(l => l.QuerySelector("h3")!.TextContent), Is.EqualTo(new[] { "A mistake on a page", "Something that is here" }));
        Assert.That(_sam.Page.QuerySelector(".queue > li")!.TextContent, Does.Contain("Waits for 12 days").And.Contain("Overdue"));
        Assert.That(_sam.Text, Does.Contain("2 comments wait for an answer. 1 is overdue. The oldest was sent 12 days ago."));
        await _sam.Go($"{Queue}?q=NEW+words");
        Assert.That(_sam.Page.QuerySelectorAll(".queue > li"), Has.Length.EqualTo(1));
        await _sam.Go($"{Queue}?kind=mistake&state=nonsense&page=-4");
        Assert.That(_sam.Page.QuerySelectorAll(".queue > li"), Has.Length.EqualTo(1));
        await _sam.Go($"{Queue}/useful");
        Assert.That(_sam.Page.QuerySelector("tbody tr")!.TextContent, Does.Contain("1 yes").And.Contain("0 no").And.Contain("No words"));
    }

    [Test]
    public async Task What_is_published_is_in_our_words_and_identifies_nobody()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Here, Text = "My son Jake cannot get into the pool.", AboutPath = Club, AboutName = "Football", Email = "parent@example.org" });
        await _sam.Go(Of(key));
        Assert.That(_sam.Page.QuerySelectorAll(".sent mark").Select(m => m.TextContent), Is.EqualTo(new[] { "Jake" }));
        Assert.That(_sam.Text, Does.Contain("looks like a name").And.Contain("They get an e-mail when you answer").And.Contain("23 November 2026").And.Not.Contain("parent@example.org"));
        _sam.Type("publishedText", "A pool is hard to get into.");
        _sam.Type("reply", "We asked the pool.");
        await _sam.Press("Publish this");

        Assert.That((_sam.Address, _sam.Page.QuerySelector(".done")!.TextContent.Trim()), Is.EqualTo((Queue, "Published. Everybody can read it now.")));
        var replies = (await _site.Page("/feedback/replies")).Body!.TextContent;
        Assert.That(replies, Does.Contain("A pool is hard to get into.").And.Contain("We asked the pool.").And.Not.Contain("Jake"));
        var line = (await LogAsync()).Single(a => a.AboutKey == key);
        Assert.That((line.Action, line.AboutName, line.Detail), Is.EqualTo((AuditActions.Answered, "Football", "Published.")));
    }

    [Test]
    public async Task Words_that_may_say_who_somebody_is_are_asked_about_and_the_tick_counts_for_those_alone()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Here, Text = "x" });
        await _sam.Go(Of(key));
        _sam.Type("publishedText", "The pool sent Zebedee home.");
        _sam.Type("reply", "Sorry.");
        await _sam.Press("Publish this");
        Assert.That(_sam.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("may say who somebody is: Zebedee."));
        Assert.That((await FindAsync(key)).State, Is.EqualTo(CommentState.Waiting));

        _sam.Type("sure", "yes");
        _sam.Type("reply", "Sorry, ring 01632 960001.");
        await _sam.Press("Publish this");
        Assert.That(_sam.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("Zebedee, 01632 960001"), "a new word asks again");

        _sam.Type("sure", "yes");
        await _sam.Press("Publish this");
        Assert.That((await FindAsync(key)).PublishedText, Is.EqualTo("The pool sent Zebedee home."));
    }

    [Test]
    public async Task What_is_missing_is_said_and_nothing_is_lost()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Here, Text = "x" });
        await _sam.Go(Of(key));
        _sam.Type("action", "We will mend it.");
        await _sam.Press("Publish this");
        Assert.That(_sam.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"), Is.EqualTo("#publishedText"));
        await _sam.Press("Leave it out");
        Assert.That(_sam.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"), Is.EqualTo("#reason"));
        _sam.Type("reason", new string('x', 501));
        await _sam.Press("Leave it out");
        Assert.That(_sam.Page.QuerySelector("#reason-error")!.TextContent, Does.Contain("501 characters"));
        Assert.That(_sam.Page.QuerySelector<IHtmlTextAreaElement>("#action")!.Value, Is.EqualTo("We will mend it."));
        Assert.That((await FindAsync(key)).State, Is.EqualTo(CommentState.Waiting));
    }

    [Test]
    public async Task It_is_closed_and_then_left_out_after_all()
    {
        var key = await AddAsync(new() { Kind = CommentKind.AnotherWay, Choice = "paper", Text = "All of it.", Reach = "1 Sample Row" });
        await _sam.Go(Of(key));
        Assert.That(_sam.Text, Does.Contain("1 Sample Row").And.Contain("Wants it on paper").And.Contain("Send them what they asked for first"));
        await _sam.Press("Close as dealt with");
        Assert.That((await FindAsync(key)).State, Is.EqualTo(CommentState.Closed));

        await _sam.Go(Of(key));
        Assert.That(_sam.Text, Does.Not.Contain("1 Sample Row").And.Contain("We keep no way to reach the sender"));
        _sam.Type("reason", "It was sent twice.");
        await _sam.Press("Leave it out");
        Assert.That((await FindAsync(key)).LeftOutReason, Is.EqualTo("It was sent twice."));
        Assert.That((await LogAsync()).Where(a => a.AboutKey == key).Select(a => a.Action), Is.EqualTo(new[] { AuditActions.Answered, AuditActions.LeftOut }));
    }

    [Test]
    public async Task Of_two_moderators_the_second_sees_what_the_first_decided_and_keeps_what_they_typed()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Here, Text = "x" });
        var kim = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await _sam.Go(Of(key));
        await kim.Go(Of(key));
        _sam.Type("reply", "From the first.");
        await _sam.Press("Close as dealt with");
        kim.Type("reply", "From the second.");
        await kim.Press("Close as dealt with");
        Assert.That((await FindAsync(key)).Reply, Is.EqualTo("From the first."));
        Assert.That(kim.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("Somebody else decided meanwhile"));
        Assert.That(kim.Page.QuerySelector("#now")!.TextContent, Does.Contain("From the first."));

        await kim.Press("Close as dealt with");
        Assert.That((await FindAsync(key)).Reply, Is.EqualTo("From the second."), "now they have seen it");
    }

    [Test]
    public async Task A_suggested_listing_is_taken_on_or_is_not_for_us()
    {
        var (key, draft) = await SuggestAsync();
        await _sam.Go(Of(key));
        Assert.That(_sam.Text, Does.Contain("Wheelchair dance.").And.Contain("Sample Hall").And.Contain("Run by: Sample Dance"));
        Assert.That(_sam.Page.QuerySelectorAll("main button").Select(b => b.TextContent), Has.None.EqualTo("Take it on"), "a moderator alone does not edit entries");
        Assert.That(_sam.Text, Does.Contain("Ask an editor"));
        await _sam.Send(Of(key) + "?handler=take", ("seen", Decision.Stamp(await FindAsync(key))), ("__RequestVerificationToken", _sam.Page.QuerySelector("#send [name=__RequestVerificationToken]")!.GetAttribute("value")!));
        Assert.That((await FindAsync(key)).State, Is.EqualTo(CommentState.Waiting));
        Assert.That(_sam.Page.QuerySelector(".govuk-error-summary")?.TextContent, Does.Contain("Only those who write entries can take it on"));
        var boss = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await boss.Go(Of(key));
        await boss.Press("Take it on");
        Assert.That((boss.Address, (await FindAsync(key)).State), Is.EqualTo(($"/editorial/entries/{draft:N}", CommentState.Taken)));
        await _sam.Go(Queue);
        Assert.That(_sam.Page.QuerySelector(".queue")!.TextContent, Does.Contain("works on it"));

        await _sam.Go(Of(key));
        _sam.Type("reason", "It is in another county.");
        await _sam.Press("Not for us");
        await using (var db = Open())
            Assert.That((await db.ContentItems.SingleAsync(i => i.Key == draft)).Trashed, Is.True);
        await _sam.Go(Of(key));
        Assert.That(_sam.Text, Does.Contain("The entry was thrown away"));

        await using (var db = Open())
        {
            await db.ContentVersions.Where(v => v.ItemKey == draft).ExecuteDeleteAsync();
            await db.ContentItems.Where(i => i.Key == draft).ExecuteDeleteAsync();
        }

        await _sam.Go(Of(key));
        Assert.That(_sam.Text, Does.Contain("does not exist any more"));
    }

    [Test]
    public async Task Several_are_left_out_as_junk_in_one_press()
    {
        var keys = new[] { await AddAsync(new() { Kind = CommentKind.Here, Text = "Buy" }), await AddAsync(new() { Kind = CommentKind.Here, Text = "Buy more" }), await AddAsync(new() { Kind = CommentKind.Here, Text = "Keep" }) };
        await _sam.Go(Queue);
        await _sam.Press("Leave them out");
        Assert.That(_sam.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("Tick what to leave out"));
        foreach (var key in keys[..2])
            _sam.Page.QuerySelector<IHtmlInputElement>($"#junk-{key:N}")!.IsChecked = true;
        await _sam.Press("Leave them out");
        Assert.That(_sam.Text, Does.Contain("2 comments are left out."));
        Assert.That((await FindAsync(keys[0])).LeftOutReason, Is.EqualTo("It was advertising, or sent by a machine."));
        Assert.That((await FindAsync(keys[2])).State, Is.EqualTo(CommentState.Waiting));
    }

    [Test]
    public async Task A_reply_to_begin_from_is_added_changed_used_and_deleted()
    {
        await _sam.Go($"{Queue}/replies");
        Assert.That(_sam.Page.QuerySelectorAll(".plain-list > li"), Has.Length.EqualTo(5));
        _sam.Type("name", "On holiday");
        await _sam.Press("Add the reply");
        Assert.That(_sam.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"), Is.EqualTo("#text"));
        _sam.Type("text", "We are away.");
        await _sam.Press("Add the reply");
        var link = _sam.Page.QuerySelectorAll<IHtmlAnchorElement>(".plain-list a").Single(a => a.TextContent == "On holiday").GetAttribute("href")!;
        await _sam.Go(link);
        _sam.Type("text", "We are away until May.");
        await _sam.Press("Save");

        await _sam.Go(Of(await AddAsync(new() { Kind = CommentKind.Here, Text = "x" })));
        _sam.Type("reply", "Hello.");
        _sam.Type("begin", Guid.Parse(link.Split('/')[^1]).ToString());
        await _sam.Press("Put it in the box");
        Assert.That(_sam.Page.QuerySelector<IHtmlTextAreaElement>("#reply")!.Value, Is.EqualTo("Hello.\n\nWe are away until May."));
        await _sam.Go(link);
        await _sam.Press("Delete it");
        Assert.That(_sam.Page.QuerySelectorAll(".plain-list > li"), Has.Length.EqualTo(5));
        await _sam.Go(link);
        Assert.That(_sam.Answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_reply_survives_the_end_of_a_session_and_nobody_signed_out_reads_the_comment()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Here, Text = "Secret words." });
        await Desk.AddAsync(_site, "Mo", EditorRoles.Moderator);
        var mo = await Desk.SignInAsync(_site, "Mo");
        await mo.Go(Of(key));
        await using (var db = Open())
            await db.EditorSessions.Where(s => db.Editors.Any(e => e.Id == s.EditorId && e.Name == "Mo")).ExecuteDeleteAsync();
        mo.Type("reply", "Typed with love.");
        await mo.Press("Close as dealt with");
        Assert.That((mo.Answer.StatusCode, mo.Page.QuerySelector<IHtmlTextAreaElement>("#reply")?.Value), Is.EqualTo((HttpStatusCode.Unauthorized, "Typed with love.")));
        Assert.That(mo.Text, Does.Contain("You have been signed out, to be safe. Nothing is lost").And.Not.Contain("Secret words"));
        Assert.That((await FindAsync(key)).State, Is.EqualTo(CommentState.Waiting));

        await mo.Press("Close as dealt with");
        Assert.That(mo.Answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), "still signed out");
        (string, string)[] form = [.. new[] { "reply", "seen", "__RequestVerificationToken" }.Select(n => (n, mo.Page.QuerySelector($"#send [name={n}]") is IHtmlTextAreaElement box ? box.Value : mo.Page.QuerySelector($"#send [name={n}]")!.GetAttribute("value")!))];
        await mo.Go("/editorial/sign-in");
        mo.Type("email", Desk.AddressOf("Mo"));
        mo.Type("password", Desk.Password);
        await mo.Press("Sign in");
        await mo.Send(Of(key) + "?handler=close", form);
        Assert.That(mo.Page.QuerySelector<IHtmlTextAreaElement>("#reply")?.Value, Is.EqualTo("Typed with love."), "the page of nobody asks once more");
        await mo.Press("Close as dealt with");
        Assert.That(((await FindAsync(key)).State, (await FindAsync(key)).Reply), Is.EqualTo((CommentState.Closed, "Typed with love.")));

        var nobody = new Visitor(_site);
        await nobody.Go(Of(key));
        Assert.That(nobody.Address, Does.StartWith("/editorial/sign-in"));
        await nobody.Send(Of(key) + "?handler=take");
        Assert.That(nobody.Address, Does.StartWith("/editorial/sign-in"));
    }

    [TestCase(EditorRoles.Provider)]
    [TestCase(EditorRoles.Contributor)]
    [TestCase(EditorRoles.Editor)]
    public async Task Nobody_else_opens_or_sends_anything(EditorRoles roles)
    {
        var key = await AddAsync(new() { Kind = CommentKind.Here, Text = "x" });
        await using var db = Open();
        var reply = $"{Queue}/replies/{(await db.CannedReplies.FirstAsync()).Key:N}";
        var other = await Desk.SignInAsync(_site, roles);
        Assert.That(other.Page.QuerySelector($".top a[href='{Queue}']"), Is.Null);
        foreach (var page in new[] { Queue, Of(key), $"{Queue}/useful", $"{Queue}/replies", reply })
        {
            await other.Go(page);
            Assert.That((other.Answer.StatusCode, page), Is.EqualTo((HttpStatusCode.Forbidden, page)));
        }

        var token = other.Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        foreach (var page in new[] { Queue, Of(key) + "?handler=publish", Of(key) + "?handler=close", Of(key) + "?handler=leave", Of(key) + "?handler=take", Of(key) + "?handler=begin", $"{Queue}/replies", reply, reply + "?handler=delete" })
        {
            await other.Send(page, ("__RequestVerificationToken", token), ("junk", key.ToString()), ("reason", "No"), ("name", "x"), ("text", "x"), ("reply", "x"), ("publishedText", "x"));
            Assert.That((other.Answer.StatusCode, page), Is.EqualTo((HttpStatusCode.Forbidden, page)));
        }

        Assert.That((await FindAsync(key)).State, Is.EqualTo(CommentState.Waiting));
    }

    [Test]
    public async Task Without_the_token_of_our_own_page_nothing_happens()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Here, Text = "x" });
        await using var db = Open();
        var replies = await db.CannedReplies.AsNoTracking().ToListAsync();
        var reply = $"{Queue}/replies/{replies[0].Key:N}";
        var seen = ("seen", Decision.Stamp(await FindAsync(key)));
        foreach (var page in new[] { Queue, Of(key) + "?handler=publish", Of(key) + "?handler=close", Of(key) + "?handler=leave", Of(key) + "?handler=take", $"{Queue}/replies", reply, reply + "?handler=delete" })
        {
            await _sam.Send(page, seen, ("junk", key.ToString()), ("reason", "No"), ("name", "x"), ("text", "Lost?"), ("reply", "Thanks"), ("publishedText", "Words"));
            Assert.That(_sam.Page.QuerySelector(".govuk-error-summary")?.TextContent, page.EndsWith("take", StringComparison.Ordinal) ? Is.Not.Null : Does.Contain("own page"), page);
        }

        Assert.That((await FindAsync(key)).State, Is.EqualTo(CommentState.Waiting));
        Assert.That((await db.CannedReplies.AsNoTracking().ToListAsync()).Select(r => r.Name), Is.EquivalentTo(replies.Select(r => r.Name)));
    }

    [Test]
    public async Task Whatever_is_typed_is_shown_as_it_is_and_never_run()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Mistake, Text = Script, Choice = Script[..20], AboutName = Script, Reach = Script });
        await _sam.Go(Of(key));
        Harmless();
        foreach (var box in new[] { "reply", "action", "publishedText", "reason" })
            _sam.Type(box, Script);
        await _sam.Press("Publish this");
        Harmless();
        await _sam.Go(Of(key));
        Harmless();
        Assert.That(_sam.Text, Does.Contain(Script));
        await _sam.Go($"{Queue}?state=published&q={Uri.EscapeDataString(Script)}");
        Harmless();
        await _sam.Go($"{Queue}/replies");
        _sam.Type("name", Script);
        _sam.Type("text", Script);
        await _sam.Press("Add the reply");
        Harmless();
        await _sam.Go(_sam.Page.QuerySelectorAll<IHtmlAnchorElement>(".plain-list a").Single(a => a.TextContent == Script).GetAttribute("href")!);
        Harmless();
        await _sam.Press("Delete it");
        Assert.That((await _site.Page("/feedback/replies")).QuerySelectorAll("main script"), Is.Empty);

        void Harmless()
        {
            Assert.That(_sam.Answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(_sam.Page.QuerySelectorAll("main script"), Is.Empty);
        }
    }

    private SiteDb Open() => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();

    private static string Of(Guid key) => $"{Queue}/{key:N}";

    private async Task<Comment> FindAsync(Guid key)
    {
        await using var db = Open();
        return await db.Comments.AsNoTracking().SingleAsync(c => c.Key == key);
    }

    private async Task<List<AuditEntry>> LogAsync()
    {
        await using var db = Open();
        return await db.AuditLog.AsNoTracking().OrderBy(a => a.Number).ToListAsync();
    }

    private async Task<(Guid Comment, Guid Draft)> SuggestAsync()
    {
        var suggestion = new ListingSuggestion { Name = "Wheel-o-rama", Kind = "club", What = "Wheelchair dance.", Where = "Sample Hall", RunBy = "Sample Dance" };
        var draft = await _site.Services.GetRequiredService<Publisher>().SaveDraftAsync(suggestion.ToDraft());
        return (await AddAsync(new() { Kind = CommentKind.Suggestion, AboutKey = draft.Key, AboutName = suggestion.Name }), draft.Key);
    }

    private async Task<Guid> AddAsync(NewComment said, int daysAgo = 0)
    {
        var hash = SecretTokens.Hash(await _site.Services.GetRequiredService<FeedbackKeeper>().AddAsync(said));
        await using var db = Open();
        var comment = await db.Comments.SingleAsync(c => c.TokenHash == hash);
        comment.SentUtc = comment.SentUtc.AddDays(-daysAgo);
        await db.SaveChangesAsync();
        return comment.Key;
    }
}
