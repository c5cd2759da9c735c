using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>When a field is worth asking, in words for everybody. The script reads the same rule and closes what is not needed.</summary>
internal static class OnlyWhen
{
    /// <summary>Empty when it is always asked.</summary>
    /// <param name="beside">The type that has the property.</param>
    public static string InWords(Property property, DocumentType beside, AllVocabularies vocabularies)
    {
        var rules = property.Attribute.OnlyWhen.Split(',', StringSplitOptions.RemoveEmptyEntries);
        return rules.Length == 0 ? "" : $"Only needed when {string.Join(" or ", rules.Select(rule => Rule(rule, beside, vocabularies)))}.";
    }

    private static string Rule(string rule, DocumentType beside, AllVocabularies vocabularies)
    {
        var parts = rule.TrimStart('!').Split('=');
        var other = beside.Properties.Single(p => p.Alias == parts[0]);
        var label = $"“{other.Label}”";
        if (parts.Length > 1)
            return $"{label} is “{vocabularies[other.Attribute.Vocabulary].Label(parts[1])}”";
        var done = other.Kind == PropertyKind.YesNo ? "ticked" : "filled in";
        return rule.StartsWith('!') ? $"{label} is not {done}" : $"{label} is {done}";
    }
}
