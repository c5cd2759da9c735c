using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Content.Usync;
using Umbraco.Cms.Core.Models;

namespace StocktonLocalOffer.Tests.Umbraco;

/// <summary>Umbraco and the whole site in one program: what an editor does there is what families see here.</summary>
internal sealed class ServeBothInOneProgram
{
    private TempFolder _folder = null!;
    private FakeUmbraco _umbraco = null!;
    private TestSite _site = null!;
    private HttpClient _client = null!;
    private IContent _club = null!;

    [SetUp]
    public async Task Start()
    {
        _folder = new();
        _umbraco = new(_folder.File("media"));
        SampleFolder.Write(_folder.File("in"));
        _umbraco.Import(_folder.File("in"));
        await _umbraco.SavePictureAsync(Keys.For("media"), "pool", "Children in a pool", UmbracoSide.Jpeg(), UmbracoSide.FilePath(Keys.For("media")));
        _site = new() { Settings = { ["Authoring"] = "Umbraco" }, Replace = services => _umbraco.AddTo(services, new ConfigurationBuilder().Build()) };
        _umbraco.Listener = _site.Services;
        _client = _site.Client();
        _club = _umbraco.Find(SampleFolder.Club)!;
        await UntilAsync(async () => (await Get("/clubs/swimming")).StatusCode == HttpStatusCode.OK);
    }

    [TearDown]
    public async Task End()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task What_Umbraco_has_at_the_start_is_the_site_and_nothing_else_is()
    {
        var found = JsonDocument.Parse(await _client.GetStringAsync(new Uri("/search.json", UriKind.Relative))).RootElement;

        Assert.That(found.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("url").GetString()), Is.EquivalentTo(new[] { "/clubs/swimming", "/services/therapy" }));
    }

    [Test]
    public async Task Publishing_unpublishing_binning_and_restoring_are_seen_by_families()
    {
        FakeUmbraco.Set(_club, "summary", "Warm water and no waves.");
        await _umbraco.PublishAsync(_club);
        await UntilAsync(async () => (await Text("/clubs/swimming")).Contains("Warm water and no waves"));
        await UntilAsync(async () => (await Text("/search.json?q=waves")).Contains("/clubs/swimming"));

        await _umbraco.UnpublishAsync(_club);
        await UntilAsync(async () => (await Get("/clubs/swimming")).StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone);
        Assert.That(await Text("/search.json?q=waves"), Does.Not.Contain("/clubs/swimming"));

        await _umbraco.PublishAsync(_club);
        await UntilAsync(async () => (await Get("/clubs/swimming")).StatusCode == HttpStatusCode.OK);

        await _umbraco.BinAsync(_club);
        await UntilAsync(async () => (await Get("/clubs/swimming")).StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone);

        await _umbraco.MoveAsync(_club, _umbraco.Find(Keys.For("everything"))!);
        await UntilAsync(async () => (await Get("/clubs/swimming")).StatusCode == HttpStatusCode.OK);
    }

    [Test]
    public async Task The_site_goes_on_while_Umbraco_does_not_answer()
    {
        _umbraco.Unreachable = true;
        await _umbraco.PublishAsync(_club);

        Assert.That((await Get("/clubs/swimming")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await Get("/health/ready")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private Task<HttpResponseMessage> Get(string address) => _client.GetAsync(new Uri(address, UriKind.Relative));

    private async Task<string> Text(string address) => await (await Get(address)).Content.ReadAsStringAsync();

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
            await Task.Delay(50, tooLong.Token);
    }
}
