using Microsoft.Extensions.DependencyInjection;

namespace StocktonLocalOffer.Content.Mirroring;

public static class MirroringRegistration
{
    /// <summary>Adds what takes in another authoring side's documents and asks it to write, on top of <c>AddPublishing</c>.</summary>
    public static IServiceCollection AddMirroring(this IServiceCollection services) =>
        services.AddSingleton<AuthoringTasks>().AddSingleton<RefusedNodes>().AddSingleton<WhereToWrite>();
}
