using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>
/// Other content, picked by name. The keys that are ticked stand at the path itself; ".add" is a name that was typed, ".pick" the
/// key that was chosen for it, by the script or among several of the same words.
/// </summary>
internal sealed class PickedContent(ContentNames names, Property property, string path, FormValues values)
{
    public string Typed => values[$"{path}.add"].Trim();

    /// <summary>What the typed name may mean.</summary>
    public IReadOnlyList<NamedContent> Matches => Typed.Length == 0 ? [] : names.Called(property, Typed);

    public List<Guid> Read(List<Problem> problems)
    {
        var keys = values.Ticked(path).Select(FieldReading.Key).Where(k => k != Guid.Empty).ToList();
        if (Typed.Length == 0 || Added(problems) is not { } added)
            return keys;
        if (property.Attribute.Max == 1)
            keys.Clear();
        keys.Add(added);
        return keys;
    }

    private Guid? Added(List<Problem> problems)
    {
        var matches = Matches;
        if (FieldReading.Key(values[$"{path}.pick"]) is var pick && matches.Any(m => m.Key == pick))
            return pick;
        if (matches.Count == 1)
            return matches[0].Key;
        problems.Add(new(path, matches.Count == 0
            ? $"\"{property.Label}\": nothing here is called \"{Shown(Typed)}\". Check the spelling, or type a part of the name."
            : $"\"{property.Label}\": more than one fits \"{Shown(Typed)}\". Choose which one you mean."));
        return null;
    }

    private static string Shown(string text) => text.Length > 80 ? text[..80] + "…" : text;
}
