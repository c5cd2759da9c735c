using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>Keeps what is served in step with what is published, by this process or another.</summary>
public sealed class ChangeFollower(PublishedSide published, SearchIndex index, ILogger<ChangeFollower> log) : BackgroundService
{
    // Often enough that an editor who reloads the page sees the change.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var indexed = published.Current;
        using var timer = new PeriodicTimer(Interval);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                var current = await published.RefreshAsync(stoppingToken);
                if (ReferenceEquals(current, indexed))
                    continue;
                index.Refresh(current);
                indexed = current;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed)
            {
                // The last good snapshot goes on being served; the next tick tries again.
                log.LogError(failed, "Could not follow the published changes after number {Number}", published.Current.ChangeNumber);
            }
        }
    }
}
