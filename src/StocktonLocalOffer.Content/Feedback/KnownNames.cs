using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Words that have a capital and name no person: places, organisations, listings, needs, and what is always written so.</summary>
public sealed partial class KnownNames
{
    private static readonly HashSet<string> Capitals = Read("capitals");
    private static readonly HashSet<string> FirstNames = Read("first-names");

    private readonly HashSet<string> _words = new(Capitals, StringComparer.OrdinalIgnoreCase);

    /// <param name="names">Whole names: "Stockton-on-Tees", "Billingham Forum". Each of their words is known too.</param>
    public KnownNames(IEnumerable<string> names)
    {
        var whole = new List<string>();
        foreach (var name in names)
        {
            var words = Words().Matches(name).Select(w => w.Value).ToList();
            _words.UnionWith(words);
            // "Jake's Place" does not make every Jake known; only the whole of it.
            if (words.Exists(IsFirstName))
                whole.Add(name);
        }

        Whole = whole;
    }

    /// <summary>All that the site names.</summary>
    public static KnownNames Of(PublishedSnapshot now, Gazetteer gazetteer) => new(
    [
        .. now.All.Select(d => d.Document.Name),
        .. gazetteer.Towns.Select(t => t.Name),
        .. gazetteer.AllWards.Select(w => w.Name),
        .. gazetteer.PlaceWords.Where(p => !p.Ordinary).Select(p => p.Name),
        .. gazetteer.Councils.Select(c => c.Name),
    ]);

    /// <summary>Names that are known only whole, because somebody's first name is in them.</summary>
    public IReadOnlyList<string> Whole { get; }

    /// <summary>A first name never counts as known.</summary>
    public bool Has(string word) => !IsFirstName(word) && _words.Contains(word);

    public static bool IsFirstName(string word) => FirstNames.Contains(word);

    private static HashSet<string> Read(string file) =>
        EmbeddedFiles.OfContent.Rows($"feedback/{file}.csv", row => row[0]!).ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
