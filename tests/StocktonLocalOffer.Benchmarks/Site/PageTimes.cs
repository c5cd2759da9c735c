using System.Diagnostics;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Site;

/// <summary>How long the pages take that gather a lot, when many listings are there: asked for the first time, kept, and made anew.</summary>
internal static class PageTimes
{
    private const int Listings = 5_000;
    private const int Repeats = 100;

    private static readonly string[] Pages =
        ["/places", "/places/stockton", "/places/thornaby", "/places/yarm/yarm", "/places/villages/northern-parishes", "/what-must-be-here", "/outcomes", "/outcomes/family-friends-and-community", "/outcomes/i-will/f4", "/needs", "/needs/autism", "/ages/under-5", "/whats-on", "/strategy"];

    public static async Task<int> RunAsync()
    {
        await using var site = new TestSite();
        await using var served = site.WithWebHostBuilder(_ => { });
        served.UseKestrel(0);
        served.StartServer();
        await SyntheticSite.PublishAsync(served.Services, Listings);
        using var client = new HttpClient { BaseAddress = served.ClientOptions.BaseAddress };
        // What every page shares is compiled by this one.
        await TimeAsync(client, "/");
        Console.WriteLine($"{"",-42} {"first",8} {"kept p95",10} {"anew p50",10} {"anew p95",10}   ms");
        foreach (var page in Pages)
        {
            var first = await TimeAsync(client, page);
            var kept = await TimesAsync(client, page, _ => null);
            // An answer is kept for each name of the site, so a new name makes it anew.
            var anew = await TimesAsync(client, page, n => $"n{n}.localhost");
            Console.WriteLine($"{page,-42} {first,8:N1} {Percentile(kept, 95),10:N1} {Percentile(anew, 50),10:N1} {Percentile(anew, 95),10:N1}");
        }

        return 0;
    }

    private static async Task<List<double>> TimesAsync(HttpClient client, string page, Func<int, string?> host)
    {
        var times = new List<double>();
        for (var i = 0; i < Repeats; i++)
            times.Add(await TimeAsync(client, page, host(i)));
        times.Sort();
        return times;
    }

    private static double Percentile(List<double> sorted, int percent) => sorted[sorted.Count * percent / 100];

    private static async Task<double> TimeAsync(HttpClient client, string page, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
        request.Headers.Host = host;
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
