using Microsoft.Extensions.Options;
using Quartz;
using StocktonLocalOffer.Web.Links;

namespace StocktonLocalOffer.Web.Jobs;

/// <summary>Tries the addresses that entries link to.</summary>
[DisallowConcurrentExecution]
public sealed class LinkJob(LinkChecker links, IOptions<LinkCheckOptions> options, IHostApplicationLifetime lifetime) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (!options.Value.Check)
            return;
        // A site that is stopped does not wait for hundreds of others to answer. What was not tried yet is due after the next start.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        try
        {
            await links.RunAsync(stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }
}
