using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;

namespace StocktonLocalOffer.Umbraco;

/// <summary>
/// Listens to everything that can change what Umbraco publishes. Each event only says which nodes to look at. Nothing that goes
/// wrong here makes a publication in Umbraco fail: it is logged, and the next reconciliation brings it in.
/// </summary>
internal sealed class ContentHandlers(UmbracoMirror mirror, ReconciliationSignal soon, ILogger<ContentHandlers> log) :
    INotificationAsyncHandler<ContentPublishedNotification>,
    INotificationAsyncHandler<ContentUnpublishedNotification>,
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>,
    INotificationAsyncHandler<ContentDeletedNotification>,
    INotificationAsyncHandler<ContentMovedNotification>,
    INotificationAsyncHandler<ContentSortedNotification>,
    INotificationAsyncHandler<ContentCacheRefresherNotification>,
    INotificationAsyncHandler<MediaSavedNotification>
{
    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken cancellationToken) => MirrorAsync(notification.PublishedEntities);

    public Task HandleAsync(ContentUnpublishedNotification notification, CancellationToken cancellationToken) => MirrorAsync(notification.UnpublishedEntities);

    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken) => MirrorAsync(notification.MoveInfoCollection.Select(m => m.Entity));

    public Task HandleAsync(ContentDeletedNotification notification, CancellationToken cancellationToken) => MirrorAsync(notification.DeletedEntities);

    public Task HandleAsync(ContentMovedNotification notification, CancellationToken cancellationToken) => MirrorAsync(notification.MoveInfoCollection.Select(m => m.Entity));

    public Task HandleAsync(ContentSortedNotification notification, CancellationToken cancellationToken) => MirrorAsync(notification.SortedEntities);

    /// <summary>
    /// With several servers: what another of them did. That one looks at once, and this one soon: so that an import of thousands, which
    /// every server hears of one by one, is looked at together.
    /// </summary>
    public Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] payloads || payloads.Any(p => p.ChangeTypes.HasFlag(TreeChangeTypes.RefreshAll) || p.Key is null))
            soon.AskForEverything();
        else
            soon.AskFor(payloads.Where(p => !p.Blueprint).Select(p => p.Key!.Value));
        return Task.CompletedTask;
    }

    /// <summary>A picture may have got its text, or another file.</summary>
    public async Task HandleAsync(MediaSavedNotification notification, CancellationToken cancellationToken) =>
        await SafelyAsync(() => mirror.PicturesChangedAsync([.. notification.SavedEntities.Select(m => m.Key)]));

    private Task MirrorAsync(IEnumerable<IEntity> nodes) => MirrorAsync([.. nodes.Select(n => n.Key)]);

    // Umbraco cancels nothing of its own when a browser goes away, and neither does this: half a branch would be worse.
    private Task MirrorAsync(List<Guid> keys) => SafelyAsync(() => mirror.MirrorAsync(keys, CancellationToken.None));

    private async Task SafelyAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // Whatever it is, it must not fail the publication that it follows.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.LogError(e, "The Local Offer could not take in a change. The next reconciliation will");
            soon.AskForEverything();
        }
    }
}
