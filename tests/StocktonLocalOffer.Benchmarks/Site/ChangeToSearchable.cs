using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Site;

/// <summary>From the moment publishing is asked for until the running site's search answers with it, while others search without pause.</summary>
internal static class ChangeToSearchable
{
    private const int Changes = 400;

    public static async Task<int> RunAsync()
    {
        await using var site = new TestSite();
        var client = site.Client();
        var publisher = site.Services.GetRequiredService<Publisher>();
        using var done = new CancellationTokenSource();
        var slowest = Task.Run(() => SearchUntil(site, done.Token));
        var times = new List<double>();
        for (var change = 0; change < Changes; change++)
        {
            var started = Stopwatch.GetTimestamp();
            await publisher.PublishAsync(new PublishRequest { Key = Keys.For("benchmark/quokka"), Document = new Club { Name = "Quokka club", Slug = "quokka-club", Summary = $"Quokkas, time {change}x." } });
            while (!(await Total(client, $"/search.json?q=%22time+{change}x%22")))
                await Task.Yield();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        done.Cancel();
        times.Sort();
        Console.WriteLine($"publish to found, {Changes} changes: p50 {times[Changes / 2]:N0} ms, p99 {times[Changes * 99 / 100]:N0} ms, worst {times[^1]:N0} ms; the slowest other search meanwhile {await slowest:N0} ms");
        return 0;
    }

    private static async Task<bool> Total(HttpClient client, string address) =>
        (await client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative))).GetProperty("total").GetInt32() > 0;

    private static async Task<double> SearchUntil(TestSite site, CancellationToken done)
    {
        var client = site.Client();
        var slowest = 0.0;
        while (!done.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            await client.GetStringAsync(new Uri("/search.json?need=autism&age=9", UriKind.Relative), CancellationToken.None);
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return slowest;
    }
}
