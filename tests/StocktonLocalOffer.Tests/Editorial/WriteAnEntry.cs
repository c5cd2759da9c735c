using System.Net;
using AngleSharp.Dom;
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

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>An entry from the empty form to the public, by the people whose work it is, without script.</summary>
internal sealed class WriteAnEntry
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task A_contributor_writes_an_editor_sends_back_and_then_publishes_and_everybody_finds_it()
    {
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(EditorialLinks.NewEntry);
        await cara.Go(cara.Page.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == "Club").GetAttribute("href")!);
        cara.Type("f.name", "Zither evenings");
        cara.Type("f.summary", "Learn the zither with others. Quiet and friendly.");
        await cara.Press("Save and send for checking");
        Assert.That(cara.Text, Does.Contain("Sent for checking").And.Contain("Changes wait for checking"));
        var entry = cara.Address;

        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go($"{EditorialLinks.Entries}?state=waiting");
        Assert.That(eddie.Page.QuerySelectorAll(".desk-table th a").Select(a => a.TextContent), Is.EqualTo(new[] { "Zither evenings" }));
        await eddie.Go(entry);
        await eddie.Press("Send it back");
        Assert.That(eddie.Text, Does.Contain("Say why, in a few words"));
        eddie.Type("reason", "Please say where it is.");
        await eddie.Press("Send it back");
        Assert.That(eddie.Text, Does.Contain("Sent back."));

        await cara.Go(entry);
        Assert.That(cara.Text, Does.Contain("Please say where it is."));
        await cara.Go(entry + "/edit");
        await cara.Press("Add place");
        cara.Type("f.locations[0].postcode", "TS17 8");
        await cara.Press("Save and send for checking");
        Assert.That((await _site.Client().GetAsync(new Uri("/clubs/zither-evenings", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

        await eddie.Go(entry);
        await eddie.Press("Publish it now");
        Assert.That(eddie.Text, Does.Contain("Published. Everybody can see it now."));
        Assert.That((await _site.Client().GetAsync(new Uri("/clubs/zither-evenings", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(() => _site.Page("/search?q=zither").Result.QuerySelector("main")!.TextContent, Does.Contain("Zither evenings").After(3).Seconds.PollEvery(50).MilliSeconds);
        Assert.That(await Log(entry), Is.EqualTo(new[]
        {
            AuditActions.Saved, AuditActions.Submitted, AuditActions.Returned, AuditActions.Saved, AuditActions.Submitted, AuditActions.Published,
        }));
    }

    [Test]
    public async Task Advice_on_words_knows_what_the_glossary_explains()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go($"{EditorialLinks.NewEntry}/loClub");
        eddie.Type("f.name", "Zither mornings");
        eddie.Type("f.summary", "A multi-agency club for service users.");
        await eddie.Press("Check my words");
        Assert.That(eddie.Text, Does.Contain("Families may not say “service users”").And.Not.Contain("“multi-agency”"));
        Assert.That(eddie.Page.QuerySelector("[name='f.summary']")!.TextContent, Does.Contain("multi-agency club"), "asking loses nothing");
    }

    [Test]
    public async Task The_map_of_a_place_starts_at_its_postcode()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go($"{EditorialLinks.PointMap}?postcode=TS17+8");
        var box = eddie.Page.QuerySelector("[data-bounds]")!;
        Assert.That(box.GetAttribute("data-at"), Does.StartWith("54.5"));
        await eddie.Go($"{EditorialLinks.PointMap}?postcode=nowhere");
        Assert.That(eddie.Page.QuerySelector("[data-bounds]")!.GetAttribute("data-at"), Is.Empty);
    }

    [Test]
    public async Task The_live_page_stays_while_a_change_waits_and_part_of_it_can_go_first()
    {
        var (key, club) = Any<Club>(3);
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Edit(key));
        eddie.Type("f.summary", "A summary that waits.");
        eddie.Type("f.whatYouPay", "Seven pounds.");
        await eddie.Press("Save for later");
        Assert.That((await _site.Page($"/clubs/{club.Slug}")).Body!.TextContent, Does.Not.Contain("A summary that waits"));

        eddie.Page.QuerySelector("#field-whatYouPay")!.SetAttribute("checked", "");
        await eddie.Press("Publish only what is ticked");
        var page = (await _site.Page($"/clubs/{club.Slug}")).Body!.TextContent;
        Assert.That(page, Does.Contain("Seven pounds.").And.Not.Contain("A summary that waits"));
        Assert.That(eddie.Page.QuerySelectorAll(".changed-field").Select(f => f.TextContent), Has.Exactly(1).Contains("Summary"));

        await eddie.Press("Throw the changes away");
        Assert.That(eddie.Text, Does.Not.Contain("What is different"));
    }

    [Test]
    public async Task Two_editors_at_once_lose_nothing_and_choose_field_by_field()
    {
        var (key, _) = Any<Club>(4);
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await cara.Go(EditorialLinks.Edit(key));
        await eddie.Go(EditorialLinks.Edit(key));
        eddie.Type("f.summary", "Eddie's summary.");
        eddie.Type("f.typicalWait", "about 2 weeks");
        await eddie.Press("Save for later");
        cara.Type("f.summary", "Cara's summary.");
        cara.Type("f.whatYouPay", "Four pounds.");
        await cara.Press("Save for later");

        Assert.That(cara.Text, Does.Contain("has saved this entry while you were writing"));
        Assert.That(cara.Page.QuerySelectorAll(".clash legend").Select(l => l.TextContent), Is.EqualTo(new[] { "Summary" }));
        cara.Page.QuerySelector("#mine-summary")!.SetAttribute("checked", "");
        await cara.Press("Put both together");

        var saved = (Club)(await Open(key)).Working!.Document;
        Assert.That((saved.Summary, saved.WhatYouPay, saved.TypicalWait), Is.EqualTo(("Cara's summary.", "Four pounds.", "about 2 weeks")));
    }

    [Test]
    public async Task Somebody_who_saves_while_two_are_put_together_is_shown_first()
    {
        var (key, _) = Any<Club>(11);
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await cara.Go(EditorialLinks.Edit(key));
        await eddie.Go(EditorialLinks.Edit(key));
        eddie.Type("f.summary", "The first summary.");
        await eddie.Press("Save for later");
        cara.Type("f.summary", "Cara's summary.");
        cara.Type("f.whatYouPay", "Four pounds.");
        await cara.Press("Save for later");
        await eddie.Go(EditorialLinks.Edit(key));
        eddie.Type("f.summary", "The second summary.");
        await eddie.Press("Save for later");

        cara.Page.QuerySelector("#mine-summary")!.SetAttribute("checked", "");
        await cara.Press("Put both together");
        Assert.That(cara.Page.QuerySelector(".clash")?.TextContent, Does.Contain("second"), "what nobody has seen is not written over");
        Assert.That(cara.Page.QuerySelector("[name='f.summary']")!.TextContent.Trim(), Is.EqualTo("Cara's summary."));
        Assert.That(((Club)(await Open(key)).Working!.Document).Summary, Is.EqualTo("The second summary."));

        await cara.Press("Put both together");
        var saved = (Club)(await Open(key)).Working!.Document;
        Assert.That((saved.Summary, saved.WhatYouPay), Is.EqualTo(("The second summary.", "Four pounds.")));
    }

    [Test]
    public async Task A_mistake_is_said_before_two_peoples_work_is_put_together()
    {
        var (key, _) = Any<Club>(9);
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await cara.Go(EditorialLinks.Edit(key));
        await eddie.Go(EditorialLinks.Edit(key));
        eddie.Type("f.typicalWait", "about 2 weeks");
        await eddie.Press("Save for later");
        cara.Type("f.whatYouPay", "Four pounds.");
        await cara.Press("Save for later");
        cara.Type("f.checkedOn", "yesterday");
        await cara.Press("Put both together");

        Assert.That(cara.Page.QuerySelector(".govuk-error-summary a[href='#f-checkedOn']"), Is.Not.Null);
        Assert.That(((Club)(await Open(key)).Working!.Document).WhatYouPay, Is.Not.EqualTo("Four pounds."), "nothing is saved yet");
        cara.Type("f.checkedOn", "");
        await cara.Press("Save for later");
        await cara.Press("Put both together");
        Assert.That(((Club)(await Open(key)).Working!.Document).WhatYouPay, Is.EqualTo("Four pounds."));
    }

    [TestCase("2027-03-28", "01:30", "The clocks go forward")]
    [TestCase("2027-03-28", "25:00", "Give a day")]
    [TestCase("9999-12-31", "23:59", "")]
    public async Task A_time_that_no_clock_shows_is_said_beside_it(string day, string time, string why)
    {
        var (key, _) = Any<Club>(10);
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Edit(key));
        eddie.Type("f.whatYouPay", $"{time} pounds.");
        await eddie.Press("Save for later");
        eddie.Type("day", day);
        eddie.Type("time", time);
        await eddie.Press("Publish it then");

        Assert.That(eddie.Page.QuerySelector(".govuk-error-summary a[href='#publishAt']")?.TextContent, Does.Contain(why));
    }

    [Test]
    public async Task Whoever_writes_on_what_has_a_time_is_warned_and_told()
    {
        var (key, _) = Any<Club>(12);
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        async Task SetTimeAsync(string pay)
        {
            await eddie.Go(EditorialLinks.Edit(key));
            eddie.Type("f.whatYouPay", pay);
            await eddie.Press("Save for later");
            eddie.Type("day", "2027-06-01");
            eddie.Type("time", "09:00");
            await eddie.Press("Publish it then");
        }

        await SetTimeAsync("Two pounds.");
        await cara.Go(EditorialLinks.Edit(key));
        Assert.That(cara.Page.QuerySelector(".notice")?.TextContent, Does.Contain("1 June 2027").And.Contain("taken back"));
        cara.Type("f.whatYouPay", "Three pounds.");
        await cara.Press("Save for later");
        Assert.That(cara.Page.QuerySelector(".done")!.TextContent, Does.Contain("It was to be published on").And.Contain("that is taken back"));

        await SetTimeAsync("Four pounds.");
        await cara.Go(EditorialLinks.Entry(key));
        Assert.That(cara.Page.QuerySelector(".notice")?.TextContent, Does.Contain("1 June 2027").And.Contain("taken back"));
        await cara.Press("Throw the changes away");
        Assert.That(cara.Page.QuerySelector(".done")!.TextContent, Does.Contain("that is taken back"));
        Assert.That(cara.Page.QuerySelector(".notice"), Is.Null);
    }

    [Test]
    public async Task What_was_typed_survives_the_end_of_a_session()
    {
        var (key, _) = Any<Club>(5);
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(EditorialLinks.Edit(key));
        await EndSessionsAsync();
        cara.Type("f.summary", "Typed with love.");
        await cara.Press("Save for later");

        Assert.That(cara.Answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(cara.Text, Does.Contain("You have been signed out, to be safe. Nothing is lost"));
        Assert.That(cara.Page.QuerySelector("[name='f.summary']")!.TextContent.Trim(), Is.EqualTo("Typed with love."));
    }

    [Test]
    public async Task A_new_entry_that_was_never_saved_is_found_again()
    {
        await Desk.AddAsync(_site, "Una", EditorRoles.Contributor);
        var una = await Desk.SignInAsync(_site, "Una");
        await una.Go($"{EditorialLinks.NewEntry}/loClub");
        var form = una.Page.QuerySelector("form[data-write]")!;
        await una.Send(form.GetAttribute("data-write")!, ("f.name", "Zither dawn"), ("__RequestVerificationToken", form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!));

        foreach (var page in new[] { EditorialLinks.Board, EditorialLinks.NewEntry })
        {
            await una.Go(page);
            Assert.That(una.Text, Does.Contain("You have not finished"), page);
            Assert.That(una.Page.QuerySelectorAll("main li").Single(l => l.TextContent.Contains("Zither dawn", StringComparison.Ordinal)).TextContent, Does.Contain("Club, typed on "), page);
        }

        await una.Go(una.Page.QuerySelectorAll("main li a").Single(a => a.TextContent == "Zither dawn").GetAttribute("href")!);
        await una.Go(una.Page.QuerySelectorAll(".notice a").Single(a => a.TextContent == "Go on with it").GetAttribute("href")!);
        Assert.That(una.Page.QuerySelector("[name='f.name']")!.GetAttribute("value"), Is.EqualTo("Zither dawn"));
        await una.Press("Save for later");
        await una.Go(EditorialLinks.Board);
        Assert.That(una.Text, Does.Not.Contain("You have not finished"));
    }

    [Test]
    public async Task What_is_given_back_after_the_end_of_a_session_is_headed_with_what_it_is()
    {
        var (key, club) = Any<Club>(11);
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(EditorialLinks.Edit(key));
        await EndSessionsAsync();
        await cara.Press("Save for later");
        Assert.That(cara.Page.QuerySelector("h1")!.TextContent, Is.EqualTo(club.Name));
        cara.Type("f.name", "");
        await cara.Press("Save for later");
        Assert.That(cara.Page.QuerySelector("h1")!.TextContent, Is.EqualTo("Club"));

        cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go($"{EditorialLinks.NewEntry}/loClub");
        await EndSessionsAsync();
        await cara.Press("Save for later");
        Assert.That(cara.Page.QuerySelector("h1")!.TextContent, Is.EqualTo("A new club"));
    }

    [Test]
    public async Task What_is_saved_and_may_not_be_published_yet_is_no_problem_of_the_name()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go($"{EditorialLinks.NewEntry}/loClub");
        eddie.Type("f.name", "Zither nights");
        await eddie.Press("Save and publish");

        Assert.That(eddie.Page.QuerySelector("[role=status].done")?.TextContent, Does.Contain("What you wrote is saved. It is not on the site yet."));
        Assert.That(eddie.Page.QuerySelectorAll(".govuk-error-summary li").Select(l => l.TextContent), Is.Not.Empty.And.None.Contains("is saved"));
        Assert.That(eddie.Page.QuerySelector("#f-name-error"), Is.Null);
        var edit = new Uri("http://x" + eddie.Address).AbsolutePath;
        await eddie.Go(edit);
        Assert.That(eddie.Text, Does.Not.Contain("did not save it").And.Not.Contain("It is not on the site yet"));
    }

    [Test]
    public async Task A_provider_who_throws_their_new_draft_away_is_told_so_on_their_list()
    {
        var organisation = _site.Services.GetRequiredService<PublishedSide>().Current.OfType<Organisation>()[0].Key;
        var pat = await Desk.SignInAsync(_site, EditorRoles.Provider, organisation);
        await pat.Go($"{EditorialLinks.NewEntry}/loClub");
        pat.Type("f.name", "Zither for nobody");
        await pat.Press("Save for later");
        await pat.Press("Throw");

        Assert.That((pat.Answer.StatusCode, pat.Address), Is.EqualTo((HttpStatusCode.OK, EditorialLinks.Entries)));
        Assert.That(pat.Page.QuerySelector(".done")!.TextContent, Does.Contain("is thrown away"));
    }

    [Test]
    public async Task A_mistake_is_said_beside_the_field_and_what_was_typed_comes_back_later_too()
    {
        var (key, _) = Any<Club>(6);
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(EditorialLinks.Edit(key));
        cara.Type("f.summary", "Half a thought");
        cara.Type("f.checkedOn", "yesterday");
        await cara.Press("Save for later");
        Assert.That(cara.Page.QuerySelector(".govuk-error-summary a[href='#f-checkedOn']"), Is.Not.Null);
        Assert.That(cara.Page.QuerySelector("[name='f.checkedOn']")!.GetAttribute("value"), Is.EqualTo("yesterday"));

        await cara.Go(EditorialLinks.Edit(key));
        Assert.That(cara.Text, Does.Contain("You typed something here on"));
        await cara.Go(EditorialLinks.Edit(key) + "?typed=true");
        Assert.That(cara.Page.QuerySelector("[name='f.summary']")!.TextContent.Trim(), Is.EqualTo("Half a thought"));
    }

    [Test]
    public async Task A_provider_touches_only_what_their_organisation_runs()
    {
        var now = _site.Services.GetRequiredService<PublishedSide>().Current;
        var mine = now.OfType<Club>().First(c => c.Document.Organisation.Count == 1);
        var organisation = mine.Document.Organisation[0];
        var other = now.OfType<Club>().First(c => c.Document.Organisation.Count == 1 && c.Document.Organisation[0] != organisation);
        var pat = await Desk.SignInAsync(_site, EditorRoles.Provider, organisation);

        await pat.Go(EditorialLinks.Entries);
        Assert.That(pat.Text, Does.Contain(mine.Document.Name).And.Not.Contain(other.Document.Name));
        foreach (var address in new[] { EditorialLinks.Entry(other.Key), EditorialLinks.Edit(other.Key), EditorialLinks.Edit(other.Key) + "?kind=loClub", EditorialLinks.Version(other.Key, 1), EditorialLinks.Preview(other.Key, 1) })
        {
            await pat.Go(address);
            Assert.That(pat.Text, Does.Not.Contain(other.Document.Summary), address);
        }

        // By a form field: their own form, sent under the other's key.
        await pat.Go(EditorialLinks.Edit(mine.Key));
        pat.Type("f.summary", "Stolen.");
        pat.Page.QuerySelector("form[data-write]")!.SetAttribute("action", EditorialLinks.Edit(other.Key) + "?kind=loClub");
        await pat.Press("Save and send");
        Assert.That((await Open(other.Key)).Working, Is.Null);

        // By naming another organisation in the form.
        await pat.Go(EditorialLinks.Edit(mine.Key));
        pat.Type("f.organisation.add", now.Find<Organisation>(other.Document.Organisation[0])!.Document.Name);
        await pat.Press("Save and send");
        Assert.That(((Club)(await Open(mine.Key)).Working!.Document).Organisation, Is.EqualTo(new[] { organisation }));

        // By a button that they were never shown.
        await pat.Go(EditorialLinks.Entry(mine.Key));
        pat.Page.QuerySelector("form[action*='handler=discard']")!.SetAttribute("action", EditorialLinks.Entry(mine.Key) + "?handler=publish");
        await pat.Press("Throw the changes away");
        Assert.That(pat.Answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task A_preview_is_for_whoever_has_its_address_and_only_until_it_is_ended()
    {
        var (key, _) = Any<Club>(7);
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Edit(key));
        eddie.Type("f.summary", "Only for those who are asked.");
        await eddie.Press("Save for later");
        await eddie.Press("Make an address");
        var address = eddie.Page.QuerySelector(".done")!.TextContent.Split(' ').Last(w => w.Contains("/editorial/preview/", StringComparison.Ordinal)).Trim();

        var path = new Uri(address).AbsolutePath;
        Assert.That((await _site.Page(path)).Body!.TextContent, Does.Contain("Only for those who are asked."));
        await eddie.Press("End it");
        Assert.That((await _site.Client().GetAsync(new Uri(path, UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task An_old_version_comes_back_and_a_taken_down_page_is_gone_at_once()
    {
        var (key, club) = Any<Club>(8);
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Edit(key));
        eddie.Type("f.summary", "The second wording.");
        await eddie.Press("Save and publish");
        Assert.That((await _site.Page($"/clubs/{club.Slug}")).Body!.TextContent, Does.Contain("The second wording."));
        await eddie.Go(EditorialLinks.Version(key, 1));
        await eddie.Press("Bring this version back");
        await eddie.Press("Publish it now");
        Assert.That((await _site.Page($"/clubs/{club.Slug}")).Body!.TextContent, Does.Contain(club.Summary));

        eddie.Type("reason", "It has closed for good.");
        await eddie.Press("Take it down");
        Assert.That((await _site.Client().GetAsync(new Uri($"/clubs/{club.Slug}", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private (Guid Key, T Document) Any<T>(int place) where T : StocktonLocalOffer.Content.DocumentTypes.Document
    {
        var found = _site.Services.GetRequiredService<PublishedSide>().Current.OfType<T>()[place];
        return (found.Key, found.Document);
    }

    private async Task<OpenEntry> Open(Guid key) => (await _site.Services.GetRequiredService<EntryOpener>().OpenAsync(key, EntryScope.Everything))!;

    private async Task EndSessionsAsync()
    {
        await using var db = await _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContextAsync();
        await db.EditorSessions.ExecuteDeleteAsync();
    }

    private async Task<List<string>> Log(string entry)
    {
        var key = Guid.Parse(entry.Split('/')[^1]);
        await using var db = await _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContextAsync();
        return await db.AuditLog.Where(a => a.AboutKey == key).OrderBy(a => a.Number).Select(a => a.Action).ToListAsync();
    }
}
