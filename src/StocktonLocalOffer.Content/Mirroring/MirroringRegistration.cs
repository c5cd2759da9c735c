using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace StocktonLocalOffer.Content.Mirroring;

public static class MirroringRegistration
{
    /// <summary>Adds what takes in another authoring side's documents and asks it to write, on top of <c>AddPublishing</c>.</summary>
    public static IServiceCollection AddMirroring(this IServiceCollection services)
    {
        // Where the host does not say, as in an Umbraco that does not serve the site.
        services.TryAddSingleton(new AuthoringOptions());
        return services.AddSingleton<Mirror>().AddSingleton<AuthoringTasks>().AddSingleton<RefusedNodes>().AddSingleton<WhereToWrite>();
    }
}
