using Microsoft.Extensions.Diagnostics.HealthChecks;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>Ready means that a search would be answered.</summary>
public sealed class ReadyCheck(SearchIndex index) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(index.IsReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The index is not ready yet."));
}
