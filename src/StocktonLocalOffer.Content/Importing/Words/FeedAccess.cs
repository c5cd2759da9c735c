using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>What a feed says of getting into a building: facts where the words are certain, else the words themselves.</summary>
internal sealed record FeedAccess(IReadOnlyList<AccessFact> Facts, IReadOnlyList<string> Words)
{
    // Partial access is not access, and "accessible" alone does not say for whom.
    private const string Vague = "The source says that it is accessible, but not how. Ask before you go.";

    public static FeedAccess Of(IEnumerable<(string Name, string Details)> said)
    {
        var facts = new List<AccessFact>();
        var words = new List<string>();
        foreach (var (name, details) in said.Where(s => s.Name.Length > 0))
        {
            if (!FeedWords.Access.TryGetValue(name, out var known))
                words.Add(FeedText.Joined(name, details));
            else if (known.Feature.Length > 0)
                facts.Add(new() { Feature = known.Feature, Answer = known.Answer, Note = FeedText.Line(details, 200) });
            else
                words.AddRange(details.Length > 0 ? [Vague, details] : [Vague]);
        }
        // Said to be there and partly there: partly.
        return new([.. facts.GroupBy(f => f.Feature).Select(g => g.FirstOrDefault(f => f.Answer != "yes") ?? g.First())], [.. words.Distinct(StringComparer.Ordinal)]);
    }
}
