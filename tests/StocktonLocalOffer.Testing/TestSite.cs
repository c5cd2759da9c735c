using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace StocktonLocalOffer.Testing;

/// <summary>The whole site in process: its own data folder and database, a real index, the content of the repository.</summary>
public sealed class TestSite : WebApplicationFactory<Program>
{
    private readonly TempFolder _data = new();
    private readonly TestDatabase _database;

    public TestSite() => _database = new(_data);

    /// <summary>The day all tests happen on: the samples were checked in the months before it.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public string DataFolder => _data.Path;

    /// <summary>Settings, as "Section:Name".</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Puts something in the place of the outside world, before the site starts.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Starts on a real port for a browser, and says its address.</summary>
    public string Listen()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    public HttpClient Client() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Gets a page and parses it, whatever its status.</summary>
    public async Task<IHtmlDocument> Page(string address) => await Page(await Client().GetAsync(new Uri(address, UriKind.Relative)));

    public static async Task<IHtmlDocument> Page(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(r => r.Content(text).Address(response.RequestMessage!.RequestUri!));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Site:DataFolder", _data.Path);
        builder.UseSetting("Site:Database", _database.Settings.ConnectionString);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.UseSetting("Links:Pause", "0");
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(new FixedClock(Now));
            Replace?.Invoke(services);
        });
    }

    private static bool IsFree(string file)
    {
        try
        {
            using var free = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(_data.Path))
            return;
        // The program ends on a thread of its own, and closes its index last.
        SpinWait.SpinUntil(() => Directory.GetFiles(_data.Path, "in-use", SearchOption.AllDirectories).All(IsFree), TimeSpan.FromSeconds(20));
        _database.Dispose();
        _data.Dispose();
    }
}
