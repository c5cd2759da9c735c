using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Gaps;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Pages.Editorial;
using StocktonLocalOffer.Web.Pages.Editorial.SearchWords;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>Words that families type get a meaning, without script, and searches find it at once.</summary>
internal sealed class SayWhatWordsMean
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task A_new_word_shows_what_it_would_find_and_finds_just_that_until_it_is_taken_down()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(SearchWordLinks.List);
        await eddie.Go(eddie.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "Add a word").GetAttribute("href")!);
        eddie.Type("f.name", "zorbling");
        eddie.Tick("f.needs", "autism");
        Assert.That(Found("zorbling"), Is.Zero);

        await eddie.Press("See what it would find");
        var (now, then) = Counts(eddie.Page);
        Assert.That(now, Is.Zero);
        Assert.That(then, Is.Positive);
        Assert.That(eddie.Page.QuerySelector("#effect")!.TextContent, Does.Contain("Now it means nothing more than the word itself.").And.Contain("With this it means: "));
        Assert.That(eddie.Page.QuerySelectorAll("#effect li a"), Is.Not.Empty);
        Assert.That(_site.Services.GetRequiredService<PublishedSide>().Current.OfType<SearchWord>(), Is.Empty, "looking saves nothing");
        Assert.That(Found("zorbling"), Is.Zero);

        await eddie.Press("Save for later");
        Assert.That(Counts(eddie.Page), Is.EqualTo((0, then)), "before publishing too");
        Assert.That(Found("zorbling"), Is.Zero);

        await eddie.Press("Publish it now");
        Assert.That(() => Found("zorbling"), Is.EqualTo(then).After(5).Seconds.PollEvery(20).MilliSeconds);
        await eddie.Go(eddie.Address);
        Assert.That(Counts(eddie.Page), Is.EqualTo((then, then)));
        Assert.That((await _site.Page("/search?q=zorbling")).QuerySelector("main")!.TextContent, Does.Contain(then.ToString(CultureInfo.InvariantCulture)));
        Assert.That((await (await _site.Client().GetAsync(new Uri("/sitemap.xml", UriKind.Relative))).Content.ReadAsStringAsync()), Does.Not.Contain("zorbling"));

        var entry = eddie.Address;
        await eddie.Go($"{SearchWordLinks.List}?q=zorbling");
        Assert.That(eddie.Page.QuerySelectorAll(".desk-table tbody tr").Single().TextContent, Does.Contain("On the site").And.Contain("by Editor"));
        await eddie.Go(entry);
        eddie.Page.QuerySelector<IHtmlTextAreaElement>("#down-reason")!.Value = "Nobody types it.";
        await eddie.Press("Take it down");
        Assert.That(() => Found("zorbling"), Is.Zero.After(5).Seconds.PollEvery(20).MilliSeconds);
    }

    [Test]
    public async Task A_word_that_came_with_the_site_is_changed_and_taken_away()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go($"{SearchWordLinks.List}?q=PECS");
        var row = eddie.Page.QuerySelectorAll(".desk-table tbody tr").First(r => r.QuerySelector("th a")!.TextContent == "Change PECS");
        Assert.That(row.TextContent, Does.Contain("Came with the site").And.Contain("A short form, like ADHD"));
        await eddie.Go(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.That(eddie.Page.QuerySelector<IHtmlInputElement>("[name='f.name']")!.Value, Is.EqualTo("PECS"));
        Assert.That(eddie.Page.QuerySelectorAll<IHtmlInputElement>("[name='f.otherMeanings']:checked").Select(b => b.Value), Is.EqualTo(new[] { "aac" }));
        Assert.That(eddie.Page.QuerySelectorAll<IHtmlInputElement>("[name='f.use']:checked").Select(b => b.Value), Is.EqualTo(new[] { "abbr" }));

        var before = Found("PECS");
        eddie.Type("f.takenAway", "yes");
        await eddie.Press("See what it would find");
        var (now, then) = Counts(eddie.Page);
        Assert.That(now, Is.EqualTo(before).And.GreaterThan(then));
        await eddie.Press("Save and publish");
        Assert.That(() => Found("PECS"), Is.EqualTo(then).After(5).Seconds.PollEvery(20).MilliSeconds);

        await eddie.Go($"{SearchWordLinks.List}?q=PECS&own=1");
        var own = eddie.Page.QuerySelectorAll(".desk-table tbody tr").Single();
        Assert.That(own.TextContent, Does.Contain("Taken away"));
        Assert.That(own.QuerySelector("a")!.GetAttribute("href"), Does.StartWith(EditorialLinks.Entries + "/").And.Not.Contain("new"), "there is one entry for a word");
    }

    [Test]
    public async Task A_word_that_a_need_has_as_well_goes_on_meaning_the_need_and_the_editor_is_told()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(SearchWordLinks.New("EBSA"));
        Assert.That(eddie.Page.QuerySelectorAll<IHtmlInputElement>("[name='f.needs']:checked").Select(b => b.Value), Is.EqualTo(new[] { "ebsa" }));
        eddie.Type("f.takenAway", "yes");
        await eddie.Press("See what it would find");
        var (now, then) = Counts(eddie.Page);
        Assert.That(then, Is.EqualTo(now));
        Assert.That(eddie.Page.QuerySelector("#effect .notice")!.TextContent, Does.Contain("goes on meaning that"));
    }

    [Test]
    public async Task Related_words_find_each_other_and_a_word_without_a_meaning_is_refused_kindly()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(SearchWordLinks.New("natation"));
        await eddie.Press("Save and publish");
        Assert.That(eddie.Text, Does.Contain("Say what the word means, or give related words."));
        Assert.That(eddie.Page.QuerySelector<IHtmlInputElement>("[name='f.name']")!.Value, Is.EqualTo("natation"));
        eddie.Type("f.relatedWords", "swimming\nwater polo");
        await eddie.Press("Save and publish");
        Assert.That(eddie.Text, Does.Contain("is more than one word"));
        eddie.Type("f.relatedWords", "swimming");
        await eddie.Press("See what it would find");
        var then = Counts(eddie.Page).Then;
        Assert.That(then, Is.Positive);
        await eddie.Press("Save and publish");
        Assert.That(() => Found("natation"), Is.EqualTo(then).After(5).Seconds.PollEvery(20).MilliSeconds);
    }

    [Test]
    public async Task An_ordinary_word_is_warned_of_and_so_is_one_that_finds_nothing()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(SearchWordLinks.New("session"));
        eddie.Tick("f.needs", "autism");
        await eddie.Press("See what it would find");
        Assert.That(eddie.Page.QuerySelector("#effect .notice")!.TextContent, Does.Contain("It may be an ordinary word"));

        await eddie.Go(SearchWordLinks.New("qqxyzzyq"));
        eddie.Type("f.relatedWords", "plughplugh");
        await eddie.Press("See what it would find");
        Assert.That(eddie.Page.QuerySelector("#effect .notice")!.TextContent, Does.Contain("Nothing would be found."));
    }

    [Test]
    public async Task What_was_looked_for_and_not_found_leads_to_a_new_word()
    {
        await _site.Services.GetRequiredService<GapKeeper>().AddAsync(new SearchGap { Day = DateOnly.FromDateTime(TestSite.Now.UtcDateTime), Words = "quoits club", Filters = "", Place = "", Times = 1 });
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Board);
        await eddie.Go(eddie.Page.QuerySelectorAll("#b-gaps ~ ul a").Single(a => a.TextContent.Contains("quoits", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.That(eddie.Page.QuerySelector<IHtmlInputElement>("[name='f.name']")!.Value, Is.EqualTo("quoits club"));

        var cara = await Desk.SignInAsync(_site, EditorRoles.Contributor);
        await cara.Go(EditorialLinks.Board);
        Assert.That(cara.Page.QuerySelectorAll("#b-gaps ~ ul a"), Is.Empty);
        Assert.That(cara.Page.QuerySelectorAll($"a[href='{SearchWordLinks.List}']"), Is.Empty);
    }

    [Test]
    public async Task A_word_of_a_need_shows_its_effect_as_well()
    {
        var need = _site.Services.GetRequiredService<PublishedSide>().Current.Find<Need>("autism")!;
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Edit(need.Key));
        eddie.Type("f.synonyms", string.Join('\n', need.Document.Synonyms.Append("blorptism")));
        await eddie.Press("See what it would change");
        var (now, then) = Counts(eddie.Page);
        Assert.That(now, Is.Zero);
        Assert.That(then, Is.GreaterThan(100));
        await eddie.Press("Save and publish");
        Assert.That(() => Found("blorptism"), Is.EqualTo(then).After(10).Seconds.PollEvery(50).MilliSeconds);
    }

    private int Found(string words) => _site.Services.GetRequiredService<Searcher>().Search(new SearchRequest { Text = words }).Total;

    private static (int Now, int Then) Counts(IDocument page)
    {
        var cells = page.QuerySelectorAll("#effect .effect-rows li:first-child b").Select(c => int.Parse(c.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToList();
        return (cells[0], cells[^1]);
    }
}
