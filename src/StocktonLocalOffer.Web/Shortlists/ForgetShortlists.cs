using StocktonLocalOffer.Content.Shortlists;

namespace StocktonLocalOffer.Web.Shortlists;

/// <summary>Deletes the lists that nobody uses any more, in time. They are shown no more before that.</summary>
public sealed class ForgetShortlists(ShortlistKeeper keeper, ILogger<ForgetShortlists> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Every);
            do
                await ForgetAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private async Task ForgetAsync(CancellationToken stopping)
    {
        try
        {
            if (await keeper.ForgetAsync(stopping) is > 0 and var gone)
                log.LogInformation("{Count} lists were forgotten: nobody used them for {Days} days", gone, ShortlistKeeper.DaysKept);
        }
        catch (Exception failed) when (!stopping.IsCancellationRequested)
        {
            log.LogError(failed, "Old lists could not be deleted");
        }
    }
}
