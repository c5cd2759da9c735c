using Microsoft.Extensions.Options;
using Quartz;
using StocktonLocalOffer.Web.Links;

namespace StocktonLocalOffer.Web.Jobs;

/// <summary>Tries the addresses that entries link to.</summary>
[DisallowConcurrentExecution]
public sealed class LinkJob(LinkChecker links, IOptions<LinkCheckOptions> options) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (options.Value.Check)
            await links.RunAsync(cancellationToken);
    }
}
