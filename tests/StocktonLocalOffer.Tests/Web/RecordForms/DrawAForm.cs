using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Hosting;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Web.RecordForms;

/// <summary>The forms as a browser gets them and sends them back.</summary>
internal sealed class DrawAForm
{
    private TestSite _site = null!;
    private WebApplicationFactory<Program> _trial = null!;
    private HttpClient _visitor = null!;
    private Document? _sent;

    [OneTimeSetUp]
    public void Start()
    {
        _site = new();
        _trial = _site.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IStartupFilter>(new RecordFormTrial(d => _sent = d))));
        _visitor = _trial.CreateClient();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _trial.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task What_a_browser_sends_of_an_untouched_form_is_the_record()
    {
        // One of each type, with as much in it as there is, and the longest listings.
        var nodes = RepositoryContent.Nodes.Where(n => n.Document is not Folder).GroupBy(n => n.Document.GetType())
            .SelectMany(g => g.OrderByDescending(n => RecordJson.Write(n.Document).Length).Take(3));
        foreach (var node in nodes)
        {
            var form = (await Page($"/trial/{node.Key}")).Forms.Single();
            await Send(form, "check");
            Assert.That(Json(_sent!, node.Key), Is.EqualTo(Json(Published(node.Key), node.Key)), node.Document.Name);
        }
    }

    [Test]
    public async Task A_problem_stands_beside_its_field_and_on_top_inside_parts_too()
    {
        var form = (await Page("/trial/loClub")).Forms.Single();
        form = (await Send(form, "add:contacts")).Forms.Single();
        Field(form, "f.contacts[0].email").Value = "nobody";
        Field(form, "f.checkedOn").Value = "soon";

        var page = await Send(form, "save");

        var links = page.QuerySelectorAll(".govuk-error-summary a").Cast<IHtmlAnchorElement>().Select(a => a.Hash[1..]).ToList();
        Assert.That(links, Is.EqualTo(new[] { "f-name", "f-summary", "f-contacts-0-email", "f-checkedOn", "f-umbracoUrlName" }));
        foreach (var id in links)
        {
            var field = page.GetElementById(id)!;
            Assert.That(field.GetAttribute("aria-invalid"), Is.EqualTo("true"), id);
            Assert.That(field.GetAttribute("aria-describedby")!.Split(' '), Has.Some.EqualTo($"{id}-error"));
            Assert.That(page.GetElementById($"{id}-error"), Is.Not.Null);
        }

        Assert.That(Field(page.Forms.Single(), "f.checkedOn").Value, Is.EqualTo("soon"), "nothing typed is lost");
        Assert.That(page.QuerySelector(".rf-groups a[href='#g-contact'] .rf-count")!.TextContent, Is.EqualTo("1 problem"));
    }

    [Test]
    public async Task Every_id_is_there_once_and_every_reference_leads_somewhere()
    {
        foreach (var type in AllDocumentTypes.All.Where(t => !t.IsElement))
        {
            var form = (await Page($"/trial/{type.Alias}")).Forms.Single();
            foreach (var list in type.Properties.Where(p => p.Kind is PropertyKind.Blocks or PropertyKind.Links))
                for (var i = 0; i < 2; i++)
                    form = (await Send(form, $"add:{list.Alias}")).Forms.Single();
            var page = await Send(form, "save");
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.That(ids, Is.Unique, type.Name);
            var wanted = page.QuerySelectorAll("label[for]").Select(e => e.GetAttribute("for")!)
                .Concat(page.QuerySelectorAll("[aria-describedby]").SelectMany(e => e.GetAttribute("aria-describedby")!.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                .Concat(page.QuerySelectorAll("a[href^='#']").Select(e => e.GetAttribute("href")![1..]));
            Assert.That(wanted.Except(ids), Is.Empty, type.Name);
            Assert.That(page.QuerySelectorAll("[style], style, script:not([src])"), Is.Empty);
        }
    }

    [Test]
    public async Task The_first_button_does_no_harm()
    {
        var form = (await Page("/trial/loClub")).Forms.Single();

        Assert.That(form.QuerySelector("button")!.GetAttribute("value"), Is.EqualTo("check"));
    }

    private Document Published(Guid key) => _trial.Services.GetRequiredService<PublishedSide>().Current.Find(key)!.Document;

    private static IHtmlInputElement Field(IHtmlFormElement form, string name) => form.Elements.OfType<IHtmlInputElement>().Single(e => e.Name == name);

    private async Task<IHtmlDocument> Page(string address) => await TestSite.Page(await _visitor.GetAsync(new Uri(address, UriKind.Relative)));

    private async Task<IHtmlDocument> Send(IHtmlFormElement form, string button)
    {
        // As HTML says a form is sent: what is ticked, chosen or typed, every line end as two characters.
        var fields = form.Elements.SelectMany(e => e switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [(box.Name!, box.Value)] : [],
            IHtmlInputElement box => [(box.Name ?? "", box.Value)],
            IHtmlTextAreaElement box => [(box.Name!, box.Value)],
            IHtmlSelectElement list => [(list.Name!, list.Value ?? "")],
            _ => Array.Empty<(string, string)>(),
        }).Where(f => f.Item1.Length > 0).Append(("do", button));
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2.ReplaceLineEndings("\r\n"))));
        var answer = await _visitor.PostAsync(new Uri(((IHtmlDocument)form.Owner!).Location.PathName, UriKind.Relative), content);
        Assert.That(answer.IsSuccessStatusCode, $"{answer.StatusCode} {answer.RequestMessage!.RequestUri}");
        return await TestSite.Page(answer);
    }

    private static string Json(Document document, Guid key) => RecordJson.Write(Tidy.Of(document, key, RepositoryContent.Vocabularies));
}
