using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class SuggestForTheBox
{
    private static readonly string[] Kinds = ["need", "category", "place", "listing", "guide"];

    [Test]
    public async Task The_answer_has_the_promised_shape()
    {
        var json = await Suggest("aut");
        Assert.That(json.GetProperty("q").GetString(), Is.EqualTo("aut"));
        var groups = json.GetProperty("groups").EnumerateArray().ToList();
        Assert.That(groups.Select(g => g.GetProperty("kind").GetString()), Is.SubsetOf(Kinds).And.Contains("need"));
        Assert.That(groups[0].GetProperty("label").GetString(), Is.EqualTo("Needs"));
        var first = groups[0].GetProperty("items")[0];
        Assert.That((first.GetProperty("label").GetString(), first.GetProperty("url").GetString(), first.GetProperty("note").ValueKind), Is.EqualTo(("Autism", "/needs/autism", JsonValueKind.String)));
    }

    [Test]
    public async Task Every_kind_of_suggestion_leads_somewhere()
    {
        var client = SiteFixture.Site.Client();
        var seen = new HashSet<string>();
        foreach (var typed in new[] { "aut", "sen", "thorn", "man", "wolv", "youth", "ehc", "short", "col", "st" })
            foreach (var group in (await Suggest(typed)).GetProperty("groups").EnumerateArray())
            {
                seen.Add(group.GetProperty("kind").GetString()!);
                foreach (var item in group.GetProperty("items").EnumerateArray())
                {
                    var url = item.GetProperty("url").GetString()!;
                    Assert.That((await client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK), url);
                }
            }

        Assert.That(seen, Is.EquivalentTo(Kinds));
    }

    [Test]
    public async Task It_may_be_kept_by_the_browser_for_a_minute_and_sets_no_cookie()
    {
        var response = await SiteFixture.Site.Client().GetAsync(new Uri("/suggest?q=aut", UriKind.Relative));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/json"));
        Assert.That(response.Headers.CacheControl!.ToString(), Is.EqualTo("max-age=60, private"));
        Assert.That(response.Headers.Contains("Set-Cookie"), Is.False);
    }

    [TestCase("/suggest")]
    [TestCase("/suggest?q=")]
    [TestCase("/suggest?q=a")]
    [TestCase("/suggest?q=%00%01%F0%9F%8E%88")]
    [TestCase("/suggest?q=%ff%fe")]
    [TestCase("/suggest?q=%3Cscript%3E")]
    [TestCase("/suggest?q[]=x&q=y&q=z")]
    public async Task Nothing_to_suggest_is_an_empty_list(string address)
    {
        var json = JsonDocument.Parse(await SiteFixture.Site.Client().GetStringAsync(new Uri(address, UriKind.Relative))).RootElement;
        Assert.That(json.GetProperty("groups").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task A_long_paste_is_answered_shortly()
    {
        var text = await SiteFixture.Site.Client().GetStringAsync(new Uri("/suggest?q=" + string.Concat(Enumerable.Repeat("%F0%9F%8E%88au", 1_500)), UriKind.Relative));
        Assert.That(text, Has.Length.LessThan(20_000));
    }

    [TestCase("/")]
    [TestCase("/search?q=zzzqqq")]
    public async Task Without_a_script_the_box_is_plain_and_what_others_look_for_are_links(string address)
    {
        var page = await SiteFixture.Site.Page(address);
        var box = page.QuerySelector("form[data-suggest='/suggest'] input[name=q]")!;
        Assert.That((box.GetAttribute("maxlength"), box.HasAttribute("role")), Is.EqualTo(("500", false)));
        var links = page.QuerySelectorAll(".popular a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.That(links, Has.Count.EqualTo(8).And.Some.StartsWith("/needs/").And.Some.StartsWith("/search?category="));
    }

    private static async Task<JsonElement> Suggest(string typed) =>
        JsonDocument.Parse(await SiteFixture.Site.Client().GetStringAsync(new Uri("/suggest?q=" + Uri.EscapeDataString(typed), UriKind.Relative))).RootElement;
}
