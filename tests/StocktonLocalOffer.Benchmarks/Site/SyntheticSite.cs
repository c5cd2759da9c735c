using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Benchmarks.Engines;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.Benchmarks.Site;

/// <summary>Fills a running site with made-up listings, beside those of the repository.</summary>
internal static class SyntheticSite
{
    /// <summary>Comes back when they can be found.</summary>
    public static async Task PublishAsync(IServiceProvider services, int count)
    {
        var published = services.GetRequiredService<PublishedSide>();
        var listings = new SyntheticListings(published.Current.Vocabularies, services.GetRequiredService<Gazetteer>(), DateOnly.FromDateTime(TestSite.Now.UtcDateTime));
        await services.GetRequiredService<Publisher>().PublishManyAsync(Enumerable.Range(0, count).Select(n => new PublishRequest { Key = SyntheticListings.KeyOf(n), Document = listings.Facts(n).Listing }));
        var index = services.GetRequiredService<SearchIndex>();
        while (Count(index) < count)
            await Task.Delay(100);
    }

    private static int Count(SearchIndex index)
    {
        var snapshot = index.Acquire();
        try
        {
            return snapshot.Count;
        }
        finally
        {
            snapshot.Release();
        }
    }
}
