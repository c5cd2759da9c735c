using System.Net;
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
using StocktonLocalOffer.Web.Pages.Editorial.Duplicates;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>Entries that are there twice: seen, told apart, or made one, without script.</summary>
internal sealed class MakeOneOfTwo
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task A_contributor_says_that_they_are_two_and_they_are_shown_no_more()
    {
        var (one, other) = await Publish("Aardvark club", "The aardvark group");
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(DuplicateLinks.List);
        var first = cara.Page.QuerySelector(".plain-list > li")!;
        Assert.That(first.TextContent, Does.Contain("Aardvark club and The aardvark group").And.Contain("The same name").And.Contain("The same telephone number: 01632 960004").And.Contain("The same place: TS18 1AA"));
        Assert.That(cara.Text, Does.Not.Contain("Make one of them:"));

        await cara.Press("They are two");

        Assert.That(cara.Text, Does.Contain("They are two. We will not show them together again.").And.Not.Contain("Aardvark"));
        await using var db = _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();
        Assert.That(await db.NotTheSame.CountAsync(n => (n.First == one && n.Second == other) || (n.First == other && n.Second == one)), Is.EqualTo(1));
        Assert.That(await db.AuditLog.Where(a => a.Action == AuditActions.ToldApart).Select(a => $"{a.AboutName}: {a.Detail}").ToListAsync(), Is.EqualTo(new[] { "Aardvark club: From The aardvark group" }));

        Assert.That((await cara.Ask(HttpMethod.Get, DuplicateLinks.Merge(one, other))).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        await cara.Send(DuplicateLinks.List, ("one", $"{one}"), ("other", $"{other}"));
        Assert.That(cara.Text, Does.Contain("We could not tell that this came from our own page"));
    }

    [Test]
    public async Task An_editor_chooses_field_by_field_and_the_old_address_leads_to_the_new()
    {
        var (one, other) = await Publish("Zebra club", "Zebra group");
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(DuplicateLinks.List);
        await eddie.Go(eddie.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "Make one of them: Zebra club and Zebra group").GetAttribute("href")!);
        Assert.That(eddie.Page.QuerySelectorAll("input[type=radio][checked]").Select(r => r.Id), Is.SupersetOf(new[] { "stays-first", "whatYouPay-first", "typicalWait-second", "summary-first" }));
        eddie.Choose("stays", "second");
        eddie.Choose("pick.summary", "second");
        await eddie.Press("Make one of them");

        Assert.That(eddie.Text, Does.Contain("They are one entry now."));
        Assert.That(eddie.Address, Is.EqualTo(EditorialLinks.Entry(other)));
        var now = (Club)(await Open(other)).Live!.Document;
        Assert.That((now.Name, now.Summary, now.WhatYouPay, now.TypicalWait, now.Slug), Is.EqualTo(("Zebra club", "About Zebra group.", "One pound.", "A week", "zebra-group")));
        var old = await _site.Client().GetAsync(new Uri("/clubs/zebra-club", UriKind.Relative));
        Assert.That(old.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently).Or.EqualTo(HttpStatusCode.PermanentRedirect));
        Assert.That(old.Headers.Location!.OriginalString, Is.EqualTo("/clubs/zebra-group"));

        await eddie.Go(DuplicateLinks.List);
        Assert.That(eddie.Text, Does.Not.Contain("Zebra"));
        await eddie.Go(DuplicateLinks.Merge(one, other));
        Assert.That(eddie.Address, Is.EqualTo(EditorialLinks.Entry(other)), "once is enough");
    }

    [Test]
    public async Task What_somebody_else_changed_meanwhile_is_shown_first_and_choices_stay()
    {
        var (one, other) = await Publish("Yak club", "The yak group");
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(DuplicateLinks.Merge(one, other));
        eddie.Choose("pick.summary", "second");
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(EditorialLinks.Edit(other));
        cara.Type("f.whatYouPay", "Nine pounds.");
        await cara.Press("Save for later");

        await eddie.Press("Make one of them");

        Assert.That(eddie.Text, Does.Contain("Somebody else has changed this entry").And.Contain("Nine pounds.").And.Contain("Changes wait for"));
        Assert.That(eddie.Page.QuerySelector("#summary-second")!.HasAttribute("checked"));
        Assert.That((await Open(other)).Item.Trashed, Is.False);
        await eddie.Press("Make one of them");
        Assert.That(eddie.Text, Does.Contain("They are one entry now."));
    }

    [Test]
    public async Task An_organisation_that_still_runs_something_does_not_go()
    {
        var now = _site.Services.GetRequiredService<PublishedSide>().Current;
        var runs = now.OfType<Listing>().First(l => l.Document.Organisation.Count > 0).Document.Organisation[0];
        var another = now.OfType<Organisation>().First(o => o.Key != runs).Key;
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(DuplicateLinks.Merge(another, runs));
        await eddie.Press("Make one of them");

        Assert.That(eddie.Text, Does.Contain("The one that would go still runs"));
        Assert.That((await Open(runs)).Item.Trashed, Is.False);
    }

    [Test]
    public async Task A_new_entry_that_may_be_here_already_says_so_and_why()
    {
        await Publish("Wombat club", "Quokkas");
        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(EditorialLinks.NewEntry);
        await cara.Go(cara.Page.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == "Club").GetAttribute("href")!);
        cara.Type("f.name", "The Wombat Group");
        cara.Type("f.summary", "All about wombats.");
        await cara.Press("Save for later");

        Assert.That(cara.Page.QuerySelector("#twins-h")!.ParentElement!.TextContent, Does.Contain("Wombat club").And.Contain("The same name"));
        Assert.That(cara.Page.QuerySelector("section.notice a[href='/clubs/wombat-club']"), Is.Not.Null);
    }

    private async Task<(Guid One, Guid Other)> Publish(string one, string other)
    {
        var contact = new Contact { Phone = $"01632 9600{(one[0] == 'A' ? "04" : $"{(int)one[0]}")}" };
        Club Of(string name) => new() { Name = name, Slug = name.ToLowerInvariant().Replace(' ', '-'), Summary = $"About {name}.", Contacts = [contact], Locations = [new() { Postcode = "TS18 1AA" }] };
        var publisher = _site.Services.GetRequiredService<Publisher>();
        foreach (var club in new[] { Of(one) with { WhatYouPay = "One pound." }, Of(other) with { TypicalWait = "A week" } })
            Assert.That((await publisher.PublishAsync(new() { Key = Keys.For(club.Name), Document = club })).Problems, Is.Empty);
        await _site.Services.GetRequiredService<PublishedSide>().RefreshAsync();
        return (Keys.For(one), Keys.For(other));
    }

    private async Task<OpenEntry> Open(Guid key) => (await _site.Services.GetRequiredService<EntryOpener>().OpenAsync(key, EntryScope.Everything))!;
}
