using StocktonLocalOffer.Content.Links;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Links;

public static class LinkRegistration
{
    public static IServiceCollection AddLinkChecking(this IServiceCollection services)
    {
        services.AddOptions<LinkCheckOptions>().BindConfiguration(LinkCheckOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<LinkChecks>().AddSingleton<LinkChecker>();
        services.AddHttpClient(LinkChecker.Client, (provider, client) =>
        {
            client.Timeout = TimeSpan.FromSeconds(20);
            // Whoever wonders at the question should see who asks.
            client.DefaultRequestHeaders.UserAgent.ParseAdd($"StocktonLocalOffer/1.0 (link check {provider.GetRequiredService<SiteOptions>().Address})");
        }).ConfigurePrimaryHttpMessageHandler(LinkChecker.Handler);
        return services;
    }
}
