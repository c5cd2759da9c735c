using Quartz;
using StocktonLocalOffer.Content.Alerts;
using StocktonLocalOffer.Web.Alerts;

namespace StocktonLocalOffer.Web.Jobs;

/// <summary>Sends the week's alerts when they are due, and forgets those that nobody confirmed.</summary>
[DisallowConcurrentExecution]
public sealed class AlertJob(WeeklyAlerts alerts, AlertKeeper keeper) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await keeper.ForgetAsync(cancellationToken);
        await alerts.RunAsync(cancellationToken);
    }
}
