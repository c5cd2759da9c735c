using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;

namespace StocktonLocalOffer.Umbraco;

/// <summary>
/// Compares everything with Umbraco at the start, every hour, and when somebody asks; and does every few seconds what the site asks
/// Umbraco to write. With several servers one of them does.
/// </summary>
internal sealed class Reconciliation(UmbracoMirror mirror, TaskWriter tasks, ReconciliationSignal signal, IRuntimeState runtime, IServerRoleAccessor role, TimeProvider clock, ILogger<Reconciliation> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var next = DateTimeOffset.MinValue;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (MayWork())
            {
                await SafelyAsync("What the site asks of Umbraco could not be written", () => tasks.WriteAsync(stoppingToken));
                var (everything, nodes) = signal.Take();
                if (everything)
                    next = DateTimeOffset.MinValue;
                else if (nodes.Count > 0 && !await SafelyAsync("What another server has changed could not be looked at", () => mirror.MirrorAsync(nodes, stoppingToken)))
                    next = DateTimeOffset.MinValue;
                if (clock.GetUtcNow() >= next && await SafelyAsync("Umbraco could not be read, so nothing was compared", () => mirror.ReconcileAsync(stoppingToken)))
                    next = clock.GetUtcNow() + Between;
            }

            try
            {
                await signal.WaitAsync(Look, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    // While Umbraco is being installed or upgraded it has nothing to say. Unknown: it has not been told yet, some seconds after its start.
    private bool MayWork() => runtime.Level == RuntimeLevel.Run && role.CurrentServerRole is (ServerRole.Single or ServerRole.SchedulingPublisher);

    private async Task<bool> SafelyAsync(string otherwise, Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
#pragma warning disable CA1031 // It is tried again; a fault here must not stop Umbraco.
        catch (Exception e)
#pragma warning restore CA1031
        {
            if (e is not OperationCanceledException)
                log.LogError(e, "{Otherwise}", otherwise);
            return false;
        }
    }
}
