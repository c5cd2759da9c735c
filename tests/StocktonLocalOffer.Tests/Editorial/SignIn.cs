using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>Coming in, from the first start and an invitation to the last session that is ended.</summary>
internal sealed class SignIn
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [TestCase("short", "12 characters or more")]
    [TestCase("password1234567", "easy to guess")]
    [TestCase("stocktonlocaloffer", "easy to guess")]
    [TestCase("sam@example.org1", "easy to guess")]
    [TestCase("aaaaaaaaaaaaaaaa", "easy to guess")]
    public async Task A_password_that_others_would_guess_is_not_taken_and_nothing_else_is_lost(string password, string why)
    {
        var token = await _site.Services.GetRequiredService<Invitations>().InviteAsync(new() { Name = "Sam", Email = "sam@example.org", Roles = EditorRoles.Editor });
        var visitor = new Visitor(_site);
        await visitor.Go(EditorialLinks.Join(token));
        visitor.Type("password", password);
        await visitor.Press("Join");

        Assert.That(visitor.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain(why));
        Assert.That(visitor.Page.QuerySelector("[name=name]")!.GetAttribute("value"), Is.EqualTo("Sam"));
        Assert.That(visitor.Page.QuerySelector("[name=password]")!.GetAttribute("value"), Is.Empty, "a password is never written into a page");
    }

    [Test]
    public async Task An_invited_provider_joins_and_sees_their_own_board()
    {
        var organisation = _site.Services.GetRequiredService<PublishedSide>().Current.OfType<Organisation>()[0];
        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await admin.Go(EditorialLinks.Invite);
        admin.Type("name", "Pat");
        admin.Type("email", "pat@example.org");
        admin.Page.QuerySelector("#role-provider")!.SetAttribute("checked", "");
        admin.Type("organisation", organisation.Document.Name);
        await admin.Press("Send");
        Assert.That(admin.Text, Does.Contain("An invitation is on its way to pat@example.org"));

        var letter = Letter("pat@example.org");
        var visitor = new Visitor(_site);
        await visitor.Go(Regex.Match(letter, @"/editorial/join/\w+").Value);
        visitor.Type("password", Desk.Password);
        await visitor.Press("Join");

        Assert.That(visitor.Text, Does.Contain("Pat, pat@example.org. Provider"));
        Assert.That((await FindAsync("pat@example.org")).OrganisationKey, Is.EqualTo(organisation.Key));
        await visitor.Go(EditorialLinks.People);
        Assert.That(visitor.Answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task An_invitation_is_taken_back_and_its_link_works_no_more()
    {
        var token = await _site.Services.GetRequiredService<Invitations>().InviteAsync(new() { Name = "Wanda", Email = "wanda@example.org", Roles = EditorRoles.Editor });
        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await admin.Go(EditorialLinks.People);
        await admin.Press("Take back the invitation of Wanda");
        Assert.That(admin.Page.QuerySelector(".done")!.TextContent, Does.Contain("wanda@example.org"));
        Assert.That(admin.Page.QuerySelectorAll("main li").Select(l => l.TextContent), Has.None.Contains("wanda@example.org"));

        Assert.That(await _site.Services.GetRequiredService<Invitations>().FindAsync(token), Is.Null);
        await using var db = Open();
        Assert.That(await db.AuditLog.Where(a => a.Action == AuditActions.Uninvited).Select(a => a.AboutName).ToListAsync(), Is.EqualTo(new[] { "Wanda" }));
    }

    [Test]
    public async Task Somebody_who_has_an_account_is_not_invited_again()
    {
        await Desk.AddAsync(_site, "Ines", EditorRoles.Contributor);
        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await admin.Go(EditorialLinks.Invite);
        admin.Type("name", "Ines");
        admin.Type("email", "INES@example.org");
        admin.Page.QuerySelector("#role-editor")!.SetAttribute("checked", "");
        await admin.Press("Send");

        Assert.That(admin.Page.QuerySelector(".govuk-error-summary a[href='#email']")?.TextContent, Does.Contain("has an account already"));
        Assert.That(await _site.Services.GetRequiredService<Invitations>().OpenAsync(), Has.None.Matches<Invitation>(i => i!.Name == "Ines"));
    }

    [Test]
    public async Task Wrong_passwords_say_the_same_for_known_and_unknown_addresses_and_lock_the_account()
    {
        await Desk.AddAsync(_site, "Lola", EditorRoles.Editor);
        var visitor = new Visitor(_site);
        async Task<string> Try(string email, string password)
        {
            await visitor.Go(EditorialLinks.SignIn);
            visitor.Type("email", email);
            visitor.Type("password", password);
            await visitor.Press("Sign in");
            return visitor.Page.QuerySelector(".govuk-error-summary")?.TextContent.Trim() ?? "";
        }

        for (var i = 0; i < 6; i++)
            Assert.That(await Try(Desk.AddressOf("Lola"), "wrong wrong wrong"), Is.EqualTo(await Try("nobody@example.org", "wrong wrong wrong")));
        Assert.That(await Try(Desk.AddressOf("Lola"), Desk.Password), Does.Contain("wait 15 minutes"), "the right one does not help any more");
    }

    [TestCase("https://elsewhere.example/", "/editorial")]
    [TestCase("//elsewhere.example/editorial", "/editorial")]
    [TestCase("/editorial\\..\\\\elsewhere.example", "/editorial")]
    [TestCase("/editorialelsewhere", "/editorial")]
    [TestCase("/editorial/account", "/editorial/account")]
    public void Signing_in_leads_nowhere_else(string back, string goes) => Assert.That(EditorialLinks.After(back), Is.EqualTo(goes));

    [Test]
    public async Task Codes_are_asked_for_once_they_are_on_and_a_recovery_code_works_once()
    {
        await Desk.AddAsync(_site, "Cody", EditorRoles.Editor);
        var sam = await Desk.SignInAsync(_site, "Cody");
        await sam.Go(EditorialLinks.Authenticator);
        sam.Type("code", await CodeAsync("Cody"));
        await sam.Press("Turn codes on");
        var recovery = sam.Page.QuerySelectorAll(".codes code").Select(c => c.TextContent).ToList();
        Assert.That(recovery, Has.Count.EqualTo(10));

        var again = await Desk.SignInAsync(_site, "Cody");
        Assert.That(again.Address, Does.StartWith(EditorialLinks.Code));
        again.Type("code", "000000");
        await again.Press("Sign in");
        Assert.That(again.Text, Does.Contain("This code is not right"));
        again.Type("code", recovery[0]);
        await again.Press("Sign in");
        Assert.That(again.Address, Is.EqualTo(EditorialLinks.Board));

        var third = await Desk.SignInAsync(_site, "Cody");
        third.Type("code", recovery[0]);
        await third.Press("Sign in");
        Assert.That(third.Text, Does.Contain("This recovery code is not right. Each works once").And.Not.Contain("30 seconds"));
    }

    [Test]
    public async Task A_recovery_code_is_taken_however_it_is_typed()
    {
        await Desk.AddAsync(_site, "Rhys", EditorRoles.Editor);
        var rhys = await Desk.SignInAsync(_site, "Rhys");
        await rhys.Go(EditorialLinks.Authenticator);
        rhys.Type("code", await CodeAsync("Rhys"));
        await rhys.Press("Turn codes on");
        var recovery = rhys.Page.QuerySelectorAll(".codes code").Select(c => c.TextContent).ToList();

        foreach (var typed in new[] { recovery[0].ToLowerInvariant(), $" {recovery[1].Replace("-", " ", StringComparison.Ordinal)} ", recovery[2].ToLowerInvariant().Replace("-", "", StringComparison.Ordinal) })
        {
            var again = await Desk.SignInAsync(_site, "Rhys");
            again.Type("code", typed);
            await again.Press("Sign in");
            Assert.That(again.Address, Is.EqualTo(EditorialLinks.Board), typed);
        }

        var last = await Desk.SignInAsync(_site, "Rhys");
        last.Type("code", recovery[3][..5]);
        await last.Press("Sign in");
        Assert.That(last.Text, Does.Contain("This recovery code is not right"), "half of one");
        last.Type("code", "1234567");
        await last.Press("Sign in");
        Assert.That(last.Text, Does.Contain("This code is not right. Codes change every 30 seconds"), "a finger too many");
    }

    [Test]
    public async Task A_session_that_is_ended_elsewhere_is_over()
    {
        await Desk.AddAsync(_site, "Tess", EditorRoles.Editor);
        var office = await Desk.SignInAsync(_site, "Tess");
        var train = await Desk.SignInAsync(_site, "Tess");
        await office.Go(EditorialLinks.Account);
        Assert.That(office.Page.QuerySelectorAll(".plain-list b").Select(b => b.TextContent), Has.Exactly(2).Contains(" on "));
        await office.Press("Sign it out");

        await train.Go(EditorialLinks.Board);
        Assert.That(train.Address, Does.StartWith(EditorialLinks.SignIn));
        await office.Go(EditorialLinks.Board);
        Assert.That(office.Address, Is.EqualTo(EditorialLinks.Board));
    }

    [Test]
    public async Task Whoever_has_left_is_signed_out_and_cannot_come_back_but_never_the_last_administrator()
    {
        await Desk.AddAsync(_site, "Leo", EditorRoles.Editor);
        var sam = await Desk.SignInAsync(_site, "Leo");
        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await admin.Go(EditorialLinks.Person((await FindAsync(Desk.AddressOf("Leo"))).Id));
        await admin.Press("They have left");

        await sam.Go(EditorialLinks.Board);
        Assert.That(sam.Address, Does.StartWith(EditorialLinks.SignIn));
        sam = await Desk.SignInAsync(_site, "Leo");
        Assert.That(sam.Address, Is.EqualTo(EditorialLinks.SignIn));

        await admin.Go(EditorialLinks.Person((await FindAsync(Desk.AddressOf("Editor16"))).Id));
        await admin.Press("They have left");
        Assert.That(admin.Text, Does.Contain("This is the last administrator"));
    }

    [Test]
    public async Task What_could_not_be_saved_of_a_person_is_said_and_changes_nothing()
    {
        var ira = await Desk.AddAsync(_site, "Ira", EditorRoles.Editor);
        var working = await Desk.SignInAsync(_site, "Ira");
        await using (var db = Open())
            await db.Editors.Where(e => e.Id == ira.Id).ExecuteUpdateAsync(s => s.SetProperty(e => e.UserName, ""));
        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await admin.Go(EditorialLinks.Person(ira.Id));
        await admin.Press("They have left");

        Assert.That(admin.Page.QuerySelector(".govuk-error-summary")?.TextContent, Does.Contain("could not be saved"));
        Assert.That(admin.Text, Does.Contain("Have they left?"));
        await working.Go(EditorialLinks.Board);
        Assert.That(working.Address, Is.EqualTo(EditorialLinks.Board));
        await using var after = Open();
        Assert.That(after.AuditLog.Any(a => a.AboutKey == ira.Id && a.Action == AuditActions.ChangedPerson), Is.False);
    }

    [Test]
    public async Task Who_has_lost_their_phone_comes_in_with_the_password_once_an_administrator_takes_the_codes_away()
    {
        var phil = await Desk.AddAsync(_site, "Phil", EditorRoles.Editor);
        var before = await Desk.SignInAsync(_site, "Phil");
        await before.Go(EditorialLinks.Authenticator);
        before.Type("code", await CodeAsync("Phil"));
        await before.Press("Turn codes on");
        var stuck = await Desk.SignInAsync(_site, "Phil");
        Assert.That(stuck.Text, Does.Contain("Ask an administrator: they can take the codes away"));

        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await admin.Go(EditorialLinks.Person(phil.Id));
        await admin.Press("Take codes away");
        Assert.That(admin.Text, Does.Contain("Phil signs in with the password alone now"));
        Assert.That(admin.Page.QuerySelectorAll("main button").Select(b => b.TextContent), Has.None.Contains("Take codes away"));

        Assert.That((await Desk.SignInAsync(_site, "Phil")).Address, Is.EqualTo(EditorialLinks.Board));
        await using var db = Open();
        Assert.That(db.AuditLog.Single(a => a.AboutKey == phil.Id && a.Action == AuditActions.ChangedSignIn && a.EditorId != phil.Id).Detail, Is.EqualTo("Codes taken away."));
    }

    [Test]
    public async Task A_passkey_that_comes_too_late_is_asked_for_again()
    {
        var visitor = new Visitor(_site);
        await visitor.Go(EditorialLinks.SignIn);
        await visitor.Send(EditorialLinks.SignIn + "?handler=passkey", ("credential", "{}"), Token(visitor));
        Assert.That((visitor.Answer.StatusCode, visitor.Page.QuerySelector(".govuk-error-summary")?.TextContent), Is.EqualTo((HttpStatusCode.OK, "")).Using<(HttpStatusCode, string?)>((a, b) => a.Item1 == b.Item1 && a.Item2!.Contains("The passkey did not work", StringComparison.Ordinal)));

        await Desk.AddAsync(_site, "Kay", EditorRoles.Editor);
        visitor = await Desk.SignInAsync(_site, "Kay");
        await visitor.Go(EditorialLinks.Passkeys);
        await visitor.Send(EditorialLinks.Passkeys, ("credential", "{}"), Token(visitor));
        Assert.That((visitor.Answer.StatusCode, visitor.Page.QuerySelector(".govuk-error-summary")?.TextContent), Is.EqualTo((HttpStatusCode.OK, "")).Using<(HttpStatusCode, string?)>((a, b) => a.Item1 == b.Item1 && a.Item2!.Contains("The passkey could not be kept", StringComparison.Ordinal)));
    }

    [Test]
    public async Task Coming_in_with_a_passkey_is_written_down()
    {
        await using var site = new TestSite { Replace = services => services.AddScoped<IPasskeyHandler<Editor>, OneBrowser>() };
        var pia = await Desk.AddAsync(site, "Pia", EditorRoles.Editor);
        var visitor = new Visitor(site);
        await visitor.Go(EditorialLinks.SignIn);
        var token = Token(visitor);
        await visitor.Send(EditorialLinks.SignIn + "?handler=options", token);
        await visitor.Send(EditorialLinks.SignIn + "?handler=passkey", ("credential", Desk.AddressOf("Pia")), token);

        Assert.That(visitor.Address, Is.EqualTo(EditorialLinks.Board));
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContextAsync();
        var line = await db.AuditLog.SingleAsync(a => a.Action == AuditActions.SignedIn);
        Assert.That((line.EditorId, line.Who, line.Detail), Is.EqualTo(((Guid?)pia.Id, "Pia", "With a passkey.")));
    }

    private static (string, string) Token(Visitor visitor) => ("__RequestVerificationToken", visitor.Page.QuerySelector("#send [name=__RequestVerificationToken]")!.GetAttribute("value")!);

    /// <summary>A browser whose passkey is the address of whoever holds it.</summary>
    private sealed class OneBrowser(UserManager<Editor> editors) : IPasskeyHandler<Editor>
    {
        public Task<PasskeyCreationOptionsResult> MakeCreationOptionsAsync(PasskeyUserEntity userEntity, HttpContext httpContext) => throw new NotSupportedException();

        public Task<PasskeyRequestOptionsResult> MakeRequestOptionsAsync(Editor? user, HttpContext httpContext) => Task.FromResult(new PasskeyRequestOptionsResult { RequestOptionsJson = "{}", AssertionState = "{}" });

        public Task<PasskeyAttestationResult> PerformAttestationAsync(PasskeyAttestationContext context) => throw new NotSupportedException();

        public async Task<PasskeyAssertionResult<Editor>> PerformAssertionAsync(PasskeyAssertionContext context) =>
            PasskeyAssertionResult.Success(new UserPasskeyInfo([1], [2], TestSite.Now, 0, null, true, false, false, [], []), (await editors.FindByEmailAsync(context.CredentialJson))!);
    }

    [Test]
    public async Task A_forgotten_password_is_chosen_anew_by_a_link_and_old_sessions_end()
    {
        await Desk.AddAsync(_site, "Fay", EditorRoles.Editor);
        var old = await Desk.SignInAsync(_site, "Fay");
        var visitor = new Visitor(_site);
        foreach (var email in new[] { "nobody@example.org", Desk.AddressOf("Fay") })
        {
            await visitor.Go(EditorialLinks.Forgotten);
            visitor.Type("email", email);
            await visitor.Press("Send me the link");
            Assert.That(visitor.Text, Does.Contain("Look in your e-mail"));
        }

        var letter = Letter(Desk.AddressOf("Fay"));
        await visitor.Go(Regex.Match(letter.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal), @"/editorial/sign-in/new-password\S+").Value);
        visitor.Type("password", "lantern gravel tuesday boats");
        await visitor.Press("Use this password");

        Assert.That(visitor.Text, Does.Contain("Your new password works now"));
        await old.Go(EditorialLinks.Board);
        Assert.That(old.Address, Does.StartWith(EditorialLinks.SignIn));
    }

    [Test]
    public async Task The_link_for_a_new_password_never_leads_to_an_address_that_whoever_asked_made_up()
    {
        await Desk.AddAsync(_site, "Hal", EditorRoles.Editor);
        using var client = _site.CreateClient(new() { BaseAddress = new Uri("http://elsewhere.example") });
        var page = await TestSite.Page(await client.GetAsync(new Uri(EditorialLinks.Forgotten, UriKind.Relative)));
        var key = page.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("email", Desk.AddressOf("Hal")), new("__RequestVerificationToken", key)]);
        await client.PostAsync(new Uri(EditorialLinks.Forgotten, UriKind.Relative), form);

        Assert.That(Letter(Desk.AddressOf("Hal")), Does.Contain("http://localhost").And.Not.Contain("elsewhere"));
    }

    [Test]
    public async Task A_form_from_another_site_does_nothing()
    {
        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await admin.Go(EditorialLinks.Invite);
        admin.Type("name", "Sue");
        admin.Type("email", "sue@example.org");
        admin.Page.QuerySelector("#role-editor")!.SetAttribute("checked", "");
        admin.Page.QuerySelector("#send [name=__RequestVerificationToken]")!.Remove();
        await admin.Press("Send");

        Assert.That(admin.Text, Does.Contain("Nothing is lost"));
        Assert.That(admin.Page.QuerySelector("[name=name]")!.GetAttribute("value"), Is.EqualTo("Sue"));
        Assert.That(await _site.Services.GetRequiredService<Invitations>().OpenAsync(), Has.None.Matches<Invitation>(i => i!.Email == "sue@example.org"));
    }

    private string Letter(string to) => Directory.GetFiles(Path.Combine(_site.DataFolder, "mail")).Select(File.ReadAllText).Single(l => l.Contains($"To: {to}", StringComparison.Ordinal));

    private SiteDb Open() => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();

    private async Task<Editor> FindAsync(string email)
    {
        await using var db = await _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContextAsync();
        return await db.Editors.AsNoTracking().SingleAsync(e => e.Email == email);
    }

    private async Task<string> CodeAsync(string name)
    {
        using var scope = _site.Services.CreateScope();
        var editors = scope.ServiceProvider.GetRequiredService<UserManager<Editor>>();
        var key = (await editors.GetAuthenticatorKeyAsync((await editors.FindByEmailAsync(Desk.AddressOf(name)))!))!;
        return Totp.Of(key, TimeProvider.System.GetUtcNow());
    }
}
