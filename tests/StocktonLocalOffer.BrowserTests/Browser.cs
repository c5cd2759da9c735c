using System.Diagnostics;
using Microsoft.Playwright;
using StocktonLocalOffer.Testing;

[assembly: Parallelizable(ParallelScope.None)]

namespace StocktonLocalOffer.BrowserTests;

/// <summary>One Chromium and one site for all browser tests: starting either costs more than any test.</summary>
[SetUpFixture]
public sealed class Browser
{
    private static readonly string[] Known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;
    private static TestSite? _site;

    public static string Address { get; private set; } = "";

    /// <summary>The running site's own, to make what a test needs.</summary>
    public static IServiceProvider Services => _site!.Services;

    [OneTimeSetUp]
    public async Task Start()
    {
        _site = new TestSite();
        Address = _site.Listen();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Known.FirstOrDefault(File.Exists) ?? Install(),
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }

    /// <summary>A fresh page in a window of its own.</summary>
    public static async Task<IPage> Page(int width = 1280, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = "en-GB",
        });
        return await context.NewPageAsync();
    }

    // Null lets Playwright use the browser it has just installed.
    private static string? Install()
    {
        if (File.Exists("/usr/bin/apt-get") && Environment.UserName == "root")
        {
            Run("apt-get", "update");
            Run("apt-get", "install -y --no-install-recommends chromium");
            return Known.FirstOrDefault(File.Exists);
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
