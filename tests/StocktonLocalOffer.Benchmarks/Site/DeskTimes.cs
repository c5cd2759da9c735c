using System.Diagnostics;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Site;

/// <summary>How long the editors' lists and forms take with ten thousand entries and a long history of each.</summary>
internal static class DeskTimes
{
    private const int Listings = 10_000;
    private const int Versions = 50;
    private const int Repeats = 100;
    private const string Password = "purple kettle harbour sunday";

    public static async Task<int> RunAsync()
    {
        await using var site = new TestSite();
        await using var served = site.WithWebHostBuilder(_ => { });
        served.UseKestrel(0);
        served.StartServer();
        await SyntheticSite.PublishAsync(served.Services, Listings);
        await AddHistoryAsync(served.Services);
        using var client = new HttpClient { BaseAddress = served.ClientOptions.BaseAddress };
        await SignInAsync(served.Services, client);
        var keys = served.Services.GetRequiredService<PublishedSide>().Current.OfType<Club>().Select(c => c.Key).Take(Repeats).ToList();

        Console.WriteLine($"{"",-62} {"first",8} {"p50",8} {"p95",8}   ms");
        foreach (var (name, address) in Pages())
            await ReportAsync(name, keys, key => TimeAsync(client, address(key)));
        await ReportAsync("a form saved", keys, key => SaveAsync(client, key));
        return 0;
    }

    private static IEnumerable<(string Name, Func<Guid, string> Address)> Pages()
    {
        foreach (var page in new[]
        {
            "", "/entries", "/entries?state=published&kind=loClub&sort=checkdue", "/entries?q=swimming", "/entries?need=autism&ward=yarm", "/entries?checked=overdue", "/entries?state=published&page=200", "/history", "/links", "/duplicates", "/pictures",
        })
            yield return ($"/editorial{page}", _ => $"/editorial{page}");
        foreach (var page in new[] { "", "/edit", "/versions/25", "/preview/50" })
            yield return ($"/editorial/entries/{{key}}{page}", key => $"/editorial/entries/{key:N}{page}");
    }

    private static async Task ReportAsync(string name, List<Guid> keys, Func<Guid, Task<double>> time)
    {
        var first = await time(keys[0]);
        var times = new List<double>();
        foreach (var key in keys)
            times.Add(await time(key));
        times.Sort();
        Console.WriteLine($"{name,-62} {first,8:N1} {times[times.Count / 2],8:N1} {times[times.Count * 95 / 100],8:N1}");
    }

    // What is there becomes the last of fifty versions; those before it say the same.
    private static async Task AddHistoryAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContextAsync();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlAsync($"UPDATE ContentVersions SET Number = {Versions}");
        await db.Database.ExecuteSqlAsync($"UPDATE ContentItems SET LiveVersion = {Versions}");
        await db.Database.ExecuteSqlAsync($"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Versions - 1})
            INSERT INTO ContentVersions (ItemKey, Number, Json, Name, State, SavedUtc, SavedBy, Note)
            SELECT ItemKey, i, Json, Name, 'Past', SavedUtc, SavedBy, Note FROM ContentVersions, n
            """);
        Console.WriteLine($"{await db.ContentItems.CountAsync():N0} entries with {await db.ContentVersions.CountAsync():N0} versions");
    }

    private static async Task SignInAsync(IServiceProvider services, HttpClient client)
    {
        using (var scope = services.CreateScope())
        {
            var editor = new Editor { Id = Keys.For("editor/ada"), Name = "Ada", Email = "ada@example.org", UserName = "ada@example.org", EmailConfirmed = true, Roles = EditorRoles.Administrator };
            await scope.ServiceProvider.GetRequiredService<UserManager<Editor>>().CreateAsync(editor, Password);
        }

        using var answer = await SendAsync(client, "/editorial/sign-in", fields => (fields["email"], fields["password"]) = ("ada@example.org", Password));
        if (!answer.RequestMessage!.RequestUri!.AbsolutePath.EndsWith("/editorial", StringComparison.Ordinal))
            throw new InvalidOperationException("Ada could not sign in.");
    }

    private static async Task<double> SaveAsync(HttpClient client, Guid key)
    {
        var started = 0L;
        using var answer = await SendAsync(client, $"/editorial/entries/{key:N}/edit", fields =>
        {
            (fields["f.summary"], fields["do"]) = ("Said anew.", "save");
            started = Stopwatch.GetTimestamp();
        });
        answer.EnsureSuccessStatusCode();
        return answer.RequestMessage!.RequestUri!.AbsolutePath.EndsWith("/edit", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"It was not saved: {(await TestSite.Page(answer)).QuerySelector("main")!.TextContent[..400]}")
            : Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    // The page, and its form sent back with some fields changed.
    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, Action<Dictionary<string, string>> change)
    {
        var page = await TestSite.Page(await client.GetAsync(new Uri(address, UriKind.Relative)));
        var form = (IHtmlFormElement)page.QuerySelector("main form")!;
        var fields = form.Elements.Where(f => f is not (IHtmlButtonElement or IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }))
            .Select(f => (Name: f.GetAttribute("name") ?? "", Value: f switch { IHtmlTextAreaElement area => area.Value, IHtmlSelectElement select => select.Value ?? "", IHtmlInputElement input => input.Value, _ => "" }))
            .Where(f => f.Name.Length > 0).ToList();
        var single = fields.DistinctBy(f => f.Name).ToDictionary(f => f.Name, f => f.Value);
        change(single);
        using var content = new FormUrlEncodedContent(fields.Where(f => single.GetValueOrDefault(f.Name) != f.Value && fields.Count(o => o.Name == f.Name) > 1).Concat(single.Select(f => (Name: f.Key, f.Value))).Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    private static async Task<double> TimeAsync(HttpClient client, string page)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
