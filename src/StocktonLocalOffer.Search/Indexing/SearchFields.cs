using System.Runtime.InteropServices;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using Document = Lucene.Net.Documents.Document;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>What of a listing goes into the text index, field by field. Weights of the fields are in Data/weights.csv.</summary>
public static class SearchFields
{
    /// <summary>The listing's key, 32 hexadecimal digits.</summary>
    public const string Key = "key";

    /// <summary>The listing's row: see <see cref="RowLayout"/>.</summary>
    public const string Row = "row";

    /// <summary>Facet values as "need:autism".</summary>
    public const string Tag = "tag";

    /// <summary>The fields that typed words are looked for in.</summary>
    public static IReadOnlyList<string> Text { get; } =
        ["name", "organisation", "needs", "categories", "summary", "places", "access", "description", "other"];

    // The facets that typed words can mean. Filters read columns and need no tags; ages alone would be 338 of them.
    private static readonly string[] TaggedFacets = ["need", "category", "access", "cost", "day"];

    public static string TagOf(string facet, string value) => $"{facet}:{value}";

    /// <summary>Builds the index document; writing it is the index's business.</summary>
    public static Document DocumentOf(ListingFacts facts, ulong[] row, Gazetteer gazetteer)
    {
        var listing = facts.Listing;
        var words = facts.Vocabularies;
        var document = new Document
        {
            new StringField(Key, facts.Key.ToString("N"), Field.Store.NO),
            new BinaryDocValuesField(Row, new BytesRef(MemoryMarshal.AsBytes(row.AsSpan()).ToArray())),
        };

        void Add(string field, params IEnumerable<string> texts)
        {
            foreach (var text in texts)
                if (text.Length > 0)
                    document.Add(new TextField(field, text, Field.Store.NO));
        }

        Add("name", listing.Name);
        Add("organisation", facts.OrganisationName);
        Add("summary", listing.Summary);
        Add("description", PlainText.Of(listing.Description));
        Add("needs", Words(words, VocabularyNames.Needs, [.. listing.DesignedFor, .. listing.Welcomes, .. listing.WithNotice]));
        Add("categories", Labels(words, VocabularyNames.Categories, listing.Categories));
        Add("access", Labels(words, VocabularyNames.Access, listing.Locations.SelectMany(l => l.Access).Where(a => a.Answer == "yes").Select(a => a.Feature)));
        Add("places", listing.Locations.SelectMany(l => new[] { l.Name, l.Address, l.Postcode }));
        Add("places", facts.Places.BaseTowns.Select(t => gazetteer.Town(t)?.Name ?? t).Concat(facts.Places.BaseWards.Select(w => gazetteer.Ward(w)?.Name ?? w)));
        Add("other", listing.Eligibility, listing.WhatHappensNext, listing.WhatYouPay);
        Add("other", listing.Answers.Select(a => a.Text));
        Add("other", Labels(words, VocabularyNames.Languages, listing.Languages));

        foreach (var facet in AllFacets.List.Where(f => TaggedFacets.Contains(f.Key)))
            foreach (var value in facet.ValuesOf(facts))
                document.Add(new StringField(Tag, TagOf(facet.Key, value), Field.Store.NO));
        return document;
    }

    private static IEnumerable<string> Labels(AllVocabularies words, string vocabulary, IEnumerable<string> ids) =>
        ids.Distinct(StringComparer.Ordinal).Select(words[vocabulary].Label);

    private static IEnumerable<string> Words(AllVocabularies words, string vocabulary, IEnumerable<string> ids) =>
        ids.Distinct(StringComparer.Ordinal).SelectMany(id => words[vocabulary].Find(id) is { } choice ? choice.Words.Prepend(choice.Label) : [id]);
}
