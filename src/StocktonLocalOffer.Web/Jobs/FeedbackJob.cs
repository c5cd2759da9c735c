using Quartz;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Feedback;

namespace StocktonLocalOffer.Web.Jobs;

/// <summary>Tells senders of comments that they are answered, and forgets what was kept long enough.</summary>
[DisallowConcurrentExecution]
public sealed class FeedbackJob(ReplyTeller teller, FeedbackKeeper keeper) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await keeper.ForgetAsync(cancellationToken);
        await teller.RunAsync(cancellationToken);
    }
}
