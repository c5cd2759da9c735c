using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Feedback;

internal sealed class KeepFeedback
{
    private ContentDatabase _content = null!;
    private FeedbackKeeper _keeper = null!;

    [SetUp]
    public void Start()
    {
        _content = new();
        _keeper = new(_content.Databases, _content.Clock, new(_content.Databases, ContentDatabase.Gazetteer, _content.Clock), new());
    }

    [TearDown]
    public void End() => _content.Dispose();

    [Test]
    public async Task It_waits_for_the_team_and_is_followed_by_its_token_alone()
    {
        var token = await AddAsync("My daughter Sam cannot get into the pool.");

        var followed = (await _keeper.FollowAsync(token))!;
        Assert.That((followed.State, followed.Reply, followed.PublishedText), Is.EqualTo((CommentState.Waiting, "", "")));
        Assert.That(await _keeper.FollowAsync(SecretTokens.New()), Is.Null);
        Assert.That(await _keeper.FollowAsync("' or 1=1"), Is.Null);
        using var db = _content.Open();
        Assert.That(db.Comments.Single().TokenHash, Is.EqualTo(SecretTokens.Hash(token)).And.Not.EqualTo(token), "whoever reads the database cannot follow");
    }

    [Test]
    public async Task Only_the_moderators_wording_is_published()
    {
        var token = await AddAsync("My daughter Sam cannot get into the pool.");
        await AddAsync("Nobody has read this.");
        Assert.That(await Replies.AllAsync(), Is.Empty);

        await DecideAsync(new() { PublishedText = "A pool is hard to get into.", Reply = "We asked.", Action = "A ramp comes in May.", By = "Editor" });

        var published = (await Replies.AllAsync()).Single();
        Assert.That((published.Text, published.Reply, published.Action), Is.EqualTo(("A pool is hard to get into.", "We asked.", "A ramp comes in May.")));
        Assert.That((await _keeper.FollowAsync(token))!.State, Is.EqualTo(CommentState.Published));
        Assert.That(published.Has(["RAMP", "pool"]), Is.True);
        Assert.That(published.Has(["Sam"]), Is.False);
    }

    [Test]
    public async Task What_is_not_published_says_why_and_who_decided()
    {
        var token = await AddAsync("That one man at the desk.");
        await DecideAsync(new() { LeftOutReason = "It is about one person.", Reply = "We spoke to the desk.", By = "Editor" });

        Assert.That(await Replies.AllAsync(), Is.Empty);
        var followed = (await _keeper.FollowAsync(token))!;
        Assert.That((followed.State, followed.LeftOutReason), Is.EqualTo((CommentState.Closed, "It is about one person.")));
        using var db = _content.Open();
        Assert.That((db.Comments.Single().DecidedBy, db.Comments.Single().DecidedUtc), Is.EqualTo(("Editor", _content.Clock.Now.UtcDateTime)));
    }

    [Test]
    public async Task How_to_reach_somebody_goes_when_they_are_answered()
    {
        await AddAsync("Large print, please.", reach: "1 Sample Row");
        await DecideAsync(new() { Reply = "Sent.", By = "Editor" });
        Assert.That(Contacts(), Is.Empty);
    }

    [Test]
    public async Task An_e_mail_stays_until_its_owner_is_told()
    {
        await AddAsync("Something.", email: "parent@example.org");
        Assert.That(await _keeper.ToTellAsync(), Is.Empty, "not answered yet");

        await DecideAsync(new() { Reply = "Done.", By = "Editor" });
        var answer = (await _keeper.ToTellAsync()).Single();
        Assert.That((answer.Email, answer.Reply), Is.EqualTo(("parent@example.org", "Done.")));
        Assert.That(await _keeper.ForgetContactAsync(answer.CommentKey), Is.True);
        Assert.That(await _keeper.ForgetContactAsync(answer.CommentKey), Is.False, "another node was first");
        Assert.That(Contacts(), Is.Empty);

        await _keeper.KeepContactAsync(answer);
        Assert.That((await _keeper.ToTellAsync()).Single().Email, Is.EqualTo("parent@example.org"), "it could not be sent");
    }

    [Test]
    public async Task Everything_personal_is_forgotten_in_the_time_that_was_promised()
    {
        await AddAsync("Something.", email: "parent@example.org");
        _content.Clock.Now += TimeSpan.FromDays(FeedbackKeeper.ContactDays - 1);
        await _keeper.ForgetAsync();
        Assert.That(Contacts(), Has.Count.EqualTo(1));

        _content.Clock.Now += TimeSpan.FromDays(1);
        await _keeper.ForgetAsync();
        Assert.That(Contacts(), Is.Empty);
        Assert.That(Texts(), Is.EqualTo(new[] { "Something." }));

        _content.Clock.Now += TimeSpan.FromDays(FeedbackKeeper.TextDays);
        await _keeper.ForgetAsync();
        Assert.That(Texts(), Is.EqualTo(new[] { "" }));
    }

    [Test]
    public async Task A_name_that_a_sender_typed_is_forgotten_with_the_words_and_a_name_of_ours_stays()
    {
        await _keeper.AddAsync(new() { Kind = CommentKind.Missing, Text = "Please add it.", AboutName = "My sister Sam's club" });
        await _keeper.AddAsync(new() { Kind = CommentKind.Mistake, Text = "It has moved.", AboutPath = "/clubs/swimming", AboutName = "Swimming" });
        await _keeper.AddAsync(new() { Kind = CommentKind.Missing, AboutName = "A name alone" });

        _content.Clock.Now += TimeSpan.FromDays(FeedbackKeeper.TextDays);
        await _keeper.ForgetAsync();

        using var db = _content.Open();
        Assert.That(db.Comments.Select(c => c.AboutName).Where(n => n != ""), Is.EqualTo(new[] { "Swimming" }));
        Assert.That(db.Comments.Select(c => c.Text), Has.All.Empty);
    }

    [TestCase("See https://a.example, https://b.example and www.c.example", "")]
    [TestCase("https://www.a.example https://www.b.example http://c.example www.d.example", "Many links")]
    public async Task Many_links_are_pointed_out_and_not_refused(string text, string suspicion)
    {
        Assert.That(await AddAsync(text), Is.Not.Null);
        using var db = _content.Open();
        Assert.That(db.Comments.Single().Suspicion, Is.EqualTo(suspicion));
    }

    [Test]
    public async Task A_machine_cannot_fill_the_disk_in_a_day()
    {
        await using (var db = _content.Open())
        {
            db.Comments.AddRange(Enumerable.Range(0, 1_000).Select(n => new Comment { Key = Keys.For($"{n}"), TokenHash = $"{n}", SentUtc = _content.Clock.Now.UtcDateTime }));
            await db.SaveChangesAsync();
        }

        Assert.That(await _keeper.HasRoomAsync(), Is.False);
        _content.Clock.Now += TimeSpan.FromDays(1);
        Assert.That(await _keeper.HasRoomAsync(), Is.True);
    }

    [Test]
    public async Task The_year_is_counted_by_what_it_was_about()
    {
        await AddAsync("One.");
        await DecideAsync(new() { PublishedText = "One, in other words.", Reply = "Yes.", By = "Editor" });
        await AddAsync("Two.");
        await _keeper.AddAsync(new() { Kind = CommentKind.Useful, Choice = "no" });
        _content.Clock.Now = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await AddAsync("Next year.");

        var report = await Replies.YearAsync(2026);
        Assert.That(report.Lines, Is.EqualTo(new[] { new ReportLine(CommentKind.Missing, 2, 1, 1, 0, 1) }), "a yes or no waits for nothing");
        Assert.That((report.Sent, report.Useful, report.NotUseful, report.Published.Count), Is.EqualTo((2, 0, 1, 1)));
    }

    [TestCase("=HYPERLINK(\"https://x.example\")")]
    [TestCase("@SUM(1)")]
    [TestCase("-1+1")]
    public async Task A_table_holds_no_formulas(string text)
    {
        await AddAsync("x");
        await DecideAsync(new() { PublishedText = text, Reply = "Said \"so\", twice", By = "Editor" });

        var csv = System.Text.Encoding.UTF8.GetString(RepliesCsv.Of(await Replies.YearAsync(2026), k => $"{k}"));
        var line = csv.Split("\r\n")[1];
        Assert.That(line, Does.StartWith("Missing,2026-11,").And.Contain("'" + text[..2]).And.Contain("\"Said \"\"so\"\", twice\""));
        Assert.That(csv, Does.StartWith("\uFEFFAbout,Sent,"));
    }

    [Test]
    public async Task Samples_are_put_in_once_and_go_with_the_other_samples()
    {
        var samples = new SampleReplies(_content.Databases);
        await samples.PutOnceAsync();
        await samples.PutOnceAsync();
        Assert.That(await Replies.AllAsync(), Has.Count.GreaterThan(2).And.All.Property("Sample").True);

        await new StocktonLocalOffer.Content.Usync.SampleRemover(_content.Databases, _content.Publisher).RemoveAsync();
        await samples.PutOnceAsync();
        Assert.That(await Replies.AllAsync(), Is.Empty);
    }

    private PublishedReplies Replies => new(_content.Databases);

    private Task<string> AddAsync(string text, string email = "", string reach = "")
    {
        _content.Clock.Now += TimeSpan.FromSeconds(1);
        return _keeper.AddAsync(new() { Kind = CommentKind.Missing, Text = text, Email = email, Reach = reach });
    }

    /// <summary>Of the one that waits longest.</summary>
    private async Task DecideAsync(Decision decision)
    {
        await using var db = _content.Open();
        var key = await db.Comments.Where(c => c.State == CommentState.Waiting).OrderBy(c => c.SentUtc).ThenBy(c => c.Key).Select(c => c.Key).FirstAsync();
        Assert.That(await _keeper.DecideAsync(key, decision), Is.EqualTo(DecideOutcome.Done));
    }

    private List<CommentContact> Contacts()
    {
        using var db = _content.Open();
        return [.. db.CommentContacts];
    }

    private List<string> Texts()
    {
        using var db = _content.Open();
        return [.. db.Comments.Select(c => c.Text)];
    }
}
