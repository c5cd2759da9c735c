using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Site;

/// <summary>How many pages a second the running site answers, beside a line of plain text from the same server. The load (wrk) shares the machine.</summary>
internal static partial class PageRates
{
    private const int Listings = 5_000;
    private const string PlainText = "/plaintext";

    // The server waits for none of them, and each keeps its connection.
    private const string Load = "-t1 -c32 -d10s";

    private static readonly string[] Searches =
        ["q=swimming&age=9", "q=autism&town=thornaby", "need=autism&age=9&town=thornaby", "q=support+group", "q=sensory&need=adhd", "", "kind=club&cost=free", "postcode=TS17+8&within=3", "q=music&day=saturday", "q=parents&age=4"];

    public static async Task<int> RunAsync()
    {
        if (!File.Exists("/usr/bin/wrk"))
        {
            Console.WriteLine("wrk is not installed (Debian's package wrk).");
            return 1;
        }

        using var folder = new TempFolder();
        var script = folder.File("searches.lua");
        await File.WriteAllTextAsync(script, $$"""
            local searches = { {{string.Join(", ", Searches.Select(s => $"\"{s}\""))}} }
            local n = 0
            request = function()
              n = n + 1
              return wrk.format("GET", "/search?" .. searches[n % #searches + 1], { ["Accept-Encoding"] = os.getenv("ENCODING") or "identity" })
            end
            """);
        foreach (var kept in new[] { true, false })
            await MeasureAsync(script, kept);
        return 0;
    }

    private static async Task MeasureAsync(string script, bool kept)
    {
        await using var site = new TestSite();
        await using var served = site.WithWebHostBuilder(b => b
            .UseSetting("Site:KeepPages", kept ? "true" : "false")
            .ConfigureServices(s => s.AddSingleton<IStartupFilter>(new PlainLine())));
        served.UseKestrel(0);
        served.StartServer();
        var address = served.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        await SyntheticSite.PublishAsync(served.Services, Listings);

        var plain = Rate(address + PlainText, "");
        Say("plain text", plain, plain);
        Say(kept ? "/search, kept" : "/search, made anew", Rate(address, script), plain);
        Say(kept ? "/search, kept, brotli" : "/search, made anew, brotli", Rate(address, script, ("ENCODING", "br")), plain);
    }

    /// <summary>Requests a second, after a round that warms up.</summary>
    private static double Rate(string address, string script, params (string Name, string Value)[] environment)
    {
        Run(address, script, environment);
        var output = Run(address, script, environment);
        if (output.Contains("Non-2xx", StringComparison.Ordinal))
            throw new InvalidOperationException(output);
        return double.Parse(RequestsPerSecond().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static string Run(string address, string script, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("/usr/bin/wrk", $"{Load} {(script.Length > 0 ? $"-s {script}" : "")} {address}") { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static void Say(string what, double rate, double plain) => Console.WriteLine($"{what,-32} {rate,10:N0} a second   {rate / plain,6:P0} of plain text");

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex RequestsPerSecond();

    private sealed class PlainLine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) => context.Request.Path == PlainText ? context.Response.WriteAsync("Hello, World!") : following(context));
            next(app);
        };
    }
}
