using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class KeepAList
{
    private const string Football = "clubs/brackenside-inclusive-football-5-to-11";

    [Test]
    public async Task A_list_starts_from_a_card_without_any_cookie_that_remembers_and_its_address_leads_back()
    {
        var card = (await SiteFixture.Site.Page("/search?q=football")).QuerySelector(".card a[href^='/shortlist/add']")!;
        var visitor = new Visitor(SiteFixture.Site);
        await visitor.Go(card.GetAttribute("href")!);
        await visitor.Press("Add to my list");
        Assert.That(visitor.Page.QuerySelectorAll("ol.shortlist > li"), Has.Length.EqualTo(1));
        Assert.That(visitor.CookiesSet.Select(c => c.Split('=')[0]).Distinct(), Is.EqualTo(new[] { "security" }), "only the one that protects a form");

        var kept = visitor.Page.GetElementById("own-address")!.GetAttribute("value")!;
        var elsewhere = new Visitor(SiteFixture.Site);
        await elsewhere.Go(new Uri(kept).PathAndQuery);
        Assert.That(elsewhere.Page.QuerySelector("ol.shortlist h2")!.TextContent, Is.EqualTo(visitor.Page.QuerySelector("ol.shortlist h2")!.TextContent));

        await elsewhere.Go("/shortlist/add?listing=" + Football);
        elsewhere.Type("address", kept);
        await elsewhere.Press("Add to my list");
        Assert.That(elsewhere.Address, Does.StartWith(new Uri(kept).PathAndQuery));
    }

    [Test]
    public async Task The_page_of_a_list_is_kept_by_nobody_and_tells_no_other_site_where_somebody_came_from()
    {
        var visitor = await Started();
        foreach (var address in new[] { visitor.Address, visitor.Address + "/print", visitor.Address + "/email", visitor.Address + "/compare" })
        {
            await visitor.Go(address);
            Assert.That(visitor.Answer.Headers.CacheControl!.NoStore, Is.True, address);
            Assert.That(visitor.Answer.Headers.GetValues("Referrer-Policy").Single(), Is.EqualTo("no-referrer"), address);
            Assert.That(visitor.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Does.Contain("noindex"), address);
        }
    }

    [Test]
    public async Task It_is_remembered_only_when_asked_with_one_cookie_and_forgotten_when_asked()
    {
        var visitor = new Visitor(SiteFixture.Site);
        await visitor.Go("/shortlist/add?listing=" + Football);
        visitor.Type("remember", "yes");
        await visitor.Press("Add to my list");
        var cookie = visitor.CookiesSet.Single(c => c.StartsWith("list=", StringComparison.Ordinal));
        Assert.That(cookie, Does.Contain("httponly").And.Contain("samesite=lax").And.Contain("path=/shortlist").And.Contain("max-age=15552000"));

        await visitor.Go("/shortlist");
        Assert.That(visitor.Page.QuerySelectorAll("ol.shortlist > li"), Has.Length.EqualTo(1));
        await visitor.Go("/shortlist/add?listing=clubs/saltmarsh-one-to-one-swimming");
        await visitor.Press("Add to my list");
        Assert.That(visitor.Page.QuerySelectorAll("ol.shortlist > li"), Has.Length.EqualTo(2));

        await visitor.Press("Forget it");
        await visitor.Go("/shortlist");
        Assert.That(visitor.Text, Does.Contain("How it works"));
    }

    [Test]
    public async Task Every_button_saves_the_notes_and_what_was_taken_off_comes_back()
    {
        var visitor = await Started();
        await AddSwimming(visitor);
        Assert.That(Names(visitor)[1], Does.Contain("swimming"));

        visitor.Type(NoteFields(visitor)[1], "Ask about the hoist");
        await visitor.Press("Move up");
        Assert.That(Names(visitor)[0], Does.Contain("swimming"));
        Assert.That(Notes(visitor), Is.EqualTo(new[] { "Ask about the hoist", "" }));

        await visitor.Press("Take off");
        Assert.That(Names(visitor), Has.Length.EqualTo(1));
        await visitor.Press("Put it back");
        Assert.That(Notes(visitor), Is.EqualTo(new[] { "Ask about the hoist", "" }));
    }

    [Test]
    public async Task A_note_that_is_too_long_is_said_on_top_and_beside_and_stays_as_typed()
    {
        var visitor = await Started();
        var field = NoteFields(visitor)[0];
        visitor.Type(field, new string('x', 501));
        await visitor.Press("Save my notes");
        Assert.That(visitor.Page.Title, Does.StartWith("Error: "));
        Assert.That(visitor.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"), Is.EqualTo("#" + field));
        Assert.That(visitor.Page.GetElementById(field + "-error"), Is.Not.Null);
        Assert.That(Notes(visitor)[0], Has.Length.EqualTo(501));

        visitor.Type(field, new string('x', 490) + "\r\n\r\nsecond");
        await visitor.Press("Save my notes");
        Assert.That(visitor.Text, Does.Contain("Your notes are saved"), "a new line counts once");
    }

    [Test]
    public async Task A_note_that_is_sent_twice_counts_once()
    {
        var visitor = await Started();
        var field = NoteFields(visitor)[0];
        var twice = $"note-{Guid.Parse(field["note-".Length..]):D}";
        await visitor.Send(visitor.Page.QuerySelector("form[aria-label='Your list']")!.GetAttribute("action")!, (field, "Ask"), (twice, "Ask again"), ("__RequestVerificationToken", visitor.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!));

        Assert.That(visitor.Answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Notes(visitor)[0], Is.EqualTo("Ask"));
    }

    [Test]
    public async Task A_shared_link_shows_the_list_and_the_notes_with_nothing_to_change_and_can_be_copied()
    {
        var visitor = await Started();
        visitor.Type(NoteFields(visitor)[0], "Good on Saturdays <b>");
        await visitor.Press("Save my notes");
        visitor.Type("days", "7");
        await visitor.Press("Make a link");
        Assert.That(visitor.Text, Does.Contain("until 30 November 2026"));
        var shared = new Uri(visitor.Page.GetElementById("share-address")!.GetAttribute("value")!).PathAndQuery;

        var reader = new Visitor(SiteFixture.Site);
        await reader.Go(shared);
        Assert.That(reader.Text, Does.Contain("Good on Saturdays <b>"));
        Assert.That(reader.Page.QuerySelectorAll("main button").Select(b => b.TextContent.Trim()), Is.EqualTo(new[] { "Make my own copy" }));
        Assert.That(reader.Page.QuerySelector("main")!.InnerHtml, Does.Not.Contain(visitor.Address));
        await reader.Go(shared + "/print");
        Assert.That(reader.Page.QuerySelectorAll(".pack-item"), Has.Length.EqualTo(1));
        await reader.Go("/shortlist/add?listing=" + Football);
        reader.Type("address", shared);
        await reader.Press("Add to my list");
        Assert.That(reader.Page.GetElementById("address-error")!.TextContent, Does.Contain("only for reading"));

        await reader.Go(shared);
        await reader.Press("Make my own copy");
        Assert.That(Notes(reader), Is.EqualTo(new[] { "Good on Saturdays <b>" }));
        await visitor.Press("Stop sharing");
        await reader.Go(shared);
        Assert.That(reader.Answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_pack_has_a_code_for_every_listing_and_for_professionals_the_way_to_refer()
    {
        var visitor = await Started();
        await visitor.Go(visitor.Address + "/print");
        Assert.That(visitor.Page.QuerySelectorAll(".pack-item svg.qr path"), Has.Length.EqualTo(1));
        Assert.That(Labels(visitor), Does.Contain("How to start").And.Contain("Contact").And.Not.Contain("Who can refer"));
        await visitor.Go(visitor.Address + "?for=professional");
        Assert.That(Labels(visitor), Does.Contain("Who can refer").And.Contain("Criteria, and who decides").And.Contain("Typical wait"));
        Assert.That(visitor.Text, Does.Contain("they said so on"));
    }

    [Test]
    public async Task Two_to_four_stand_side_by_side_and_what_nobody_told_us_is_said()
    {
        var visitor = await Started();
        await AddSwimming(visitor);
        var list = visitor.Address.Split('?')[0];
        await visitor.Press("Compare");
        Assert.That(visitor.Text, Does.Contain("Tick two to four"));
        var keys = Ticks(await SiteFixture.Site.Page(list));
        await visitor.Go($"{list}/compare?listing={keys[0]}&listing={keys[1]}&listing=nonsense");
        var table = visitor.Page.QuerySelector("table.compare")!;
        Assert.That(table.QuerySelectorAll("thead th[scope=col]"), Has.Length.EqualTo(2));
        Assert.That(table.QuerySelectorAll("tbody th[scope=row]").Select(r => r.TextContent), Is.EqualTo(new[] { "Who it is for", "Ages", "Where", "When", "Cost", "How to start", "Access", "Checked" }));
        Assert.That(table.TextContent, Does.Contain("Not known"));
        Assert.That(table.ParentElement!.GetAttribute("tabindex"), Is.EqualTo("0"));
    }

    [Test]
    public async Task An_email_is_plain_text_with_the_notes_and_a_wrong_address_loses_nothing_typed()
    {
        await using var site = new TestSite();
        var visitor = await Started(site);
        visitor.Type(NoteFields(visitor)[0], "Bring shin pads");
        await visitor.Press("Save my notes");
        var list = visitor.Address.Split('?')[0];
        await visitor.Go(list + "/email");
        visitor.Type("to", "nobody");
        visitor.Type("professional", "yes");
        await visitor.Press("Send");
        Assert.That(visitor.Page.GetElementById("to-error"), Is.Not.Null);
        Assert.That((visitor.Page.GetElementById("to")!.GetAttribute("value"), visitor.Page.GetElementById("professional")!.HasAttribute("checked")), Is.EqualTo(("nobody", true)));

        visitor.Type("to", "parent@example.org");
        await visitor.Press("Send");
        Assert.That(visitor.Text, Does.Contain("Your list is on its way"));
        var mail = MimeKit.MimeMessage.Load(Directory.GetFiles(Path.Combine(site.DataFolder, "mail")).Single());
        Assert.That(mail.To.ToString(), Does.Contain("parent@example.org"));
        Assert.That(mail.TextBody, Does.Contain("Note: Bring shin pads").And.Contain("Who can refer:").And.Contain("/" + Football).And.Not.Contain(list).And.Not.Contain("<p"));

        for (var i = 0; i < 20; i++)
        {
            await visitor.Go(list + "/email");
            visitor.Type("to", "parent@example.org");
            await visitor.Press("Send");
        }

        Assert.That(visitor.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("Many messages"));
        Assert.That(visitor.Page.GetElementById("to")!.GetAttribute("value"), Is.EqualTo("parent@example.org"));
        Assert.That(Directory.GetFiles(Path.Combine(site.DataFolder, "mail")), Has.Length.EqualTo(20));
    }

    [Test]
    public async Task A_listing_that_was_taken_down_stays_as_a_line_that_says_so()
    {
        await using var site = new TestSite();
        await site.Page("/");
        var publisher = site.Services.GetRequiredService<Publisher>();
        var key = Keys.For("test/quokka");
        await publisher.PublishAsync(new PublishRequest { Key = key, Document = new Club { Name = "Quokka club", Slug = "quokka-club", Summary = "A club about quokkas." } });
        await site.Services.GetRequiredService<PublishedSide>().RefreshAsync();
        var visitor = new Visitor(site);
        await visitor.Go("/shortlist/add?listing=clubs/quokka-club");
        await visitor.Press("Add to my list");
        await publisher.RemoveAsync(key);
        await site.Services.GetRequiredService<PublishedSide>().RefreshAsync();

        await visitor.Go(visitor.Address);
        Assert.That(visitor.Page.QuerySelector("ol.shortlist > li")!.TextContent, Does.Contain("Quokka club").And.Contain("not on the site any more"));
        await visitor.Go(visitor.Address + "/print");
        Assert.That(visitor.Text, Does.Contain("Quokka club").And.Contain("not on the site any more"));
    }

    [TestCase("/shortlist/AAAAAAAAAAAAAAAAAAAAAA")]
    [TestCase("/shortlist/nonsense/print")]
    [TestCase("/shortlist/AAAAAAAAAAAAAAAAAAAAAA/email")]
    public async Task A_list_that_is_not_there_says_so_and_what_to_do(string address)
    {
        var visitor = new Visitor(SiteFixture.Site);
        await visitor.Go(address);
        Assert.That(visitor.Answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(visitor.Page.QuerySelector("h1")!.TextContent, Is.EqualTo("We cannot find this list"));
        Assert.That(visitor.Page.QuerySelector("main a[href='/search']"), Is.Not.Null);
    }

    [Test]
    public async Task A_post_from_another_site_changes_nothing()
    {
        var visitor = await Started();
        var answer = await SiteFixture.Site.Client().PostAsync(new Uri(visitor.Address + "?handler=Delete", UriKind.Relative), new FormUrlEncodedContent([]));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        await visitor.Go(visitor.Address);
        await visitor.Press("Delete the whole list");
        Assert.That(visitor.Text, Does.Contain("Your list is deleted"));
    }

    [Test]
    public async Task The_results_page_carries_no_form_and_no_cookie_for_lists()
    {
        var answer = await SiteFixture.Site.Client().GetAsync(new Uri("/search?q=football", UriKind.Relative));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That((await TestSite.Page(answer)).QuerySelector("main form[method=post]"), Is.Null);
    }

    private static async Task<Visitor> Started(TestSite? site = null)
    {
        var visitor = new Visitor(site ?? SiteFixture.Site);
        await visitor.Go("/shortlist/add?listing=" + Football);
        await visitor.Press("Add to my list");
        return visitor;
    }

    private static async Task AddSwimming(Visitor visitor)
    {
        visitor.Type("q", "one-to-one swimming");
        await visitor.Press("Look");
        await visitor.Press("Add");
    }

    private static string[] Names(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("ol.shortlist h2").Select(h => h.TextContent)];

    private static string[] Labels(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("dt").Select(d => d.TextContent)];

    private static string[] NoteFields(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("textarea").Select(t => t.GetAttribute("name")!)];

    private static string[] Notes(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("textarea").Select(t => ((AngleSharp.Html.Dom.IHtmlTextAreaElement)t).Value)];

    private static string[] Ticks(IDocument list) => [.. list.QuerySelectorAll("input[form=compare]").Select(b => b.GetAttribute("value")!)];
}
