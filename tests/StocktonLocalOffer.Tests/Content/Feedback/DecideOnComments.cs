using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Times;

namespace StocktonLocalOffer.Tests.Content.Feedback;

internal sealed class DecideOnComments
{
    private static readonly Guid Moderator = Keys.For("moderator");

    private ContentDatabase _content = null!;
    private FeedbackKeeper _keeper = null!;
    private AnswerTimes _times = null!;

    [SetUp]
    public void Start()
    {
        _content = new();
        _keeper = new(_content.Databases, _content.Clock, new(_content.Databases, ContentDatabase.Gazetteer, _content.Clock), new());
        _times = new(_content.Clock);
    }

    [TearDown]
    public void End() => _content.Dispose();

    [Test]
    public async Task A_decision_and_its_line_in_the_log_are_one_and_the_log_has_no_word_of_the_sender()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Mistake, Text = "Jake was sent home", AboutName = "the page of Jake" });
        await _keeper.DecideAsync(key, Published with { Seen = await StampAsync(key) });

        using var db = _content.Open();
        var line = db.AuditLog.Single();
        Assert.That((line.Action, line.EditorId, line.Who, line.AboutKey), Is.EqualTo((AuditActions.Answered, (Guid?)Moderator, "Sam", (Guid?)key)));
        Assert.That(line.AboutName + line.Detail, Does.Not.Contain("Jake"));
    }

    [Test]
    public async Task Of_two_moderators_the_second_is_told_and_writes_nothing()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Here, Text = "x" });
        var seen = await StampAsync(key);
        Assert.That(await _keeper.DecideAsync(key, Published with { Seen = seen }), Is.EqualTo(DecideOutcome.Done));
        Assert.That(await _keeper.DecideAsync(key, new() { By = "Kim", LeftOutReason = "Junk", Seen = seen }), Is.EqualTo(DecideOutcome.Clash));

        using (var db = _content.Open())
            Assert.That((db.Comments.Single().State, db.AuditLog.Count()), Is.EqualTo((CommentState.Published, 1)));
        Assert.That(await _keeper.DecideAsync(key, new() { By = "Kim", LeftOutReason = "Junk", Seen = await StampAsync(key) }), Is.EqualTo(DecideOutcome.Done), "who has seen the decision may change it");
        Assert.That(await _keeper.DecideAsync(Keys.For("none"), Published), Is.EqualTo(DecideOutcome.NotThere));
    }

    [Test]
    public async Task Of_two_at_the_very_same_time_one_is_told()
    {
        var key = await AddAsync(new() { Kind = CommentKind.Here, Text = "x" });
        var seen = await StampAsync(key);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() => _keeper.DecideAsync(key, Published with { By = $"{n}", Seen = seen }))));
        Assert.That(outcomes.Count(o => o == DecideOutcome.Done), Is.EqualTo(1));
        Assert.That(outcomes.Count(o => o == DecideOutcome.Clash), Is.EqualTo(3));
    }

    [Test]
    public async Task A_suggestion_that_is_not_for_us_loses_its_entry_and_gets_it_back_when_somebody_takes_it_on()
    {
        var draft = (await _content.Publisher.SaveDraftAsync(new ListingSuggestion { Name = "Wheel-o-rama", What = "Dance." }.ToDraft())).Key;
        var key = await AddAsync(new() { Kind = CommentKind.Suggestion, AboutKey = draft, AboutName = "Wheel-o-rama" });
        using (var db = _content.Open())
            db.ContentItems.ExecuteUpdate(s => s.SetProperty(i => i.PublishAtUtc, _content.Clock.Now.UtcDateTime.AddDays(1)));
        await _keeper.DecideAsync(key, new() { By = "Sam", ById = Moderator, LeftOutReason = "It is in another county." });
        Assert.That(Trashed(), Is.True);
        using (var db = _content.Open())
            Assert.That(db.ContentItems.Single().PublishAtUtc, Is.Null, "it would come back by itself");
        using (var db = _content.Open())
            Assert.That(db.AuditLog.Select(a => a.Action), Is.EquivalentTo(new[] { AuditActions.Discarded, AuditActions.LeftOut }));

        await _keeper.TakeOnAsync(key, new() { By = "Sam", ById = Moderator });
        Assert.That(Trashed(), Is.False);
        using var after = _content.Open();
        Assert.That((after.Comments.Single().State, after.Comments.Single().DecidedUtc), Is.EqualTo((CommentState.Taken, (DateTime?)null)), "it still waits for an answer");

        bool Trashed()
        {
            using var now = _content.Open();
            return now.ContentItems.Single().Trashed;
        }
    }

    [Test]
    public async Task Umbraco_is_asked_once_for_a_draft_of_what_somebody_takes_on_and_not_of_what_is_left_out()
    {
        var tasks = new AuthoringTasks(_content.Databases, ContentDatabase.Gazetteer, _content.Clock);
        var keeper = new FeedbackKeeper(_content.Databases, _content.Clock, tasks, new() { Authoring = AuthoringSide.Umbraco });
        var draft = (await _content.Publisher.SaveDraftAsync(new ListingSuggestion { Name = "Wheel-o-rama", Kind = "club", What = "Dance." }.ToDraft())).Key;
        var key = await AddAsync(new() { Kind = CommentKind.Suggestion, AboutKey = draft });
        await keeper.TakeOnAsync(key, new() { By = "Sam", ById = Moderator });
        await keeper.TakeOnAsync(key, new() { By = "Kim" });
        var asked = (await tasks.WaitingAsync(10)).Single();
        Assert.That((asked.Key, asked.DocumentType, asked.Only, asked.Publish, asked.Who), Is.EqualTo((draft, "loClub", "", false, "Sam")));
        Assert.That(RecordJson.Read(asked.DocumentType, asked.Json).Name, Is.EqualTo("Wheel-o-rama"));

        await keeper.DecideAsync(key, new() { By = "Sam", LeftOutReason = "No" });
        Assert.That(await tasks.WaitingAsync(10), Is.Empty, "nobody finds a draft of what is not for us");
        await keeper.TakeOnAsync(key, new() { By = "Sam" });
        asked = (await tasks.WaitingAsync(10)).Single();
        await tasks.DoneAsync(asked.Number, "");
        await keeper.TakeOnAsync(key, new() { By = "Kim" });
        Assert.That(await tasks.WaitingAsync(10), Is.Empty, "it would write over the draft that is there");
        await tasks.DoneAsync(asked.Number, "It is locked.");
        await keeper.TakeOnAsync(key, new() { By = "Kim" });
        Assert.That(await tasks.WaitingAsync(10), Has.Count.EqualTo(1), "it is asked for again");
    }

    [Test]
    public async Task The_built_in_editor_asks_nobody_for_a_draft()
    {
        var draft = (await _content.Publisher.SaveDraftAsync(new ListingSuggestion { Name = "Wheel-o-rama", What = "Dance." }.ToDraft())).Key;
        await _keeper.TakeOnAsync(await AddAsync(new() { Kind = CommentKind.Suggestion, AboutKey = draft }), new() { By = "Sam" });
        using var db = _content.Open();
        Assert.That(db.AuthoringTasks, Is.Empty);
    }

    [Test]
    public async Task What_is_on_the_site_stays_there_whatever_becomes_of_the_suggestion()
    {
        var live = await _content.PublishAsync(new StocktonLocalOffer.Content.DocumentTypes.Page { Name = "A page", Slug = "a-page", Body = "<p>Words.</p>" });
        var key = await AddAsync(new() { Kind = CommentKind.Suggestion, AboutKey = live });
        await _keeper.DecideAsync(key, new() { By = "Sam", LeftOutReason = "No" });
        using var db = _content.Open();
        Assert.That((db.ContentItems.Single().Trashed, db.PublishedContent.Count()), Is.EqualTo((false, 1)));
    }

    [Test]
    public async Task Junk_is_left_out_and_its_address_is_forgotten_but_what_was_decided_stays()
    {
        var junk = await AddAsync(new() { Kind = CommentKind.Here, Text = "Buy", Email = "someone.else@example.org" });
        var decided = await AddAsync(new() { Kind = CommentKind.Here, Text = "Good", Email = "parent@example.org" });
        await _keeper.DecideAsync(decided, Published);

        Assert.That(await _keeper.LeaveOutJunkAsync([junk, decided], new() { By = "Sam", LeftOutReason = "Advert" }), Is.EqualTo(1));
        Assert.That((await _keeper.ToTellAsync()).Select(a => a.Email), Is.EqualTo(new[] { "parent@example.org" }));
        using var db = _content.Open();
        Assert.That(db.Comments.Single(c => c.Key == decided).State, Is.EqualTo(CommentState.Published));
        Assert.That(db.AuditLog.Count(a => a.Action == AuditActions.LeftOut), Is.EqualTo(1));
    }

    [TestCase(CommentKind.Mistake, "2026-11-16", "2026-11-23")]
    [TestCase(CommentKind.AnotherWay, "2026-11-14", "2026-11-20")]
    [TestCase(CommentKind.Here, "2026-11-16", "2026-11-30")]
    [TestCase(CommentKind.Mistake, "2026-12-21", "2026-12-30")]
    public void Answers_are_due_in_working_days(CommentKind kind, string sent, string due) =>
        Assert.That(AnswerTimes.DueOn(kind, DateTime.Parse(sent, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture)));

    [Test]
    public async Task Overdue_ones_rise_and_are_counted_as_the_calendar_says()
    {
        // A mistake and a comment of each of the last thirty days.
        var now = _content.Clock.Now;
        for (var days = 30; days >= 0; days--)
            foreach (var kind in new[] { CommentKind.Mistake, CommentKind.Here })
            {
                _content.Clock.Now = now.AddDays(-days);
                await _keeper.AddAsync(new() { Kind = kind, Text = "x" });
            }

        _content.Clock.Now = now;
        await _keeper.AddAsync(new() { Kind = CommentKind.Useful, Choice = "yes" });
        var waiting = await new ModerationCounts(_content.Databases, _times).WaitingAsync();
        var rows = await AllWaitingAsync();
        Assert.That(rows.Count(r => _times.IsOverdue(r.Kind, r.SentUtc)), Is.EqualTo(waiting.Overdue).And.GreaterThan(30));
        Assert.That(rows.Take(waiting.Overdue), Is.All.Matches<QueueRow>(r => _times.IsOverdue(r!.Kind, r.SentUtc)));
        Assert.That((waiting.Waiting, waiting.OldestUtc), Is.EqualTo((62, (DateTime?)now.AddDays(-30).UtcDateTime)), "a bare yes waits for nobody");
    }

    [Test]
    public async Task The_queue_turns_pages_without_losing_any_and_finds_words()
    {
        await using (var db = _content.Open())
        {
            db.Comments.AddRange(Enumerable.Range(0, 130).Select(n => new Comment { Key = Keys.For($"{n}"), TokenHash = $"{n}", Text = $"Word{n} ÉCOLE", SentUtc = _content.Clock.Now.UtcDateTime }));
            await db.SaveChangesAsync();
        }

        Assert.That((await AllWaitingAsync()).Select(r => r.Key).Distinct().Count(), Is.EqualTo(130));
        var found = await Queue.ReadAsync(new(CommentState.Waiting, null, "word12"), 99);
        Assert.That((found.Total, found.Number, found.Pages), Is.EqualTo((11, 1, 1)));
        Assert.That((await Queue.ReadAsync(new(CommentState.Waiting, CommentKind.Mistake, ""), 1)).Total, Is.Zero);
        Assert.That((await Queue.ReadAsync(new(CommentState.Waiting, null, "100% of_it"), 1)).Total, Is.Zero);
    }

    [Test]
    public async Task Replies_to_begin_from_come_once_and_stay_deleted()
    {
        var replies = new CannedReplies(_content.Databases, _content.Clock);
        await replies.PutOnceAsync();
        var all = await replies.AllAsync();
        Assert.That(all, Has.Count.EqualTo(5));
        await replies.DeleteAsync(all[0], Moderator, "Sam");
        await replies.PutOnceAsync();
        Assert.That(await replies.AllAsync(), Has.Count.EqualTo(4));
        using var db = _content.Open();
        Assert.That((db.AuditLog.Single().Action, db.AuditLog.Single().AboutName), Is.EqualTo((AuditActions.ChangedWords, all[0].Name)));
    }

    private static Decision Published => new() { By = "Sam", ById = Moderator, PublishedText = "A page is wrong.", Reply = "Thank you." };

    private CommentQueue Queue => new(_content.Databases, _times);

    private async Task<List<QueueRow>> AllWaitingAsync()
    {
        var rows = new List<QueueRow>();
        for (var page = 1; ; page++)
        {
            var found = await Queue.ReadAsync(new(CommentState.Waiting, null, ""), page);
            rows.AddRange(found.Rows);
            if (page == found.Pages)
                return rows;
        }
    }

    private async Task<string> StampAsync(Guid key)
    {
        await using var db = _content.Open();
        return Decision.Stamp(await db.Comments.AsNoTracking().SingleAsync(c => c.Key == key));
    }

    private async Task<Guid> AddAsync(NewComment said)
    {
        var hash = SecretTokens.Hash(await _keeper.AddAsync(said));
        await using var db = _content.Open();
        return await db.Comments.Where(c => c.TokenHash == hash).Select(c => c.Key).SingleAsync();
    }
}
