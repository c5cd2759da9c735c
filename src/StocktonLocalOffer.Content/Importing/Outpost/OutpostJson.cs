using System.Text.Json;

namespace StocktonLocalOffer.Content.Importing.Outpost;

/// <summary>Reads members that may be missing, null, or of another kind than they should be.</summary>
internal static class OutpostJson
{
    /// <summary>The text of a member, numbers too; empty when it is missing, null, or broken.</summary>
    public static string Text(this JsonElement element, string name)
    {
        if (!element.Has(name, out var value))
            return "";
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!.Trim(),
                JsonValueKind.Number => value.GetRawText(),
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: the file is JSON, and this is still no text.
            return "";
        }
    }

    public static decimal? Number(this JsonElement element, string name) => Words.FeedFacts.Number(element.Text(name));

    /// <summary>Null unless it says true or false.</summary>
    public static bool? Flag(this JsonElement element, string name) =>
        !element.Has(name, out var value) ? null : value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    // Real services have up to 20 of anything.
    private const int MostParts = 200;

    /// <summary>The objects of a list, as many as a page can show; none when there is no list.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement element, string name) =>
        element.Has(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Take(MostParts)
            : [];

    /// <summary>An object; an empty one when there is none.</summary>
    public static JsonElement Object(this JsonElement element, string name) =>
        element.Has(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : default;

    private static bool Has(this JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value);
    }
}
