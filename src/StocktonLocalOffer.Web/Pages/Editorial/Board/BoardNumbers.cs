using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Board;

/// <summary>What the board says of the whole site.</summary>
/// <param name="Listed">Listings that searches find.</param>
/// <param name="Lately">"in the last six months": how long a check is good for.</param>
/// <param name="Checked">How many of them were checked in time.</param>
public sealed record BoardNumbers(int Listed, string Lately, int Checked, IReadOnlyList<Coverage> Coverage);

/// <summary>Works the numbers out once for each state of the index and each day: they come from a search for everything, which takes a while.</summary>
public sealed class BoardCounter(PublishedSide published, SearchIndex index, Searcher searcher, TimeProvider clock)
{
    private volatile Tuple<(int, long, DateOnly), BoardNumbers>? _last;

    public BoardNumbers Now()
    {
        var (now, today) = (published.Current, clock.Today());
        var state = (index.Version, now.ChangeNumber, today);
        if (_last is not { } last || last.Item1 != state)
            _last = last = Tuple.Create(state, Count(now, today));
        return last.Item2;
    }

    private BoardNumbers Count(PublishedSnapshot now, DateOnly today)
    {
        var ages = CheckAges.Of(now);
        return new(now.Documents<Listing>().Count(l => ages.IsListed(l, today)), InWords.Lately(ages), SiteNumbers.Checked(now, today), Coverage.All(now, searcher));
    }
}
