using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>Keeps what is served in step with what is published, by this process or another.</summary>
public sealed class ChangeFollower(PublishedSide published, SearchIndex index, TimeProvider clock, ILogger<ChangeFollower> log) : BackgroundService
{
    // Often enough that an editor who reloads the page sees the change.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var indexed = (Published: published.Current, Day: Today);
        using var timer = new PeriodicTimer(Interval);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                var current = await published.RefreshAsync(stoppingToken);
                // A new day too: a listing may have become too old to show.
                if (ReferenceEquals(current, indexed.Published) && Today == indexed.Day)
                    continue;
                index.Refresh(current);
                indexed = (current, Today);
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

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
