using System.Globalization;
using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Words;

/// <summary>Words that say an age: Data/ages.csv.</summary>
public static class AgeWords
{
    private static readonly List<(string Term, string Kind, int From, int To)> All =
        SearchFiles.All.Rows("ages.csv", row => (row["term"]!, row["kind"]!, row.GetField<int>("from"), row.GetField<int>("to")));

    private static readonly Dictionary<string, int> Numbers = All.Where(w => w.Kind == "number").ToDictionary(w => w.Term, w => w.From, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, (int From, int To)> People =
        All.Where(w => w.Kind == "who").ToDictionary(w => w.Term, w => (w.From, w.To), StringComparer.OrdinalIgnoreCase);

    private static readonly int Longest = People.Keys.Max(w => w.Count(c => c == ' ') + 1);

    /// <summary>"seven", for a pattern.</summary>
    public static IEnumerable<string> NumberWords => Numbers.Keys;

    /// <summary>"toddler", "primary aged", for a pattern.</summary>
    public static IEnumerable<string> PeopleWords => People.Keys;

    /// <summary>7 of "7" or "seven"; null of anything else.</summary>
    public static int? Number(string text) =>
        Numbers.TryGetValue(text, out var word) ? word
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    /// <summary>The years of "toddler" or "primary aged"; null of anything else.</summary>
    public static (int From, int To)? Who(string text) => People.TryGetValue(text, out var years) ? years : null;

    /// <summary>How many words from here on name a child of some age; 0 when none do.</summary>
    public static int LengthAt(IReadOnlyList<TypedWord> words, int start)
    {
        for (var length = Math.Min(Longest, words.Count - start); length > 0; length--)
            if (People.ContainsKey(string.Join(' ', words.Skip(start).Take(length).Select(w => w.Plain))))
                return length;
        return 0;
    }
}
