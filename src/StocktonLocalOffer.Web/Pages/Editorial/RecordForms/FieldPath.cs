using System.Globalization;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>Where a field stands: "contacts[0].email", as problems name it.</summary>
public static class FieldPath
{
    /// <summary>The id of its field in the page.</summary>
    public static string Id(string path) => "f-" + path.Replace("].", "-", StringComparison.Ordinal).Replace('[', '-').Replace('.', '-').TrimEnd(']');

    public static string Part(string list, int place) => string.Create(CultureInfo.InvariantCulture, $"{list}[{place}]");

    /// <summary>Splits "contacts[2]" into the list and the place; null when it is no part.</summary>
    public static (string List, int Place)? SplitPart(string path)
    {
        var open = path.LastIndexOf('[');
        return open > 0 && path.EndsWith(']') && int.TryParse(path.AsSpan(open + 1, path.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? (path[..open], place) : null;
    }

    /// <summary>The property at a path; null when the type has none there.</summary>
    public static Property? Find(DocumentType type, string path)
    {
        var dot = path.IndexOf("].", StringComparison.Ordinal);
        if (dot < 0)
            return type.Properties.FirstOrDefault(p => p.Alias == path);
        return SplitPart(path[..(dot + 1)]) is { } part && type.Properties.FirstOrDefault(p => p.Alias == part.List) is { Kind: PropertyKind.Blocks } list
            ? Find(AllDocumentTypes.Of(list.BlockRecord), path[(dot + 2)..])
            : null;
    }
}
