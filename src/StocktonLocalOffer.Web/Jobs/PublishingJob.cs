using Quartz;
using StocktonLocalOffer.Content.Editing;

namespace StocktonLocalOffer.Web.Jobs;

/// <summary>Publishes what is due, and forgets what was typed and never saved.</summary>
[DisallowConcurrentExecution]
public sealed class PublishingJob(ScheduledPublisher scheduled, AutosaveKeeper autosaves) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await scheduled.RunDueAsync(cancellationToken);
        await autosaves.ForgetAsync(cancellationToken);
    }
}
