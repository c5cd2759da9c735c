using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class FollowChanges
{
    [Test]
    public async Task What_is_published_is_found_and_what_is_removed_is_not()
    {
        await using var site = new TestSite();
        var client = site.Client();
        var publisher = site.Services.GetRequiredService<Publisher>();
        var key = Keys.For("test/quokka");

        await publisher.PublishAsync(new PublishRequest { Key = key, Document = new Club { Name = "Quokka club", Slug = "quokka-club", Summary = "A club about quokkas." } });
        await Until(async () => await Total(client) == 1);

        await publisher.RemoveAsync(key);
        await Until(async () => await Total(client) == 0);
    }

    private static async Task<int> Total(HttpClient client)
    {
        var json = await client.GetStringAsync(new Uri("/search.json?q=quokka", UriKind.Relative));
        return System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("total").GetInt32();
    }

    private static async Task Until(Func<Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await condition())
            await Task.Delay(50, limit.Token);
    }
}
