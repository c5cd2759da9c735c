using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>Keeps what is served in step with what is published, by this process or another.</summary>
public sealed class ChangeFollower(PublishedSide published, Publisher publisher, SearchIndex index, TimeProvider clock, ILogger<ChangeFollower> log) : BackgroundService
{
    // What this process publishes is followed at once. What another does is seen within this time, so that an editor who reloads
    // the page sees the change; a look costs one row by its key.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(150);

    // A fault that lasts must not fill the log.
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _written = new(0);
    private Task<PreparedIndex>? _rebuilding;
    private (PublishedSnapshot Published, DateOnly Day) _followed = (published.Current, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    public override void Dispose()
    {
        _written.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        publisher.ChangesWritten += Wake;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await _written.WaitAsync(Interval, stoppingToken);
                if (!await FollowAsync(stoppingToken))
                    await Task.Delay(AfterFault, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
        finally
        {
            publisher.ChangesWritten -= Wake;
        }
    }

    private async Task<bool> FollowAsync(CancellationToken stoppingToken)
    {
        try
        {
            var current = await published.RefreshAsync(stoppingToken);
            if (_rebuilding is { IsCompleted: true } rebuilt)
            {
                (_rebuilding, _followed) = (null, default);
                index.Adopt(await rebuilt, current);
            }

            // A new day too: a listing may have become too old to show.
            if (ReferenceEquals(current, _followed.Published) && Today == _followed.Day)
                return true;
            index.Follow(current);
            // New words need every listing written anew; until that is done, the old words go on being searched.
            if (index.NeedsRebuild(current))
                _rebuilding ??= Task.Run(() => index.Prepare(current), stoppingToken);
            _followed = (current, Today);
            return true;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // The last good snapshot goes on being served; the next look tries again.
            log.LogError(failed, "Could not follow the published changes after number {Number}", published.Current.ChangeNumber);
            return false;
        }
    }

    private void Wake() => _written.Release();

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
