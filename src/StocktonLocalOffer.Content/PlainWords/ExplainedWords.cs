using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.PlainWords;

/// <summary>What the glossary explains may be said: its terms and each of their words, in lower case.</summary>
public static class ExplainedWords
{
    public static HashSet<string> Of(PublishedSnapshot now) =>
        [.. now.OfType<GlossaryTerm>().SelectMany(t => new[] { t.Document.Name, t.Document.ShortForm }.Concat(t.Document.AlsoWritten)).SelectMany(n => Readability.WordsOf(n).Append(n.ToLowerInvariant()))];
}
