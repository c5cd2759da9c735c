using Quartz;
using StocktonLocalOffer.Web.Reminders;

namespace StocktonLocalOffer.Web.Jobs;

/// <summary>Reminds providers to look at their entries.</summary>
[DisallowConcurrentExecution]
public sealed class FreshnessJob(CheckReminders reminders) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await reminders.RunAsync(cancellationToken);
}
