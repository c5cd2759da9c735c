using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Testing;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>The editors' side while Umbraco writes, on a site of its own: what is closed, and what the board tells.</summary>
internal sealed class WorkBesideUmbraco
{
    private TestSite _site = null!;
    private string _address = "";
    private Published<Club> _club = null!;
    private Guid _comment;

    [OneTimeSetUp]
    public async Task Start()
    {
        _site = new();
        _site.Settings["Authoring"] = "Umbraco";
        _address = _site.Listen();
        await Of<FolderImporter>().ImportAsync(SitePaths.Content);
        _club = (await Of<PublishedSide>().RefreshAsync()).OfType<Club>()[0];
        await using var db = await Of<IDbContextFactory<SiteDb>>().CreateDbContextAsync();
        db.MirroredNodes.Add(new() { Key = _club.Key, DocumentType = "loClub", Name = _club.Document.Name, RefusedUtc = TestSite.Now.UtcDateTime.AddDays(-3), Problems = """[{"Property":"summary","Message":"Write a summary."},{"Property":"contacts[0].email","Message":"Type one e-mail address, like name@example.org."}]""" });
        db.MirroredNodes.Add(new() { Key = Keys.For("kites"), DocumentType = "loClub", Name = "Kite makers of the riverside, Saturdays", RefusedUtc = TestSite.Now.UtcDateTime, Problems = """[{"Property":"name","Message":"The name has 140 characters. Use 120 or fewer."}]""" });
        Of<AuthoringTasks>().Add(db, _club.Key, _club.Document, "Eddie", publish: true, "checkedOn");
        db.AuthoringTasks.Add(new() { Key = Keys.For("old"), DocumentType = "loClub", Json = RecordJson.Write(new Club { Name = "Sailing for all" }), Who = "Sam", Publish = true, Only = "checkedOn", Utc = TestSite.Now.UtcDateTime, DoneUtc = TestSite.Now.UtcDateTime, Problem = "Somebody is changing it in Umbraco. It is noted in their draft, and goes live when they publish." });
        await db.SaveChangesAsync();
        var draft = await Of<Publisher>().SaveDraftAsync(new ListingSuggestion { Name = "Wheel-o-rama", Kind = "club", What = "Wheelchair dance." }.ToDraft());
        await Of<FeedbackKeeper>().AddAsync(new() { Kind = CommentKind.Suggestion, AboutKey = draft.Key, AboutName = "Wheel-o-rama" });
        _comment = (await db.Comments.AsNoTracking().SingleAsync(c => c.AboutKey == draft.Key)).Key;
        using var scope = _site.Services.CreateScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Editor>>().CreateAsync(new() { Id = Keys.For("ada"), Name = "Ada", Email = Desk.AddressOf("ada"), UserName = Desk.AddressOf("ada"), EmailConfirmed = true, Roles = EditorRoles.Administrator }, Desk.Password);
        Assert.That(made.Succeeded);
    }

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [TestCase(360)]
    [TestCase(1280)]
    public async Task Each_page_is_free_of_faults_that_axe_knows(int width)
    {
        var page = await Browser.Page(width);
        await Desk.SignInAsync(page, _address, "Ada");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Umbraco has published these, and the site cannot show them" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Waiting for Umbraco" })).ToBeVisibleAsync();
        await CheckAsync(page, "board");
        await page.GotoAsync($"{_address}/editorial/entries/{_club.Key:N}");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Change it in Umbraco" })).ToBeVisibleAsync();
        await CheckAsync(page, "entry");
        await page.GotoAsync($"{_address}/editorial/entries/{_club.Key:N}/edit");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This is written in Umbraco");
        await CheckAsync(page, "closed");
        await page.GotoAsync($"{_address}/editorial/comments/{_comment:N}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it on" }).ClickAsync();
        await Assertions.Expect(page.GetByText("It will be a draft there in a moment")).ToBeVisibleAsync();
        await CheckAsync(page, "comment");
        foreach (var path in new[] { "entries", "search-words", "pictures", "duplicates" })
        {
            await page.GotoAsync($"{_address}/editorial/{path}");
            await CheckAsync(page, path);
        }

        await page.Context.CloseAsync();
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        await EveryKindOfPage.CheckShownAsync(page, name);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(page.ViewportSize!.Width), name);
    }

    private T Of<T>() where T : notnull => _site.Services.GetRequiredService<T>();
}
