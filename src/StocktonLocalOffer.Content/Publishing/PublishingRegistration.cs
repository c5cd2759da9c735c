using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace StocktonLocalOffer.Content.Publishing;

public static class PublishingRegistration
{
    /// <summary>
    /// Adds <see cref="Publisher"/> and <see cref="PublishedSide"/>. The host adds a Gazetteer,
    /// and may add its own <see cref="LocationFiller"/> before or after.
    /// </summary>
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(LocationFiller.None);
        return services.AddSingleton<Publisher>().AddSingleton<PublishedSide>().AddSingleton<ItemFactsFiller>();
    }
}
