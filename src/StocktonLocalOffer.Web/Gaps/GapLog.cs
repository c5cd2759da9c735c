using System.Threading.Channels;
using StocktonLocalOffer.Content.Gaps;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Gaps;

namespace StocktonLocalOffer.Web.Gaps;

/// <summary>Writes down, behind the visitor's back and without saying who, what was looked for and not found. A search never waits for it.</summary>
public sealed class GapLog(GapKeeper keeper, PublishedSide published, ILogger<GapLog> log) : BackgroundService
{
    // A burst of a busy minute; what comes on top is dropped, for a count that is a little low harms nobody.
    private const int MostWaiting = 200;

    // A row may outlive its last day by this much at most.
    private static readonly TimeSpan ForgetEvery = TimeSpan.FromHours(1);

    private readonly Channel<SearchResults> _waiting = Channel.CreateBounded<SearchResults>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private (PublishedSnapshot Of, WordsToKeep Words)? _words;

    /// <summary>Takes note when a search found nothing or little. Returns at once and never throws.</summary>
    public void Note(SearchResults results)
    {
        if (Gap.IsOne(results))
            _waiting.Writer.TryWrite(results);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(WriteAsync(stoppingToken), ForgetAsync(stoppingToken));

    private async Task WriteAsync(CancellationToken stopping)
    {
        try
        {
            await foreach (var results in _waiting.Reader.ReadAllAsync(stopping))
                await TryAsync(() => keeper.AddAsync(Gap.Of(results, Words()), stopping), stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    private async Task ForgetAsync(CancellationToken stopping)
    {
        try
        {
            using var timer = new PeriodicTimer(ForgetEvery);
            do
                await TryAsync(() => keeper.ForgetAsync(stopping), stopping);
            while (await timer.WaitForNextTickAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    // The words of the search are in no message: only the kind of fault is.
    private async Task TryAsync(Func<Task> work, CancellationToken stopping)
    {
        try
        {
            await work();
        }
        catch (Exception failed) when (!stopping.IsCancellationRequested)
        {
            log.LogError("The log of what was not found could not be written: {Fault}", failed.GetType().Name);
        }
    }

    private WordsToKeep Words()
    {
        var current = published.Current;
        if (_words is not { } made || !ReferenceEquals(made.Of, current))
            _words = made = (current, new WordsToKeep(KnownWords.From(current)));
        return made.Words;
    }
}
