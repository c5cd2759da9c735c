using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>
/// One way to narrow a search. Indexing, filtering, counting, chips, the form and the address all loop over
/// <see cref="AllFacets"/>, so a new facet is one class, one line there and one test.
/// </summary>
public abstract class Facet
{
    /// <summary>The value that stands for "nobody has told us", where a facet offers it.</summary>
    public static readonly Choice NotKnown = new("not-known", "Not known");

    /// <summary>The parameter in addresses.</summary>
    public abstract string Key { get; }

    /// <summary>The heading of the filter.</summary>
    public abstract string Label { get; }

    /// <summary>How the form shows it.</summary>
    public virtual FacetControl Control => FacetControl.CheckBoxes;

    /// <summary>The values people can pick, in the order they are shown.</summary>
    public abstract IEnumerable<Choice> Choices(AllVocabularies vocabularies);

    /// <summary>Finer values that may be asked for but are not offered or counted, such as ages in months.</summary>
    public virtual IEnumerable<Choice> HiddenChoices(AllVocabularies vocabularies) => [];

    /// <summary>The values a listing has, wider ones included. What nobody has told us is not a value, except "not-known" where offered.</summary>
    public abstract IEnumerable<string> ValuesOf(ListingFacts listing);

    /// <summary>What a value from an address stands for; null when there is no such value.</summary>
    public virtual string? Read(string raw, Vocabulary choices) => choices.Find(raw.Trim())?.Id;

    /// <summary>False for a value that only says "perhaps": what has nothing better among the chosen values comes after what has.</summary>
    public virtual bool IsSure(Choice choice) => choice.Id != NotKnown.Id;

    /// <summary>What to tell somebody whose value could not be read.</summary>
    public virtual string Unreadable(string raw) => $"We do not have \"{raw}\" under {Label.ToLowerInvariant()}, so we left it out.";

    /// <summary>The text of a chip, such as "Age 9".</summary>
    public virtual string Chip(Choice choice) => choice.Label;

    /// <summary>Why a listing fits the chosen values, in a few words.</summary>
    public virtual string? Why(ListingFacts listing, IReadOnlyList<Choice> chosen)
    {
        var own = ValuesOf(listing).ToHashSet(StringComparer.Ordinal);
        var labels = chosen.Where(c => own.Contains(c.Id)).Select(Chip).ToList();
        return labels.Count == 0 ? null : string.Join(", ", labels);
    }
}

/// <summary>How a filter is shown.</summary>
public enum FacetControl
{
    CheckBoxes,

    /// <summary>A box to type an age into.</summary>
    Age,
}
