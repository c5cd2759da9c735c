using StocktonLocalOffer.Content;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Search;

/// <summary>Something worked out from all that is published, kept until that changes or a new day begins.</summary>
internal sealed class MadeFromPublished<T>(TimeProvider clock, Func<PublishedSnapshot, DateOnly, T> make) where T : class
{
    private readonly Lock _making = new();
    private volatile Made? _last;

    /// <summary>Safe for many threads. One of them makes it anew; the others get the one before meanwhile, rather than wait.</summary>
    public T Of(PublishedSnapshot published)
    {
        var today = clock.Today();
        if (_last is { } last)
        {
            if (last.IsOf(published, today) || !_making.TryEnter())
                return last.Value;
        }
        else
        {
            _making.Enter();
        }

        try
        {
            if (_last?.IsOf(published, today) != true)
                _last = new Made(published, today, make(published, today));
            return _last.Value;
        }
        finally
        {
            _making.Exit();
        }
    }

    private sealed class Made(PublishedSnapshot from, DateOnly day, T value)
    {
        public T Value => value;

        public bool IsOf(PublishedSnapshot published, DateOnly today) => ReferenceEquals(from, published) && day == today;
    }
}
