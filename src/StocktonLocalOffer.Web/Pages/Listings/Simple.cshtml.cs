using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>A question, a symbol for it, and the answer: one idea a line.</summary>
/// <param name="Symbol">A name of _Icons.</param>
public sealed record SimplePart(string Question, string Symbol, IReadOnlyList<string> Lines);

/// <summary>A listing in large type and short lines, for whoever reads best so.</summary>
public sealed class SimpleModel(PublishedSide published, TimeProvider clock) : PageModel
{
    public const string SymbolsField = "symbols";
    private const string Without = "no";

    public ListingInShort Short { get; private set; } = null!;

    public IReadOnlyList<SimplePart> Parts { get; private set; } = [];

    public bool IsSensitive { get; private set; }

    public bool HasSymbols { get; private set; }

    /// <summary>The same page with the symbols, or without them.</summary>
    public string OtherWay => ListingLinks.Simple(Short.Listing) + (HasSymbols ? $"?{SymbolsField}={Without}" : "");

    public IActionResult OnGet(string kind, string slug)
    {
        var now = published.Current;
        if (ListingLinks.Find(now, kind, slug) is not { } found)
            return NotFound();

        Short = ListingInShort.Of(found, now, clock.Today());
        HasSymbols = Request.Query[SymbolsField] != Without;
        IsSensitive = SensitiveTopics.Has(now, Short.Listing);
        Parts =
        [
            new("Who is it for?", "ages", [.. Short.Ages.Lines, .. Who(now)]),
            new("Where is it?", "place", Short.Where.Lines),
            new("When is it?", "time", Short.When.Lines),
            new("How much is it?", "cost", [.. Split(Short.Cost)]),
            new("How do I start?", "start", [.. Split(Short.Start), .. Short.Wait.Known ? Short.Wait.Lines.Select(l => "How long you may wait: " + InWords.Lower(l)) : []]),
            new("What is it like?", "like", [.. Sentences.Of(Short.Listing.Summary), .. Sentences.OfHtml(Short.Listing.Description), .. Access()]),
        ];
        return Page();
    }

    // A need a line; the full page has them in one row.
    private IEnumerable<string> Who(PublishedSnapshot now) => ResultCard.NeedsOf(Short.Listing, now.Vocabularies, []) is { Count: > 0 } needs
        ? [.. needs.Select(n => n.Text + "."), .. Short.WhoComes]
        : Short.Who.Lines;

    private static IEnumerable<string> Split(ShortFact fact) => fact.Lines.SelectMany(Sentences.Of);

    // Three places are three lists: the full page has them.
    private IEnumerable<string> Access()
    {
        if (Short.Access is not [var (_, features)])
            yield break;
        foreach (var feature in features.Where(f => f.Answer != "not-known"))
            yield return $"{feature.Feature}: {InWords.Lower(feature.AnswerInWords)}.";
        if (features.Any(f => f.Answer == "not-known"))
            yield return $"We do not know about: {InWords.List([.. features.Where(f => f.Answer == "not-known").Select(f => InWords.Lower(f.Feature))], "or")}.";
    }
}
