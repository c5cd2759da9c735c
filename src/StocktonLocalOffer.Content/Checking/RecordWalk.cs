using System.Collections;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Checking;

/// <summary>Every value of a record and of the parts inside it, with its path: "contacts[0].email".</summary>
internal static class RecordWalk
{
    public static IEnumerable<(string Path, Property Property, object? Value)> Of(object record, string path = "")
    {
        foreach (var property in AllDocumentTypes.Of(record).Properties)
        {
            var value = property.Get(record);
            yield return (path + property.Alias, property, value);
            if (property.Kind != PropertyKind.Blocks)
                continue;
            var place = 0;
            foreach (var block in (IEnumerable)value!)
                foreach (var inside in Of(block, $"{path}{property.Alias}[{place++}]."))
                    yield return inside;
        }
    }
}
