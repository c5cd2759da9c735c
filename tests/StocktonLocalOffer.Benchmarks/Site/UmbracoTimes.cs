using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Testing;
using StocktonLocalOffer.Umbraco;
using Umbraco.Cms.Core.Models;

namespace StocktonLocalOffer.Benchmarks.Site;

/// <summary>How long it takes to make the published side equal to Umbraco's.</summary>
internal static class UmbracoTimes
{
    private const int Nodes = 2000;

    public static async Task<int> RunAsync()
    {
        using var folder = new TempFolder();
        var content = Path.Combine(Repository.Root, "umbraco-content");
        var umbraco = new FakeUmbraco(folder.File("media"));
        umbraco.Import(content);
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Site:DataFolder"] = folder.Path }).Build();
        services.AddSingleton<IConfiguration>(configuration);
        umbraco.AddTo(services, configuration);
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<SiteDatabase>().Prepare();
        var host = Stand.For<Microsoft.Extensions.Hosting.IHostEnvironment>((_, _) => content);
        await ActivatorUtilities.CreateInstance<PictureFiles>(provider, new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["uSync:Settings:Folders:0"] = "." }).Build(), host).InitializeAsync(false, default);
        var copies = Copies(umbraco);
        var mirror = provider.GetRequiredService<UmbracoMirror>();
        Console.WriteLine($"{umbraco.Nodes.Count:N0} nodes");
        await Time("all of them new", mirror);
        await Time("nothing changed", mirror);
        foreach (var copy in copies.Take(20))
        {
            FakeUmbraco.Set(copy, "summary", "Said otherwise.");
            await umbraco.PublishAsync(copy);
        }

        await Time("20 changed", mirror);
        umbraco.Listener = provider;
        var watch = Stopwatch.StartNew();
        foreach (var copy in copies.Skip(20).Take(20))
        {
            FakeUmbraco.Set(copy, "summary", "Said otherwise.");
            await umbraco.PublishAsync(copy);
        }

        Console.WriteLine($"one publication, with its event: {watch.Elapsed.TotalMilliseconds / 20:N0} ms");
        await using (var db = provider.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext())
            Microsoft.Data.Sqlite.SqliteConnection.ClearPool((Microsoft.Data.Sqlite.SqliteConnection)db.Database.GetDbConnection());
        return 0;
    }

    private static async Task Time(string what, UmbracoMirror mirror)
    {
        var watch = Stopwatch.StartNew();
        var report = await mirror.ReconcileAsync();
        Console.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:N1} s ({report})");
    }

    // The repository's own listings again and again, so that they are as full as real ones. Pictures stay with the first.
    private static List<IContent> Copies(FakeUmbraco umbraco)
    {
        var listings = umbraco.Nodes.Where(n => n.Published && AllDocumentTypes.Find(n.ContentType.Alias)!.IsListing).ToList();
        var copies = new List<IContent>();
        for (var i = 0; umbraco.Nodes.Count < Nodes; i++)
        {
            var from = listings[i % listings.Count];
            var copy = umbraco.Add(from.ContentType.Alias, $"{from.Name} {i}", umbraco.Contents.GetById(from.ParentId), Keys.For($"copy-{i}"));
            foreach (var property in from.Properties.Where(p => p.Alias != "pictures"))
                copy.SetValue(property.Alias, property.GetValue());
            FakeUmbraco.Set(copy, "umbracoUrlName", $"copy-{i}");
            umbraco.PublishAsync(copy).GetAwaiter().GetResult();
            copies.Add(copy);
        }

        return copies;
    }
}
