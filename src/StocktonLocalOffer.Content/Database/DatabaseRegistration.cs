using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StocktonLocalOffer.Content.Database;

public static class DatabaseRegistration
{
    /// <summary>Adds <see cref="IDbContextFactory{SiteDb}"/>, a scoped <see cref="SiteDb"/> and <see cref="SiteDatabase"/>.</summary>
    public static IServiceCollection AddSiteDb(this IServiceCollection services, DatabaseSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<IDbContextFactory<SiteDb>>(provider => new SiteDbFactory(settings, provider.GetService<ILoggerFactory>()))
        .AddScoped(provider => provider.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext())
        .AddSingleton<SiteDatabase>();
}
