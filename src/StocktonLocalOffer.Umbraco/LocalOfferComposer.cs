using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace StocktonLocalOffer.Umbraco;

/// <summary>Makes an Umbraco site the authoring side of the Local Offer. Umbraco finds it by itself.</summary>
public sealed class LocalOfferComposer : IComposer
{
    /// <exception cref="InvalidOperationException">The site is not served here, and nobody has said where its data is.</exception>
    public void Compose(IUmbracoBuilder builder)
    {
        var services = builder.Services;
        // Where the whole site is served by this program its content is registered already.
        if (services.All(s => s.ServiceType != typeof(Publisher)))
            services.AddSiteContent(DataFolder(builder.Config), builder.Config["Site:Database"] ?? "");
        services.TryAddSingleton<PreviewLinks>();

        services.AddSingleton<UmbracoMirror>().AddSingleton<NodeReader>().AddSingleton<MediaCopier>().AddSingleton<TaskWriter>();
        services.AddSingleton<ReconciliationSignal>().AddHostedService<Reconciliation>();
        builder.AddComponent<PictureFiles>();
        builder.UrlProviders().Insert<DraftPreview>();
        builder
            .AddNotificationAsyncHandler<ContentPublishedNotification, ContentHandlers>()
            .AddNotificationAsyncHandler<ContentUnpublishedNotification, ContentHandlers>()
            .AddNotificationAsyncHandler<ContentMovedToRecycleBinNotification, ContentHandlers>()
            .AddNotificationAsyncHandler<ContentDeletedNotification, ContentHandlers>()
            .AddNotificationAsyncHandler<ContentMovedNotification, ContentHandlers>()
            .AddNotificationAsyncHandler<ContentSortedNotification, ContentHandlers>()
            .AddNotificationAsyncHandler<ContentCacheRefresherNotification, ContentHandlers>()
            .AddNotificationAsyncHandler<MediaSavedNotification, ContentHandlers>();
    }

    private static string DataFolder(IConfiguration configuration) => configuration["Site:DataFolder"] is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : throw new InvalidOperationException("Set Site:DataFolder to the data folder of the Local Offer, which its own program uses too: Site__DataFolder=/srv/localoffer/data");
}
