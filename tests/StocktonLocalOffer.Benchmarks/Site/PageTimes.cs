using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Site;

/// <summary>How long the pages take that gather a lot, when many listings are there. No answer is kept.</summary>
internal static class PageTimes
{
    private const int Listings = 5_000;
    private const int Repeats = 100;

    private static readonly string[] Pages =
        ["/places", "/places/stockton", "/places/thornaby", "/places/yarm/yarm", "/places/villages/northern-parishes", "/what-must-be-here", "/outcomes", "/outcomes/family-friends-and-community", "/outcomes/i-will/f4", "/needs", "/needs/autism", "/ages/under-5", "/whats-on", "/strategy"];

    public static async Task<int> RunAsync()
    {
        await using var site = new TestSite();
        await using var served = site.WithWebHostBuilder(b => b.UseSetting("Site:KeepPages", "false"));
        served.UseKestrel(0);
        served.StartServer();
        await SyntheticSite.PublishAsync(served.Services, Listings);
        using var client = new HttpClient { BaseAddress = served.ClientOptions.BaseAddress };
        // What every page shares is compiled by this one.
        await TimeAsync(client, "/");
        Console.WriteLine($"{"",-42} {"first",8} {"p50",8} {"p95",8}   ms");
        foreach (var page in Pages)
        {
            var first = await TimeAsync(client, page);
            var times = new List<double>();
            for (var i = 0; i < Repeats; i++)
                times.Add(await TimeAsync(client, page));
            times.Sort();
            Console.WriteLine($"{page,-42} {first,8:N1} {times[Repeats / 2],8:N1} {times[Repeats * 95 / 100],8:N1}");
        }

        return 0;
    }

    private static async Task<double> TimeAsync(HttpClient client, string page)
    {
        var started = Stopwatch.GetTimestamp();
        await client.GetByteArrayAsync(new Uri(page, UriKind.Relative));
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
