using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Makes a record of the values that Umbraco stores for a node, whether they come from a file or from Umbraco itself.</summary>
/// <param name="addressOf">The address of another document, for links that Umbraco holds by key; null when it has none.</param>
/// <param name="leftOut">Told of every property with a value that our document types do not have: a council may add its own.</param>
/// <param name="earlier">The id of a choice by the name of its list and a label that it had before.</param>
public sealed class RecordReader(AllVocabularies vocabularies, Func<Guid, string?> addressOf, Action<DocumentType, string>? leftOut = null, IReadOnlyDictionary<(string Vocabulary, string Label), string>? earlier = null)
{
    private readonly ValueReader _values = new(vocabularies, addressOf, leftOut, earlier);

    /// <param name="name">The node's name.</param>
    /// <param name="values">Property alias and stored text.</param>
    /// <param name="problems">What could not be read, by alias.</param>
    /// <returns>Null when there are problems.</returns>
    public Document? Read(DocumentType type, string name, IEnumerable<KeyValuePair<string, string>> values, out IReadOnlyList<Problem> problems)
    {
        var found = new List<Problem>();
        var document = (Document)Activator.CreateInstance(type.Record)! with { Name = name };
        foreach (var (alias, text) in values)
        {
            var property = type.Properties.FirstOrDefault(p => p.Alias == alias);
            try
            {
                if (property is not null)
                    property.Set(document, _values.Read(property, text));
                else if (text.Length > 0)
                    leftOut?.Invoke(type, alias);
            }
            catch (FormatException e)
            {
                found.Add(new(alias, e.Message));
            }
        }

        problems = found;
        return found.Count == 0 ? document : null;
    }
}
