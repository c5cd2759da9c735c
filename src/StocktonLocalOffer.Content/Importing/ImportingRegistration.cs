using Microsoft.Extensions.DependencyInjection;

namespace StocktonLocalOffer.Content.Importing;

public static class ImportingRegistration
{
    /// <summary>Adds <see cref="FeedImporter"/>. It publishes through the publisher of <c>AddPublishing</c>.</summary>
    public static IServiceCollection AddFeedImporting(this IServiceCollection services) => services.AddSingleton<FeedImporter>();
}
