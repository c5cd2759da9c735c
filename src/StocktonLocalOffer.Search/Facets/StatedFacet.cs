using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>A facet over facts that somebody has to tell us. Nothing told is "not known", never the likeliest answer.</summary>
public abstract class StatedFacet : Facet
{
    /// <summary>The values that were stated; empty when nobody has told us.</summary>
    protected abstract IEnumerable<string> Stated(ListingFacts listing);

    /// <summary>The values that can be stated.</summary>
    protected abstract IEnumerable<Choice> Statable(AllVocabularies vocabularies);

    /// <summary>What the chip of "not known" says, such as "Cost not known".</summary>
    protected virtual string UnknownChip => $"{Label} not known";

    public sealed override IEnumerable<Choice> Choices(AllVocabularies vocabularies) => Statable(vocabularies).Append(NotKnown);

    public sealed override IEnumerable<string> ValuesOf(ListingFacts listing)
    {
        var stated = Stated(listing).Distinct(StringComparer.Ordinal).ToList();
        return stated.Count > 0 ? stated : [NotKnown.Id];
    }

    public override string Chip(Choice choice) => choice.Id == NotKnown.Id ? UnknownChip : choice.Label;
}
