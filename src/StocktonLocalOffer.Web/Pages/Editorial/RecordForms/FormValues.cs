using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>
/// What stands in a form, as text: "summary", "locations[0].access[1].feature". The form is drawn from it and from nothing else,
/// so that nothing typed is lost. A path is that of a problem's property; the name of the field is "f." and the path.
/// </summary>
public sealed class FormValues
{
    public const string Prefix = "f.";

    /// <summary>A form of 60 places with ten access facts each has less. The page that takes the form must allow as many.</summary>
    public const int MostFields = 4_000;

    /// <summary>Of one list. Nobody reads on, and nobody could keep them right.</summary>
    public const int MostParts = 60;

    private const int LongestPath = 200;
    // More than twice what the longest kind of text may have: what is a little too long comes back whole.
    private const int LongestText = 100_000;

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    /// <summary>True when more came than is taken: what is here is not all of it, and must not be kept as if it were.</summary>
    public bool IsCut { get; private set; }

    public static FormValues Posted(IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var values = new FormValues();
        var taken = 0;
        foreach (var (name, texts) in form.Where(f => f.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            taken += texts.Count;
            if (taken > MostFields || name.Length > LongestPath || texts.Any(t => t?.Length > LongestText))
                values.IsCut = true;
            else
                values._values[name[Prefix.Length..]] = [.. texts.Select(t => t ?? "")];
        }

        return values;
    }

    /// <summary>Empty when nothing is there.</summary>
    public string this[string path] => _values.TryGetValue(path, out var texts) && texts.Count > 0 ? texts[0] : "";

    public IReadOnlyList<string> All(string path) => _values.GetValueOrDefault(path) ?? [];

    /// <summary>
    /// What is ticked, in the order in which it was stored: boxes come in the order of the page, and nobody who left them alone
    /// meant to change it. New ones come last.
    /// </summary>
    public List<string> Ticked(string path)
    {
        var before = this[$"{path}.was"].Split(',');
        return [.. All(path).Where(t => t.Length > 0).OrderBy(t => Array.IndexOf(before, t) is var place and >= 0 ? place : int.MaxValue)];
    }

    public void Set(string path, params IEnumerable<string> texts) => _values[path] = [.. texts];

    public void Remove(string path) => _values.Remove(path);

    /// <summary>How many parts a list has. Every part has a hidden "key" or, for a link, a "name".</summary>
    public int Parts(string list)
    {
        var parts = 0;
        while (_values.ContainsKey($"{list}[{parts}].key") || _values.ContainsKey($"{list}[{parts}].name"))
            parts++;
        return parts;
    }

    public void RemovePart(string list, int part) => Renumber(list, place => place == part ? null : place > part ? place - 1 : place);

    public void Swap(string list, int one, int other) => Renumber(list, place => place == one ? other : place == other ? one : place);

    private void Renumber(string list, Func<int, int?> move)
    {
        var start = list + "[";
        var parts = _values.Where(v => v.Key.StartsWith(start, StringComparison.Ordinal)).ToList();
        foreach (var (path, _) in parts)
            _values.Remove(path);
        foreach (var (path, texts) in parts)
        {
            var end = path.IndexOf(']', start.Length);
            if (end > 0 && int.TryParse(path.AsSpan(start.Length, end - start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && move(place) is { } moved)
                _values[$"{start}{moved}{path[end..]}"] = texts;
        }
    }
}
