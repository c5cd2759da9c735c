using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Search.Family;

/// <summary>One of the children a search is for. In an address: an age, a colon and needs ("9:autism,adhd"); either may be left out.</summary>
/// <param name="Number">From 1, in the order of the address.</param>
/// <param name="Ages">Usually one; empty when no age was given. It may also hold "not-known", to see what does not state its ages.</param>
/// <param name="Needs">Empty when none was given. A broad area stands for every need under it.</param>
public sealed record Child(int Number, IReadOnlyList<Choice> Ages, IReadOnlyList<Choice> Needs)
{
    /// <summary>The children of one search at most. A form for more is too long for a phone; a larger family can search twice.</summary>
    public const int Most = 6;

    private const char BeforeNeeds = ':', Between = ',';

    /// <summary>"age 9, or ages not stated, Autism, ADHD".</summary>
    public string Label => string.Join(", ", Ages.Select((a, i) => i == 0 ? AgeOf(a) : "or " + AgeOf(a)).Concat(Needs.Select(n => n.Label)));

    /// <summary>"age 9", or the needs when no age was given.</summary>
    public string ShortLabel => Ages.Count > 0 ? AgeOf(Ages[0]) : Label;

    /// <summary>The child as an address holds it.</summary>
    public string Address => AddressOf(Ages.Select(a => a.Id), Needs.Select(n => n.Id));

    public static string AddressOf(IEnumerable<string> ages, IEnumerable<string> needs)
    {
        var needed = string.Join(Between, needs);
        return string.Join(Between, ages) + (needed.Length > 0 ? BeforeNeeds + needed : "");
    }

    /// <summary>The ages and needs of a child as typed in an address, whether or not they mean anything.</summary>
    public static (IReadOnlyList<string> Ages, IReadOnlyList<string> Needs) Parts(string typed)
    {
        var colon = typed.IndexOf(BeforeNeeds, StringComparison.Ordinal);
        return colon < 0 ? (Split(typed), []) : (Split(typed[..colon]), Split(typed[(colon + 1)..]));
    }

    private static string[] Split(string list) => list.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string AgeOf(Choice age) => age.Id == Facet.NotKnown.Id ? "ages not stated" : $"age {age.Label.ToLowerInvariant()}";
}
