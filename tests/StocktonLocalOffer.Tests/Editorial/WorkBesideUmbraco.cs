using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Editorial;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>What editors and moderators do here while Umbraco writes, and what they are told of it.</summary>
internal sealed partial class WorkBesideUmbraco
{
    private const string Closed = "This is written in Umbraco";

    private TestSite _site = null!;
    private Guid _club;

    [SetUp]
    public async Task Start()
    {
        _site = new();
        _site.Settings["Authoring"] = "Umbraco";
        var publisher = _site.Services.GetRequiredService<Publisher>();
        _club = (await publisher.PublishAsync(new() { Document = new Club { Name = "Art club", Slug = "art-club", Summary = "Painting." } })).Key;
        await _site.Services.GetRequiredService<PublishedSide>().RefreshAsync();
    }

    [TearDown]
    public async Task End() => await _site.DisposeAsync();

    [TestCase(EditorRoles.Administrator)]
    [TestCase(EditorRoles.Provider)]
    public async Task No_link_and_no_button_leads_to_what_is_closed(EditorRoles role)
    {
        await _site.Services.GetRequiredService<FolderImporter>().ImportAsync(SitePaths.Content);
        var now = await _site.Services.GetRequiredService<PublishedSide>().RefreshAsync();
        var club = now.OfType<Club>().First(c => c.Document.Organisation.Count > 0);
        // With something of everything: a working version, a change of many, a suggestion.
        await _site.Services.GetRequiredService<Publisher>().SaveDraftAsync(new() { Key = club.Key, Document = club.Document with { Summary = "Other words." }, KeepDraft = true });
        await SuggestAsync();
        var visitor = await Desk.SignInAsync(_site, role, role == EditorRoles.Provider ? club.Document.Organisation[0] : null);
        if (role == EditorRoles.Administrator)
        {
            await visitor.Go($"/editorial/entries/still-right?entry={_club:N}");
            await visitor.Press("This one is still right");
        }

        var (shapes, left, forms) = (new HashSet<string>(), new Queue<string>([EditorialLinks.Board, EditorialLinks.Entry(club.Key), EditorialLinks.Version(club.Key, 1)]), new HashSet<string>());
        while (left.TryDequeue(out var address))
        {
            if (!shapes.Add(Shape(address)))
                continue;
            await visitor.Go(address);
            Assert.That(visitor.Page.QuerySelector("h1")?.TextContent, Is.Not.EqualTo(Closed), address);
            foreach (var link in visitor.Page.QuerySelectorAll<IHtmlAnchorElement>("a[href^='/editorial']"))
                left.Enqueue(link.GetAttribute("href")!.Split('#')[0]);
            foreach (var action in visitor.Page.QuerySelectorAll("main form, main [formaction]").Select(f => (f.GetAttribute("action") ?? f.GetAttribute("formaction"))!).Where(a => !a.StartsWith('#')))
                if (forms.Add(Shape(action)))
                {
                    // Without our token nothing is done, and what is closed says so either way.
                    await visitor.Send(action);
                    Assert.That(visitor.Page.QuerySelector("h1")?.TextContent, Is.Not.EqualTo(Closed), $"{address} has a form for {action}");
                    await visitor.Go(address);
                }
        }

        Assert.That(shapes, Has.Count.GreaterThan(role == EditorRoles.Administrator ? 22 : 6));
        Assert.That(forms, Has.Count.GreaterThan(role == EditorRoles.Administrator ? 12 : 2));
    }

    [Test]
    public async Task What_is_closed_leads_to_the_very_entry_and_to_Umbraco_for_a_new_one()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Entry(_club));
        var change = eddie.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "Change it in Umbraco").GetAttribute("href");
        Assert.That(change, Is.EqualTo($"/umbraco/section/content/workspace/document/edit/{_club}"));
        Assert.That(eddie.Page.QuerySelectorAll("main button").Select(b => b.TextContent.Trim()), Is.EqualTo(new[] { "Make an address" }));

        await eddie.Go(EditorialLinks.Edit(_club));
        Assert.That(eddie.Page.QuerySelector("h1")!.TextContent, Is.EqualTo(Closed));
        Assert.That(eddie.Text, Does.Contain("To change Art club, open it there."));
        Assert.That(eddie.Page.QuerySelector("main a.govuk-button")!.GetAttribute("href"), Is.EqualTo(change));
        await eddie.Go(EditorialLinks.NewEntry);
        Assert.That(eddie.Page.QuerySelector("main a.govuk-button")!.GetAttribute("href"), Is.EqualTo("/umbraco"));
    }

    [Test]
    public async Task What_a_feed_brings_is_said_to_be_changed_there_and_Umbraco_is_not_asked_about_it()
    {
        var fed = (await _site.Services.GetRequiredService<Publisher>().PublishAsync(new() { Document = new Club { Name = "Fed club", Slug = "fed-club", Summary = "Chess." }, Source = "outpost", SourceId = "7" })).Key;
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Entry(fed));
        Assert.That(eddie.Text, Does.Contain("list of another organisation"));
        Assert.That(eddie.Page.QuerySelectorAll("main a").Select(a => a.TextContent), Does.Not.Contain("Change it in Umbraco"));
        await eddie.Go(EditorialLinks.Edit(fed));
        Assert.That(eddie.Page.QuerySelectorAll("main a[href^='/umbraco']"), Is.Empty);

        await eddie.Go($"/editorial/entries/still-right?entry={fed:N}&entry={_club:N}");
        await eddie.Press("These 2 are still right");
        Assert.That((await WaitingAsync()).Select(t => t.Key), Is.EqualTo(new[] { _club }));
    }

    [Test]
    public async Task Still_right_is_on_the_site_at_once_and_Umbraco_is_asked_to_note_it_and_nothing_else()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go($"/editorial/entries/still-right?entry={_club:N}");
        await eddie.Press("This one is still right");
        Assert.That(eddie.Page.QuerySelectorAll("main a").Select(a => a.TextContent), Does.Not.Contain("Undo it"));
        var live = _site.Services.GetRequiredService<PublishedSide>().Current.Find<Club>(_club)!.Document;
        Assert.That(live.CheckedOn, Is.EqualTo(new DateOnly(2026, 11, 23)));
        var asked = (await WaitingAsync()).Single();
        Assert.That((asked.Key, asked.DocumentType, asked.Publish, asked.Who), Is.EqualTo((_club, "loClub", true, live.CheckedBy)));
        Assert.That(asked.Only.Split(','), Is.EquivalentTo(new[] { "checkedOn", "checkedBy", "nextCheckDue" }));
        Assert.That(RecordJson.Read(asked.DocumentType, asked.Json), Has.Property(nameof(Club.CheckedOn)).EqualTo(live.CheckedOn).And.Property(nameof(Club.NextCheckDue)).EqualTo(live.NextCheckDue).And.Property(nameof(Club.Summary)).EqualTo("Painting."));
    }

    [Test]
    public async Task A_providers_answer_is_told_to_Umbraco_too_and_once()
    {
        var token = SecretTokens.New();
        await using (var db = Open())
        {
            db.CheckRequests.Add(new() { Key = Keys.For("request"), ItemKey = _club, Due = new(2026, 11, 23), TokenHash = SecretTokens.Hash(token), SentUtc = TestSite.Now.UtcDateTime, ExpiresUtc = TestSite.Now.UtcDateTime.AddDays(9) });
            await db.SaveChangesAsync();
        }

        for (var press = 0; press < 2; press++)
        {
            var provider = new Visitor(_site);
            await provider.Go($"/editorial/still-right/{token}");
            await provider.Press("Yes, all of it is still right");
            Assert.That(provider.Text, Does.Contain("Thank you"));
        }

        var asked = (await WaitingAsync()).Single();
        Assert.That((asked.Key, asked.Publish, asked.Only), Is.EqualTo((_club, true, "checkedOn,checkedBy,nextCheckDue")));
        Assert.That(((Club)RecordJson.Read(asked.DocumentType, asked.Json)).CheckedBy, Is.EqualTo("the provider"));
    }

    [Test]
    public async Task A_suggestion_that_is_taken_on_becomes_a_draft_in_Umbraco()
    {
        var (comment, draft) = await SuggestAsync();
        var sam = await Desk.SignInAsync(_site, EditorRoles.Moderator | EditorRoles.Editor);
        await sam.Go($"/editorial/comments/{comment:N}");
        Assert.That(sam.Text, Does.Contain("Take it on, and it becomes a draft in Umbraco."));
        await sam.Press("Take it on");
        Assert.That(sam.Text, Does.Contain("It will be a draft there in a moment"));
        Assert.That(sam.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "Open it in Umbraco").GetAttribute("href"), Does.EndWith($"/edit/{draft}"));
        await sam.Press("Take it on");
        var asked = (await WaitingAsync()).Single();
        Assert.That((asked.Key, asked.Publish, asked.Only), Is.EqualTo((draft, false, "")));

        await _site.Services.GetRequiredService<AuthoringTasks>().DoneAsync(asked.Number, "Clubs cannot be made there.");
        await sam.Go($"/editorial/comments/{comment:N}");
        Assert.That(sam.Text, Does.Contain("It could not become a draft in Umbraco. Clubs cannot be made there. Take it on again"));
        await sam.Press("Take it on");
        await _site.Services.GetRequiredService<AuthoringTasks>().DoneAsync((await WaitingAsync()).Single().Number, "");
        await sam.Go($"/editorial/comments/{comment:N}");
        Assert.That(sam.Text, Does.Contain("It is a draft in Umbraco"));
    }

    [Test]
    public async Task The_board_tells_what_Umbraco_and_the_site_have_for_each_other_and_nothing_when_there_is_nothing()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Board);
        Assert.That(eddie.Text, Does.Contain("1 entry is on the site and not in Umbraco. Nobody can change it there."));
        Assert.That(eddie.Text, Does.Contain("Write a new entry in Umbraco").And.Not.Contain("cannot show them").And.Not.Contain("Waiting for Umbraco"));

        await using (var db = Open())
        {
            db.MirroredNodes.Add(new() { Key = _club, DocumentType = "loClub", Name = "Art <b>club</b>", RefusedUtc = TestSite.Now.UtcDateTime.AddDays(-2), Problems = RefusedNodes.Text([new("name", "Write a name."), new("contacts[0].email", "Type one e-mail address."), new("nowhere", "Odd.")]) });
            db.MirroredNodes.Add(new() { Key = Keys.For("new"), DocumentType = "loThing", Name = "Something", RefusedUtc = TestSite.Now.UtcDateTime, Problems = RefusedNodes.Text([new("", "We do not know this kind.")]) });
            var tasks = _site.Services.GetRequiredService<AuthoringTasks>();
            tasks.Add(db, _club, new Club { Name = "Art club" }, "Eddie", publish: true, "checkedOn");
            tasks.Add(db, Keys.For("draft"), new Club { Name = "Kite club" }, "Sam", publish: false);
            db.AuthoringTasks.Add(new() { Key = Keys.For("old"), DocumentType = "loGone", Json = "{", Who = "Sam", Publish = true, Utc = TestSite.Now.UtcDateTime, DoneUtc = TestSite.Now.UtcDateTime, Problem = "Somebody is changing it." });
            await db.SaveChangesAsync();
        }

        await eddie.Go(EditorialLinks.Board);
        var refused = Words(eddie.Page.QuerySelector("[aria-labelledby=b-refused]")!);
        Assert.That(refused, Does.Contain("Art <b>club</b> (Club)").And.Contain("Since 21 November 2026").And.Contain("The site still shows an earlier form of it.").And.Contain("Name: Write a name.").And.Contain("E-mail: Type one e-mail address.").And.Contain("nowhere: Odd."));
        Assert.That(refused, Does.Contain("Something (Not known to this site)").And.Contain("Nothing of it is on the site. We do not know this kind."));
        Assert.That(eddie.Page.QuerySelectorAll("[aria-labelledby=b-refused] a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { $"/umbraco/section/content/workspace/document/edit/{_club}", $"/umbraco/section/content/workspace/document/edit/{Keys.For("new")}" }));
        var waiting = Words(eddie.Page.QuerySelector("[aria-labelledby=b-tasks]")!);
        Assert.That(waiting, Does.Contain("Kite clubMake a draft. Sam asked for it").And.Contain("Art clubNote that it is still right. Eddie asked for it").And.Contain("Why not: Somebody is changing it."));
        Assert.That(eddie.Text, Does.Not.Contain("on the site and not in Umbraco"));

        var kim = await Desk.SignInAsync(_site, EditorRoles.Provider, Keys.For("org"));
        await kim.Go(EditorialLinks.Board);
        Assert.That(kim.Text, Does.Not.Contain("cannot show them"), "it is about all of the site");
    }

    private async Task<(Guid Comment, Guid Draft)> SuggestAsync()
    {
        var draft = await _site.Services.GetRequiredService<Publisher>().SaveDraftAsync(new ListingSuggestion { Name = "Wheel-o-rama", Kind = "club", What = "Wheelchair dance." }.ToDraft());
        await _site.Services.GetRequiredService<FeedbackKeeper>().AddAsync(new() { Kind = CommentKind.Suggestion, AboutKey = draft.Key, AboutName = "Wheel-o-rama" });
        await using var db = Open();
        return ((await db.Comments.AsNoTracking().SingleAsync(c => c.AboutKey == draft.Key)).Key, draft.Key);
    }

    private Task<IReadOnlyList<AuthoringTask>> WaitingAsync() => _site.Services.GetRequiredService<AuthoringTasks>().WaitingAsync(10);

    private SiteDb Open() => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();

    private static string Words(IElement element) => Spaces().Replace(element.TextContent, " ");

    // The kind of page that an address is of: one of each is enough.
    private static string Shape(string address) => Values().Replace(Numbers().Replace(address, "#"), "=");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[0-9a-f]{32}|(?<=/)[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Values();
}
