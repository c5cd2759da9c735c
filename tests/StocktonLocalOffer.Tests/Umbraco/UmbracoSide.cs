using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetVips;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Umbraco;
using Umbraco.Cms.Core.Models;
using File = System.IO.File;

namespace StocktonLocalOffer.Tests.Umbraco;

/// <summary>An Umbraco that is only the authoring side, with the database of a site that another program serves.</summary>
internal sealed class UmbracoSide : ILoggerProvider
{
    private readonly ServiceProvider _services;
    private readonly TestDatabase _database;

    public UmbracoSide(bool listens = true)
    {
        _database = new(Folder);
        Umbraco = new(Folder.File("umbraco-media"));
        var services = new ServiceCollection().AddLogging(b => b.AddProvider(this)).AddSingleton<TimeProvider>(Clock);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Site:DataFolder"] = Folder.Path, ["Site:Database"] = _database.Settings.ConnectionString, ["Site:Address"] = "https://localoffer.example.org" }).Build();
        services.AddSingleton<IConfiguration>(configuration);
        Umbraco.AddTo(services, configuration);
        services.AddTransient<DraftPreview>();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Get<SiteDatabase>().Prepare();
        if (listens)
            Umbraco.Listener = _services;
    }

    public TempFolder Folder { get; } = new();

    public FixedClock Clock { get; } = new(TestSite.Now);

    public FakeUmbraco Umbraco { get; }

    public UmbracoMirror Mirror => Get<UmbracoMirror>();

    /// <summary>What was logged as a warning or worse.</summary>
    public ConcurrentQueue<string> Warnings { get; } = [];

    public IServiceProvider Services => _services;

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public SiteDb Open() => Get<IDbContextFactory<SiteDb>>().CreateDbContext();

    /// <summary>The published side, without what differs from run to run.</summary>
    public List<(Guid Key, string Type, string Slug, string Name, Guid? Parent, int Order, string Json)> Published()
    {
        using var db = Open();
        return [.. db.PublishedContent.AsNoTracking().OrderBy(p => p.Key).AsEnumerable().Select(p => (p.Key, p.DocumentType, p.Slug, p.Name, p.ParentKey, p.SortOrder, p.Json))];
    }

    public string? JsonOf(IContent node)
    {
        using var db = Open();
        return db.PublishedContent.Where(p => p.Key == node.Key).Select(p => p.Json).FirstOrDefault();
    }

    public async Task<IReadOnlyList<Problem>> ProblemsAsync(IContent node) =>
        (await Get<RefusedNodes>().AllAsync(100)).FirstOrDefault(r => r.Key == node.Key)?.Problems ?? [];

    /// <summary>What happens at Umbraco's start, before uSync takes in a folder.</summary>
    public Task StartAsync(string folder)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["uSync:Settings:Folders:0"] = folder }).Build();
        var environment = Stand.For<IHostEnvironment>((name, _) => name == "get_ContentRootPath" ? "/" : throw new NotSupportedException(name));
        return ActivatorUtilities.CreateInstance<PictureFiles>(_services, configuration, environment).InitializeAsync(false, default);
    }

    public static string FilePath(Guid picture) => $"/media/{picture:N}/file.jpg";

    public static byte[] Jpeg(int width = 60, int height = 40)
    {
        using var picture = NetVips.Image.Black(width, height);
        return picture.JpegsaveBuffer();
    }

    public ILogger CreateLogger(string categoryName) => new WarningLog(Warnings);

    public void Dispose()
    {
    }

    public async Task EndAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
        Folder.Dispose();
    }

    private sealed class WarningLog(ConcurrentQueue<string> warnings) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                warnings.Enqueue(formatter(state, exception));
        }
    }
}
