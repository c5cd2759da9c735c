using System.Net;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Pages.Editorial;
using StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>One change to many entries, without script: looked at first, then made, found by everybody, and undone.</summary>
internal sealed class ChangeManyAtOnce
{
    private TestSite _site = null!;

    [SetUp]
    public void Start() => _site = new();

    [TearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task Two_hundred_are_looked_at_changed_found_and_put_back()
    {
        var keys = await PublishAsync("Wombat", 200);
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go($"{EditorialLinks.Entries}?q=wombat&kind=loClub");
        eddie.Type("all", "yes");
        await eddie.Press("Change something on all of these");
        Assert.That(eddie.Page.QuerySelector("h1")!.TextContent, Is.EqualTo("Change 200 entries"));
        eddie.Type("field", "whatYouPay");
        await eddie.Press("Next");
        eddie.Choose("how", "set");
        eddie.Type("f.whatYouPay", "One quokka a week.");
        await eddie.Press("Show what would change");
        Assert.That(eddie.Text, Does.Contain("200 entries. Everybody sees it at once.").And.Contain("Nothing is changed yet"));
        Assert.That(Live<Club>(keys[7]).WhatYouPay, Is.EqualTo("Nothing."), "looking writes nothing");
        await using (var before = Open())
            Assert.That(await before.BulkChanges.CountAsync(), Is.Zero);

        var watch = Stopwatch.StartNew();
        await eddie.Press("Change these 200");
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        TestContext.Out.WriteLine($"200 entries changed in {watch.ElapsedMilliseconds} ms");
        Assert.That(eddie.Text, Does.Contain("200 entries were changed by"));
        Assert.That(() => Live<Club>(keys[199]).WhatYouPay, Is.EqualTo("One quokka a week.").After(5).Seconds.PollEvery(20).MilliSeconds);
        Assert.That(() => _site.Page("/search?q=wombat").Result.QuerySelector("main")!.TextContent, Does.Contain("200").After(5).Seconds.PollEvery(50).MilliSeconds);
        Assert.That((await _site.Page("/clubs/wombat-7")).Body!.TextContent, Does.Contain("One quokka a week."));
        await using (var db = Open())
        {
            Assert.That(await db.AuditLog.CountAsync(a => a.Action == AuditActions.BulkChanged && a.Detail.Contains("quokka")), Is.EqualTo(200));
            Assert.That(await db.ContentVersions.CountAsync(v => keys.Contains(v.ItemKey) && v.Number == 2 && v.State == VersionState.Live), Is.EqualTo(200));
        }

        // Somebody goes on with one of them: that one is left alone.
        await SetAsync(keys[3], c => c with { WhatYouPay = "Two wallabies." });
        await eddie.Go(BulkLinks.Changes);
        Assert.That(eddie.Page.QuerySelector("tbody tr")!.TextContent, Does.Contain("One quokka a week.").And.Contain("200 entries"));
        await eddie.Go(eddie.Page.QuerySelector("tbody a")!.GetAttribute("href")!);
        await eddie.Go(eddie.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "Undo it").GetAttribute("href")!);
        Assert.That(eddie.Text, Does.Contain("1 entry stays as it is").And.Contain("Wombat 3: Somebody has changed it since you looked."));
        await eddie.Press("Put these 199 back");
        Assert.That(eddie.Text, Does.Contain("199 entries were changed by").And.Contain("1 entry stayed as it was"));
        Assert.That(() => Live<Club>(keys[199]).WhatYouPay, Is.EqualTo("Nothing.").After(5).Seconds.PollEvery(20).MilliSeconds);
        Assert.That(Live<Club>(keys[3]).WhatYouPay, Is.EqualTo("Two wallabies."));
        await using var after = Open();
        Assert.That(await after.AuditLog.CountAsync(a => a.Action == AuditActions.BulkUndone), Is.EqualTo(199));
        Assert.That(await after.BulkChanges.CountAsync(b => b.UndoneUtc != null), Is.EqualTo(1));
    }

    [Test]
    public async Task What_changed_meanwhile_and_what_somebody_else_writes_stays_and_is_said()
    {
        var keys = await PublishAsync("Numbat", 3);
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(EditorialLinks.Edit(keys[0]));
        cara.Type("f.typicalWait", "about 2 weeks");
        await cara.Press("Save for later");

        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go($"{Chosen(keys)}&field=whatYouPay");
        eddie.Choose("how", "set");
        eddie.Type("f.whatYouPay", "Five pounds.");
        await eddie.Press("Show what would change");
        Assert.That(eddie.Text, Does.Contain("Numbat 0: Editor2 is writing on it.").Or.Contain("is writing on it."));
        await SetAsync(keys[1], c => c with { WhatYouPay = "Six pounds." });
        await eddie.Press("Change these 2");

        Assert.That(eddie.Text, Does.Contain("1 entry was changed by").And.Contain("Numbat 1: Somebody has changed it since you looked."));
        Assert.That(() => Live<Club>(keys[2]).WhatYouPay, Is.EqualTo("Five pounds.").After(5).Seconds.PollEvery(20).MilliSeconds);
        Assert.That((Live<Club>(keys[0]).WhatYouPay, Live<Club>(keys[1]).WhatYouPay), Is.EqualTo(("Nothing.", "Six pounds.")));
    }

    [Test]
    public async Task Choices_are_added_and_taken_away_and_what_is_so_already_is_said()
    {
        var keys = await PublishAsync("Quoll", 2);
        await SetAsync(keys[1], c => c with { Costs = ["free"] });
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go($"{Chosen(keys)}&field=costs");
        await eddie.Press("Show what would change");
        Assert.That(eddie.Text, Does.Contain("Choose what to do."));
        eddie.Choose("how", "add");
        await eddie.Press("Show what would change");
        Assert.That(eddie.Text, Does.Contain("Fill in “Cost”"));
        ((AngleSharp.Html.Dom.IHtmlInputElement)eddie.Page.QuerySelector("input[name='f.costs'][value=free]")!).IsChecked = true;
        await eddie.Press("Show what would change");
        Assert.That(eddie.Text, Does.Contain("Quoll 1: It is so already."));
        await eddie.Press("Change this one");
        Assert.That(() => Live<Club>(keys[0]).Costs, Is.EqualTo(new[] { "free" }).After(5).Seconds.PollEvery(20).MilliSeconds);

        await eddie.Go($"{Chosen(keys)}&field=allAges");
        eddie.Choose("how", "set");
        await eddie.Press("Show what would change");
        Assert.That(eddie.Text, Does.Contain("Choose either all ages, or a youngest and an oldest age."));
    }

    [Test]
    public async Task A_provider_and_a_contributor_change_only_working_versions_of_their_own()
    {
        var now = _site.Services.GetRequiredService<PublishedSide>().Current;
        var mine = now.OfType<Club>().First(c => c.Document.Organisation.Count == 1);
        var other = now.OfType<Club>().First(c => !c.Document.Organisation.SequenceEqual(mine.Document.Organisation));
        var pat = await Desk.SignInAsync(_site, EditorRoles.Provider, mine.Document.Organisation[0]);
        await pat.Go($"{Chosen([mine.Key, other.Key])}&field=whatYouPay");
        Assert.That(pat.Page.QuerySelector("h1")!.TextContent, Is.EqualTo("Change 1 entry"), "the other is not theirs to see");
        pat.Choose("how", "set");
        pat.Type("f.whatYouPay", "Nine pounds.");
        await pat.Press("Show what would change");
        Assert.That(pat.Text, Does.Contain("You are not writing on it."));
        var token = pat.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await pat.Send($"{Chosen([mine.Key])}&field=whatYouPay", ("__RequestVerificationToken", token), ("do", "apply"), ("how", "set"), ("f.whatYouPay", "Nine pounds."), ("seen", $"{other.Key:N}.1"), ("seen", $"{mine.Key:N}.1"));
        Assert.That(pat.Text, Does.Contain("0 entries were changed").And.Contain("This entry is not here, or it is not yours to change."));
        Assert.That((Live<Club>(other.Key).WhatYouPay, Live<Club>(mine.Key).WhatYouPay), Is.EqualTo((other.Document.WhatYouPay, mine.Document.WhatYouPay)));

        await pat.Go(EditorialLinks.Edit(mine.Key));
        pat.Type("f.typicalWait", "about 2 weeks");
        await pat.Press("Save for later");
        await pat.Go($"{Chosen([mine.Key])}&field=whatYouPay");
        pat.Choose("how", "set");
        pat.Type("f.whatYouPay", "Nine pounds.");
        await pat.Press("Show what would change");
        Assert.That(pat.Text, Does.Contain("Only your working version changes."));
        await pat.Press("Change this one");
        var entry = (await _site.Services.GetRequiredService<EntryOpener>().OpenAsync(mine.Key, EntryScope.Everything))!;
        Assert.That((((Club)entry.Working!.Document).WhatYouPay, ((Club)entry.Live!.Document).WhatYouPay), Is.EqualTo(("Nine pounds.", mine.Document.WhatYouPay)));
        var done = pat.Address;
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        Assert.That((await cara.Ask(HttpMethod.Get, done)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound), "everybody sees their own alone");
        await pat.Go(done + "/undo");
        await pat.Press("Put this one back");
        entry = (await _site.Services.GetRequiredService<EntryOpener>().OpenAsync(mine.Key, EntryScope.Everything))!;
        Assert.That((((Club)entry.Working!.Document).WhatYouPay, ((Club)entry.Working.Document).TypicalWait), Is.EqualTo((mine.Document.WhatYouPay, "about 2 weeks")));
    }

    [Test]
    public async Task Many_are_still_right_and_those_where_changes_wait_are_not()
    {
        var keys = await PublishAsync("Bilby", 3);
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(EditorialLinks.Edit(keys[0]));
        cara.Type("f.typicalWait", "about 2 weeks");
        await cara.Press("Save for later");
        Assert.That((await cara.Ask(HttpMethod.Get, BulkLinks.StillRight)).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));

        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(Chosen(keys).Replace("/change", "/still-right", StringComparison.Ordinal));
        Assert.That(eddie.Text, Does.Contain("1 entry stays as it is").And.Contain("is writing on it"));
        await eddie.Press("These 2 are still right");
        var today = DateOnly.FromDateTime(TestSite.Now.UtcDateTime);
        Assert.That(() => Live<Club>(keys[2]).CheckedOn, Is.EqualTo(today).After(5).Seconds.PollEvery(20).MilliSeconds);
        Assert.That((Live<Club>(keys[2]).NextCheckDue, Live<Club>(keys[2]).CheckedBy, Live<Club>(keys[0]).CheckedOn), Is.EqualTo((today.AddMonths(6), "Editor4", (DateOnly?)null)));
        await using var db = Open();
        Assert.That(await db.AuditLog.CountAsync(a => a.Action == AuditActions.StillRight), Is.EqualTo(2));
    }

    [Test]
    public async Task Nothing_chosen_is_said_and_a_form_of_another_page_changes_nothing()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(BulkLinks.Change);
        Assert.That(eddie.Text, Does.Contain("choose at least one entry"));
        var keys = await PublishAsync("Potoroo", 1);
        await eddie.Send($"{Chosen(keys)}&field=whatYouPay", ("do", "apply"), ("how", "set"), ("f.whatYouPay", "Hacked."), ("seen", $"{keys[0]:N}.1"));
        Assert.That(eddie.Text, Does.Contain("We could not tell that this came from our own page"));
        Assert.That(Live<Club>(keys[0]).WhatYouPay, Is.EqualTo("Nothing."));
    }

    private static string Chosen(IEnumerable<Guid> keys) => $"{BulkLinks.Change}?{string.Join('&', keys.Select(k => $"entry={k:N}"))}";

    private T Live<T>(Guid key) where T : Document => _site.Services.GetRequiredService<PublishedSide>().Current.Find<T>(key)!.Document;

    private SiteDb Open() => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();

    private async Task SetAsync(Guid key, Func<Club, Club> with) =>
        Assert.That((await _site.Services.GetRequiredService<Publisher>().PublishAsync(new() { Key = key, Document = with(Live<Club>(key)) })).Problems, Is.Empty);

    private async Task<List<Guid>> PublishAsync(string name, int count)
    {
        var requests = Enumerable.Range(0, count).Select(i => new PublishRequest
        {
            Key = Keys.For($"{name} {i}"),
            Document = new Club { Name = $"{name} {i}", Slug = $"{name.ToLowerInvariant()}-{i}", Summary = "What it is.", WhatYouPay = "Nothing.", AgeFromMonths = 60 },
        }).ToList();
        Assert.That((await _site.Services.GetRequiredService<Publisher>().PublishManyAsync(requests)).SelectMany(r => r.Problems), Is.Empty);
        Assert.That(() => _site.Services.GetRequiredService<PublishedSide>().Current.Find(requests[^1].Key), Is.Not.Null.After(5).Seconds.PollEvery(20).MilliSeconds);
        return requests.ConvertAll(r => r.Key);
    }
}
