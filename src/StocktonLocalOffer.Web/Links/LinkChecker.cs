using System.Net;
using Microsoft.Extensions.Options;
using StocktonLocalOffer.Content.Links;

namespace StocktonLocalOffer.Web.Links;

/// <summary>Tries the addresses that entries link to: one after the other, with a pause, and asking for as little as will do.</summary>
public sealed class LinkChecker(IHttpClientFactory clients, LinkChecks checks, IOptions<LinkCheckOptions> options, TimeProvider clock, ILogger<LinkChecker> log)
{
    /// <summary>The name of the client that asks.</summary>
    public const string Client = "links";

    // What was found is kept this often: a restart loses little.
    private const int Batch = 25;

    /// <summary>Tries what is due. May be run at any time.</summary>
    /// <returns>How many were tried.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var tried = 0;
        foreach (var batch in (await checks.DueAsync(options.Value.Most, cancellation)).Chunk(Batch))
        {
            var answers = new List<LinkAnswer>();
            foreach (var url in batch)
            {
                answers.Add(await AskAsync(url, cancellation));
                await Task.Delay(TimeSpan.FromMilliseconds(options.Value.Pause), clock, cancellation);
            }

            // Many sites at once are not down: we are.
            if (answers.All(a => a.Status is null) && answers.Select(a => new Uri(a.Url).Host).Distinct().Count() > 2)
            {
                log.LogWarning("None of {Count} links answered, so this server seems to be cut off, and nothing was noted. The last said: {Fault}", answers.Count, answers[^1].Fault);
                return tried;
            }

            await checks.NoteAsync(answers, cancellation);
            tried += answers.Count;
        }

        if (tried > 0)
            log.LogInformation("{Count} links tried", tried);
        return tried;
    }

    /// <summary>Tries one, and notes what it answers.</summary>
    public async Task<LinkAnswer> TryAsync(string url, CancellationToken cancellation = default)
    {
        var answer = await AskAsync(url, cancellation);
        await checks.NoteAsync([answer], cancellation);
        return answer;
    }

    // Some servers know only GET, and say anything at all to HEAD. Of a GET only the head is read.
    private async Task<LinkAnswer> AskAsync(string url, CancellationToken cancellation)
    {
        var head = await AskAsync(HttpMethod.Head, url, cancellation);
        return head.State == LinkState.Works || head.Status is null ? head : await AskAsync(HttpMethod.Get, url, cancellation);
    }

    private async Task<LinkAnswer> AskAsync(HttpMethod method, string url, CancellationToken cancellation)
    {
        try
        {
            using var client = clients.CreateClient(Client);
            using var request = new HttpRequestMessage(method, url);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return new(url, (int)response.StatusCode);
        }
        catch (HttpRequestException e)
        {
            return new(url, null, InWords(e));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(url, null, "It took too long");
        }
    }

    private static string InWords(HttpRequestException fault) => (fault.InnerException, fault.HttpRequestError) switch
    {
        (NotPublicException, _) => "It is not on the public internet",
        (_, HttpRequestError.NameResolutionError) => "There is no such site",
        (_, HttpRequestError.SecureConnectionError) => "It cannot be reached safely: its certificate is not right",
        (_, HttpRequestError.ConnectionError) => "Nothing answers there",
        _ => "Its answer made no sense",
    };

    /// <summary>The client: no cookies, no proxy that would look up names for us, public addresses only.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        UseCookies = false,
        UseProxy = false,
        MaxAutomaticRedirections = 5,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ConnectCallback = PublicAddresses.ConnectAsync,
    };
}
