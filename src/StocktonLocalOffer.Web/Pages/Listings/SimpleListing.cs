using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>A question, a symbol for it, and the answer: one idea a line.</summary>
/// <param name="Symbol">A name of _Icons.</param>
public sealed record SimplePart(string Question, string Symbol, IReadOnlyList<string> Lines);

/// <summary>A listing as the simple view tells it.</summary>
public sealed class SimpleListing(ListingInShort inShort, PublishedSnapshot now, bool hasSymbols)
{
    public ListingInShort Short => inShort;

    public bool HasSymbols => hasSymbols;

    public IReadOnlyList<SimplePart> Parts { get; } = PartsOf(inShort, now);

    private static IReadOnlyList<SimplePart> PartsOf(ListingInShort inShort, PublishedSnapshot now) =>
    [
        new("Who is it for?", "ages", [.. inShort.Ages.Lines, .. Who(inShort, now)]),
        new("Where is it?", "place", inShort.Where.Lines),
        new("When is it?", "time", inShort.When.Lines),
        new("How much is it?", "cost", [.. Split(inShort.Cost)]),
        new("How do I start?", "start", [.. Split(inShort.Start), .. inShort.Wait.Known ? inShort.Wait.Lines.Select(l => "How long you may wait: " + InWords.Lower(l)) : []]),
        new("What is it like?", "like", [.. Sentences.Of(inShort.Listing.Summary), .. Sentences.OfHtml(inShort.Listing.Description), .. Access(inShort)]),
    ];

    // A need a line; the full page has them in one row.
    private static IEnumerable<string> Who(ListingInShort inShort, PublishedSnapshot now) => ResultCard.NeedsOf(inShort.Listing, now.Vocabularies, []) is { Count: > 0 } needs
        ? [.. needs.Select(n => n.Text + "."), .. inShort.WhoComes]
        : inShort.Who.Lines;

    private static IEnumerable<string> Split(ShortFact fact) => fact.Lines.SelectMany(Sentences.Of);

    // Three places are three lists: the full page has them.
    private static IEnumerable<string> Access(ListingInShort inShort)
    {
        if (inShort.Access is not [var (_, features)])
            yield break;
        foreach (var feature in features.Where(f => f.Answer != "not-known"))
            yield return $"{feature.Feature}: {InWords.Lower(feature.AnswerInWords)}.";
        if (features.Any(f => f.Answer == "not-known"))
            yield return $"We do not know about: {InWords.List([.. features.Where(f => f.Answer == "not-known").Select(f => InWords.Lower(f.Feature))], "or")}.";
    }
}
