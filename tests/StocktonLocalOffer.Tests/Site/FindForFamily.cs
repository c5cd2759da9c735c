using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class FindForFamily
{
    [Test]
    public async Task The_form_starts_with_two_children_and_adds_one_keeping_what_was_typed()
    {
        var first = await SiteFixture.Site.Page("/family");
        Assert.That(first.QuerySelectorAll("fieldset"), Has.Length.EqualTo(2));

        var page = await SiteFixture.Site.Page("/family?children=2&age1=nine&need1=autism&need1=adhd&age2=8m&q=swim&postcode=Yarm&cost=free&do=add");
        Assert.That(page.QuerySelectorAll("fieldset"), Has.Length.EqualTo(3));
        Assert.That(new[] { "age1", "age2", "age3", "q", "postcode", "cost", "children" }.Select(n => Value(page, n)), Is.EqualTo(new[] { "nine", "8m", "", "swim", "Yarm", "free", "3" }));
        Assert.That(Ticked(page), Is.EqualTo(new[] { "need1-autism", "need1-adhd" }));
        Assert.That(page.QuerySelector(".govuk-error-summary"), Is.Null, "adding is not yet asking");
    }

    [Test]
    public async Task Removing_a_child_moves_the_others_up_and_keeps_what_was_typed()
    {
        var page = await SiteFixture.Site.Page("/family?children=3&age1=9&need1=autism&age2=4&age3=13&need3=adhd&do=remove-2");
        Assert.That(page.QuerySelectorAll("fieldset"), Has.Length.EqualTo(2));
        Assert.That(new[] { Value(page, "age1"), Value(page, "age2") }, Is.EqualTo(new[] { "9", "13" }));
        Assert.That(Ticked(page), Is.EqualTo(new[] { "need1-autism", "need2-adhd" }));
    }

    [Test]
    public async Task Six_children_are_the_most_and_one_the_fewest()
    {
        var six = await SiteFixture.Site.Page("/family?children=6&do=add");
        Assert.That(six.QuerySelectorAll("fieldset"), Has.Length.EqualTo(6));
        Assert.That(Buttons(six), Has.None.EqualTo("Add another child"));
        var one = await SiteFixture.Site.Page("/family?children=1&do=remove-1");
        Assert.That(one.QuerySelectorAll("fieldset"), Has.Length.EqualTo(1));
        Assert.That(Buttons(one), Has.None.Contains("Remove"));
    }

    [TestCase("children=2&age1=9&need1=autism&need1=adhd&age2=13", "/search?child=9%3Aautism,adhd&child=13")]
    [TestCase("children=3&age1=9+years+old&age2=&age3=8+months", "/search?child=9&child=8m")]
    [TestCase("children=2&need1=autism&age2=13&q=swim&postcode=Yarm&cost=free", "/search?q=swim&child=%3Aautism&child=13&cost=free&postcode=Yarm")]
    public async Task Show_what_fits_leads_to_the_results(string fields, string address)
    {
        var response = await SiteFixture.Site.Client().GetAsync(new Uri("/family?" + fields, UriKind.Relative));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(response.Headers.Location!.OriginalString, Is.EqualTo(address));
    }

    [TestCase("children=2&age1=9&age2=26", "age2", "Age of child 2 must be years from 0 to 25, like 9, or months, like 8m")]
    [TestCase("children=2&age1=nine&age2=9", "age1", "Age of child 1 must be years from 0 to 25, like 9, or months, like 8m")]
    [TestCase("children=2&age1=312m&age2=9", "age1", "Age of child 1 must be years from 0 to 25, like 9, or months, like 8m")]
    [TestCase("children=2&age1=&age2=", "age1", "Type the age of a child, or choose a need")]
    public async Task What_is_wrong_is_said_on_top_beside_the_field_and_in_the_title(string fields, string field, string message)
    {
        var page = await SiteFixture.Site.Page("/family?" + fields);
        Assert.That(page.Title, Does.StartWith("Error: "));
        var link = (IHtmlAnchorElement)page.QuerySelector(".govuk-error-summary a")!;
        Assert.That((link.Hash, link.TextContent), Is.EqualTo(("#" + field, message)));
        Assert.That(page.GetElementById(field + "-error")!.TextContent, Does.EndWith(message));
        Assert.That(page.GetElementById(field)!.GetAttribute("aria-describedby"), Does.Contain(field + "-error"));
    }

    [Test]
    public async Task The_results_lead_back_to_the_form_and_every_form_there_keeps_the_children()
    {
        var page = await SiteFixture.Site.Page("/search?q=swimming&child=9:autism&child=13&cost=free");
        foreach (var form in page.QuerySelectorAll("main form"))
            Assert.That(form.QuerySelectorAll("input[name=child]").Select(i => i.GetAttribute("value")), Is.EqualTo(new[] { "9:autism", "13" }));
        var back = page.QuerySelectorAll("main a").Single(a => a.TextContent == "Change the children").GetAttribute("href")!;
        var family = await SiteFixture.Site.Page(back);
        Assert.That(new[] { "age1", "age2", "q", "cost" }.Select(n => Value(family, n)), Is.EqualTo(new[] { "9", "13", "swimming", "free" }));
        Assert.That(Ticked(family), Is.EqualTo(new[] { "need1-autism" }));
    }

    [Test]
    public async Task A_search_for_one_child_becomes_the_first_child_of_the_form()
    {
        var page = await SiteFixture.Site.Page("/search?need=autism&age=9");
        var family = await SiteFixture.Site.Page(page.QuerySelectorAll("main a").Single(a => a.TextContent == "Looking for more than one child?").GetAttribute("href")!);
        Assert.That((Value(family, "age1"), Value(family, "age2")), Is.EqualTo(("9", "")));
        Assert.That(Ticked(family), Is.EqualTo(new[] { "need1-autism" }));
        Assert.That(family.QuerySelectorAll("input[name=need], input[name=age]"), Is.Empty, "asked once, not twice");
    }

    [Test]
    public async Task Cards_and_json_say_whom_each_result_suits()
    {
        var page = await SiteFixture.Site.Page("/search?child=9:autism&child=13");
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.EndWith("for a 9-year-old and a 13-year-old, with autism in mind"));
        Assert.That(page.QuerySelector(".card .suits")!.TextContent, Is.EqualTo("Suits both children"));

        var text = await SiteFixture.Site.Client().GetStringAsync(new Uri("/search.json?child=9:autism&child=13", UriKind.Relative));
        var why = JsonDocument.Parse(text).RootElement.GetProperty("results")[0].GetProperty("why").EnumerateArray().Select(w => w.GetString()).ToList();
        Assert.That(why[0], Is.EqualTo("Suits both children"));
    }

    private static string? Value(IDocument page, string name) => page.QuerySelector($"main form [name={name}]")?.GetAttribute("value");

    private static IEnumerable<string?> Ticked(IDocument page) => page.QuerySelectorAll("input[type=checkbox][checked]").Select(i => i.Id);

    private static IEnumerable<string> Buttons(IDocument page) => page.QuerySelectorAll("main button").Select(b => b.TextContent);
}
