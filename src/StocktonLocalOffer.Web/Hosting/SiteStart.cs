using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>Makes everything ready before the first visitor: database, first content, index.</summary>
public sealed class SiteStart(SiteDatabase database, ItemFactsFiller facts, FolderImporter content, MediaStore media, SampleReplies samples, CannedReplies replies, PublishedSide published, SearchIndex index, AuthoringOptions authoring, IHostApplicationLifetime lifetime, ILogger<SiteStart> log) : IHostedService
{
    private readonly Lock _once = new();
    private Task? _ready;

    /// <summary>Done when everything is ready. Whoever asks first sets it off.</summary>
    /// <exception cref="DatabaseUnusable">The database is damaged or cannot be reached.</exception>
    public Task Ready
    {
        get
        {
            lock (_once)
                return _ready ??= Task.Run(() => PrepareAsync(lifetime.ApplicationStopping));
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Ready;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>All but the index: what a command needs.</summary>
    /// <exception cref="DatabaseUnusable">The database is damaged or cannot be reached.</exception>
    public async Task PrepareDataAsync(CancellationToken cancellation = default)
    {
        database.Prepare();
        await facts.FillAsync(cancellation);
        // Umbraco takes in the same files, and what it publishes of them comes from there.
        if (!authoring.InUmbraco && await content.ImportNewAsync(SitePaths.Content, cancellation) is { } report)
            Say(report);
        media.TakeNew(UsyncPictures.FolderOf(SitePaths.Content));
        await replies.PutOnceAsync(cancellation);
        // Beside other samples only: never on a site that has thrown them away.
        if ((await published.RefreshAsync(cancellation)).HasSamples())
            await samples.PutOnceAsync(cancellation);
    }

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        await PrepareDataAsync(cancellation);
        var found = index.Refresh(published.Current);
        log.LogInformation("{Count} listings can be found", found);
    }

    private void Say(ImportReport report)
    {
        foreach (var refused in report.Refused)
            log.LogWarning("Not imported: {Refusal}", refused);
        log.LogInformation("{Added} documents imported from {Folder}, {Unchanged} were here already", report.Added, SitePaths.Content, report.Unchanged);
    }
}
