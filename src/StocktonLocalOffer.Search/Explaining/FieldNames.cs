using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Explaining;

/// <summary>Fields and terms of the index in an editor's words.</summary>
internal sealed class FieldNames(AllVocabularies vocabularies)
{
    /// <summary>("need", "Autism") of the term "need:autism" in the field of tags; ("name", "swim") of a word in the name.</summary>
    public (string Where, string What) Of(string field, string term)
    {
        if (field != SearchFields.Tag || term.Split(':', 2) is not [var key, var value] || AllFacets.List.FirstOrDefault(f => f.Key == key) is not { } facet)
            return (field, term);
        return ($"{key} as chosen", facet.Choices(vocabularies).FirstOrDefault(c => c.Id == value)?.Label ?? value);
    }
}
