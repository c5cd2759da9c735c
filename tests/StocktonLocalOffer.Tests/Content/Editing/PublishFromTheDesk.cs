using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using static StocktonLocalOffer.Tests.Content.Editing.Desk;

namespace StocktonLocalOffer.Tests.Content.Editing;

internal sealed class PublishFromTheDesk
{
    private Desk _desk = null!;

    private DateTime Now => _desk.Site.Clock.Now.UtcDateTime;

    [SetUp]
    public void Start() => _desk = new();

    [TearDown]
    public void End() => _desk.Dispose();

    [Test]
    public async Task The_working_version_becomes_the_public_one()
    {
        await _desk.SaveAsync(ArtClub);

        Assert.That((await _desk.Publishing.PublishAsync(Key, 1, _desk.Sam)).Outcome, Is.EqualTo(PublishOutcome.Added));

        var entry = await _desk.OpenAsync();
        Assert.That((entry.Live?.Number, entry.Working), Is.EqualTo(((int?)2, (StocktonLocalOffer.Content.Editing.EntryVersion?)null)));
        Assert.That((await _desk.AuditAsync())[^1], Does.StartWith($"Sam {AuditActions.Published} Art club"));
        Assert.That((await _desk.Publishing.PublishAsync(Key, 2, _desk.Sam)).Problems, Has.Count.EqualTo(1), "nothing waits");
    }

    [Test]
    public async Task What_is_not_finished_is_refused_with_what_to_put_right()
    {
        await _desk.SaveAsync(ArtClub with { Summary = "" });

        Assert.That((await _desk.Publishing.PublishAsync(Key, 1, _desk.Sam)).Problems.Single().Property, Is.EqualTo("summary"));
        Assert.That((await _desk.Publishing.PublishAtAsync(Key, 1, Now.AddDays(1), _desk.Sam)).Problems.Single().Property, Is.EqualTo("summary"));
        Assert.That((await _desk.OpenAsync()).Item.PublishAtUtc, Is.Null);
    }

    [Test]
    public async Task Publishing_what_is_published_already_ends_the_draft_and_is_written_down()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub);

        Assert.That((await _desk.Publishing.PublishAsync(Key, 3, _desk.Sam)).Outcome, Is.EqualTo(PublishOutcome.Unchanged));

        Assert.That((await _desk.OpenAsync()).Working, Is.Null);
        Assert.That((await _desk.AuditAsync())[^1], Does.StartWith($"Sam {AuditActions.Published}"));
    }

    [Test]
    public async Task A_part_is_published_and_the_rest_waits_on_top_of_it()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club", Summary = "Clay on Mondays.", WhatYouPay = "£2" }, _desk.Kim);
        await _desk.Editing.SubmitAsync(Key, 3, _desk.Kim);

        Assert.That((await _desk.Publishing.PublishPartAsync(Key, 3, ["name", "whatYouPay", "no-such"], _desk.Sam)).Done, Is.True);

        var entry = await _desk.OpenAsync();
        var (live, working) = ((Club)entry.Live!.Document, (Club)entry.Working!.Document);
        Assert.That((live.Name, live.Summary, live.WhatYouPay), Is.EqualTo(("Arts club", "Painting on Fridays.", "£2")));
        Assert.That((working.Name, working.Summary, working.WhatYouPay), Is.EqualTo(("Arts club", "Clay on Mondays.", "£2")));
        Assert.That((entry.Live.Number, entry.Working.Number, entry.Item.Stage), Is.EqualTo((4, 5, WorkStage.Submitted)));
        Assert.That((await _desk.AuditAsync())[^2..], Is.EqualTo(new[]
        {
            $"Sam {AuditActions.PublishedPart} Arts club: Only: Name, What you pay",
            $"Sam {AuditActions.Saved} Arts club: What is left of version 3",
        }));
        await using var db = _desk.Site.Open();
        Assert.That(await db.ContentVersions.OrderBy(v => v.Number).Select(v => v.State).ToListAsync(), Is.EqualTo(new[] { VersionState.Past, VersionState.Past, VersionState.Past, VersionState.Live, VersionState.Draft }));
    }

    [Test]
    public async Task All_parts_are_the_whole_and_none_is_nothing()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club", Summary = "Clay on Mondays." });

        Assert.That((await _desk.Publishing.PublishPartAsync(Key, 3, ["whatYouPay"], _desk.Sam)).Problems, Has.Count.EqualTo(1));
        await _desk.Publishing.PublishPartAsync(Key, 3, ["name", "summary"], _desk.Sam);

        Assert.That(((await _desk.OpenAsync()).Working, (await _desk.OpenAsync()).Live!.Number), Is.EqualTo(((StocktonLocalOffer.Content.Editing.EntryVersion?)null, 4)));
    }

    [Test]
    public async Task It_is_published_at_the_time_that_was_set()
    {
        await _desk.SaveAsync(ArtClub);
        await _desk.Publishing.PublishAtAsync(Key, 1, Now.AddHours(1), _desk.Sam);
        Assert.That((await _desk.AuditAsync())[^1], Does.EndWith(": 23 November 2026 at 10:00"));
        Assert.That(await _desk.Scheduled.RunDueAsync(), Is.Zero, "not yet");

        _desk.Site.Clock.Now += TimeSpan.FromHours(1);
        var besideUmbraco = new ScheduledPublisher(_desk.Site.Databases, _desk.Writer, _desk.Opener, new() { Authoring = AuthoringSide.Umbraco }, NullLogger<ScheduledPublisher>.Instance);
        Assert.That(await besideUmbraco.RunDueAsync(), Is.Zero, "Umbraco has times of its own");

        Assert.That((await _desk.Scheduled.RunDueAsync(), await _desk.Scheduled.RunDueAsync()), Is.EqualTo((1, 0)));
        var entry = await _desk.OpenAsync();
        Assert.That((entry.Live?.Number, entry.Item.PublishAtUtc), Is.EqualTo(((int?)2, (DateTime?)null)));
        Assert.That((await _desk.AuditAsync())[^1], Is.EqualTo($"The site {AuditActions.Published} Art club: At the time that was set"));
    }

    [Test]
    public async Task What_can_no_longer_be_published_goes_back_to_its_writer()
    {
        await _desk.SaveAsync(ArtClub);
        await _desk.Publishing.PublishAtAsync(Key, 1, Now.AddHours(1), _desk.Sam);
        await _desk.Site.Publisher.PublishAsync(new() { Key = Keys.For("another"), Document = ArtClub });
        _desk.Site.Clock.Now += TimeSpan.FromHours(1);

        Assert.That(await _desk.Scheduled.RunDueAsync(), Is.Zero);

        var item = (await _desk.OpenAsync()).Item;
        Assert.That((item.Stage, item.PublishAtUtc, item.Status), Is.EqualTo((WorkStage.Returned, (DateTime?)null, ContentStatus.Draft)));
        Assert.That(item.ReturnReason, Does.Contain("art-club"));
        Assert.That((await _desk.AuditAsync())[^1], Does.StartWith($"The site {AuditActions.Returned} Art club"));
    }

    [Test]
    public async Task The_time_can_be_taken_back_and_has_to_be_ahead()
    {
        await _desk.SaveAsync(ArtClub);
        Assert.That((await _desk.Publishing.PublishAtAsync(Key, 1, Now, _desk.Sam)).Problems.Single().Property, Is.EqualTo("publishAt"));
        Assert.That((await _desk.Publishing.PublishAtAsync(Key, 1, Now.AddYears(3), _desk.Sam)).Problems.Single().Property, Is.EqualTo("publishAt"));
        await _desk.Publishing.PublishAtAsync(Key, 1, Now.AddHours(1), _desk.Sam);

        await _desk.Publishing.TakeBackTimeAsync(Key, 1, _desk.Sam);
        _desk.Site.Clock.Now += TimeSpan.FromDays(1);

        Assert.That(await _desk.Scheduled.RunDueAsync(), Is.Zero);
        Assert.That((await _desk.AuditAsync())[^1], Does.StartWith($"Sam {AuditActions.Unscheduled}"));
        Assert.That((await _desk.Publishing.TakeBackTimeAsync(Key, 1, _desk.Sam)).Problems, Has.Count.EqualTo(1), "no time is set");
    }

    [TestCase("save")]
    [TestCase("discard")]
    [TestCase("return")]
    [TestCase("part")]
    public async Task Whoever_ends_a_time_by_doing_something_else_is_written_down(string how)
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club", WhatYouPay = "£2" });
        await _desk.Publishing.PublishAtAsync(Key, 3, Now.AddHours(1), _desk.Sam);
        var before = (await _desk.AuditAsync()).Count;

        var result = how switch
        {
            "save" => await _desk.SaveAsync(ArtClub with { Name = "Art group" }, _desk.Kim),
            "discard" => await _desk.Editing.DiscardAsync(Key, 3, _desk.Kim),
            "return" => await _desk.Editing.ReturnAsync(Key, 3, "Which day?", _desk.Kim),
            _ => await _desk.Publishing.PublishPartAsync(Key, 3, ["name"], _desk.Kim),
        };

        Assert.That((result.Done, (await _desk.OpenAsync()).Item.PublishAtUtc), Is.EqualTo((true, (DateTime?)null)));
        Assert.That((await _desk.AuditAsync())[before], Does.StartWith($"Kim {AuditActions.Unscheduled} Art").And.EndsWith(": 23 November 2026 at 10:00"));
    }

    [Test]
    public async Task Publishing_before_the_time_takes_nothing_back()
    {
        await _desk.SaveAsync(ArtClub);
        await _desk.Publishing.PublishAtAsync(Key, 1, Now.AddHours(1), _desk.Sam);
        await _desk.Publishing.PublishAsync(Key, 1, _desk.Sam);

        Assert.That(await _desk.AuditAsync(), Has.None.Contains(AuditActions.Unscheduled));
    }

    [TestCase("2026-11-24", null, "checkedOn")]
    [TestCase("2026-11-23", "2026-11-22", "nextCheckDue")]
    [TestCase(null, "2028-11-24", "nextCheckDue")]
    [TestCase("2026-11-23", "2028-11-23", null)]
    [TestCase(null, "2026-11-01", null)]
    public async Task Days_of_checks_that_cannot_be_are_refused(string? on, string? due, string? property)
    {
        await _desk.SaveAsync(ArtClub with { CheckedOn = on is null ? null : DateOnly.Parse(on, CultureInfo.InvariantCulture), NextCheckDue = due is null ? null : DateOnly.Parse(due, CultureInfo.InvariantCulture) }, _desk.Kim);

        var results = new[]
        {
            await _desk.Editing.SubmitAsync(Key, 1, _desk.Kim),
            await _desk.Publishing.PublishAtAsync(Key, 1, Now.AddHours(1), _desk.Sam),
            await _desk.Publishing.PublishAsync(Key, 1, _desk.Sam),
        };

        Assert.That(results.Select(r => r.Problems.SingleOrDefault()?.Property), Is.All.EqualTo(property));
    }

    [Test]
    public async Task A_list_of_another_organisation_may_say_what_days_it_likes()
    {
        var result = await _desk.Site.Publisher.PublishAsync(new() { Key = Key, Document = ArtClub with { CheckedOn = new(2027, 1, 1) } });

        Assert.That(result.Outcome, Is.EqualTo(PublishOutcome.Added));
    }

    [Test]
    public async Task It_is_taken_down_with_a_reason_and_does_not_come_back_by_itself()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club" });
        await _desk.Publishing.PublishAtAsync(Key, 3, Now.AddHours(1), _desk.Sam);

        Assert.That((await _desk.Publishing.TakeDownAsync(Key, 3, "The club has closed.", _desk.Sam)).Done, Is.True);

        var entry = await _desk.OpenAsync();
        Assert.That((entry.Item.Status, entry.Live, entry.Working?.Number, entry.Item.PublishAtUtc), Is.EqualTo((ContentStatus.Removed, (StocktonLocalOffer.Content.Editing.EntryVersion?)null, (int?)3, (DateTime?)null)));
        Assert.That((await _desk.AuditAsync())[^1], Is.EqualTo($"Sam {AuditActions.TakenDown} Art club: The club has closed."));
        await using var db = _desk.Site.Open();
        Assert.That((await db.PublishedContent.AnyAsync(), await db.Changes.OrderBy(c => c.Number).Select(c => c.Kind).LastAsync()), Is.EqualTo((false, ChangeKind.Removed)));
        Assert.That((await _desk.Publishing.TakeDownAsync(Key, 3, "Again.", _desk.Sam)).Done, Is.False);
    }

    [Test]
    public async Task What_was_thrown_away_is_not_published_at_the_time_that_was_set()
    {
        await _desk.SaveAsync(ArtClub);
        await _desk.Publishing.PublishAtAsync(Key, 1, Now.AddHours(1), _desk.Sam);
        await using (var db = _desk.Site.Open())
            await db.ContentItems.ExecuteUpdateAsync(s => s.SetProperty(i => i.Trashed, true));
        _desk.Site.Clock.Now += TimeSpan.FromHours(1);

        Assert.That(await _desk.Scheduled.RunDueAsync(), Is.Zero);
    }

    [Test]
    public async Task What_is_deleted_elsewhere_loses_the_time_that_was_set()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Name = "Arts club" });
        await _desk.Publishing.PublishAtAsync(Key, 3, Now.AddHours(1), _desk.Sam);

        await _desk.Site.Publisher.RemoveManyAsync([Key], trash: true);

        Assert.That((await _desk.OpenAsync()).Item.PublishAtUtc, Is.Null);
    }

    [Test]
    public async Task The_index_is_told_when_something_is_taken_down()
    {
        await _desk.PublishAsync(ArtClub);
        var told = 0;
        _desk.Site.Publisher.ChangesWritten += () => told++;

        await _desk.Publishing.TakeDownAsync(Key, 2, "Closed.", _desk.Sam);

        Assert.That(told, Is.EqualTo(1));
    }
}
