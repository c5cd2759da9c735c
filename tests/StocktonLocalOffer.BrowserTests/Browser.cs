using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;
using StocktonLocalOffer.Testing;

// Classes one after the other; where a class says so, its tests on two workers.
[assembly: Parallelizable(ParallelScope.None)]
[assembly: LevelOfParallelism(2)]

namespace StocktonLocalOffer.BrowserTests;

/// <summary>One site for all browser tests, and one Chromium for each worker: starting either costs more than any test.</summary>
[SetUpFixture]
public sealed class Browser
{
    // The shell first: it draws the same pages without a browser's own windows behind them, which cost a third of a core.
    private static readonly string[] Known = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // What one of them has made must be used by one thread at a time.
    private static readonly ConcurrentDictionary<string, Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>>> Started = [];

    private static TestSite? _site;
    private static string? _program;

    public static string Address { get; private set; } = "";

    /// <summary>The inside of the site, to make what no page makes.</summary>
    public static IServiceProvider Services => _site!.Services;

    [OneTimeSetUp]
    public void Start()
    {
        _site = new TestSite();
        Address = _site.Listen();
        _program = Known.FirstOrDefault(File.Exists) ?? Install();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        foreach (var started in Started.Values)
        {
            var (playwright, browser) = await started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }

        if (_site is not null)
            await _site.DisposeAsync();
    }

    /// <summary>A fresh page in a window of its own.</summary>
    public static async Task<IPage> Page(int width = 1280, bool script = true)
    {
        var (_, browser) = await Started.GetOrAdd(TestContext.CurrentContext.WorkerId ?? "", _ => new(LaunchAsync)).Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = "en-GB",
        });
        return await context.NewPageAsync();
    }

    private static async Task<(IPlaywright, IBrowser)> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = _program,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    // Null lets Playwright use the browser it has just installed.
    private static string? Install()
    {
        if (File.Exists("/usr/bin/apt-get") && Environment.UserName == "root")
        {
            Run("apt-get", "update");
            foreach (var package in new[] { "chromium-headless-shell", "chromium" })
            {
                Run("apt-get", $"install -y --no-install-recommends {package}");
                if (Known.FirstOrDefault(File.Exists) is { } installed)
                    return installed;
            }
        }

        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0
            ? null
            : throw new InvalidOperationException("Chromium could not be installed. Install it by hand, then run the tests again.");
    }

    private static void Run(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" }, RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
