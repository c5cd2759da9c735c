using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

namespace StocktonLocalOffer.Web.Pages.Editorial.Write;

/// <summary>The boxes of a form as text to keep, and back.</summary>
internal static class WriteForm
{
    public static string ToJson(IFormCollection form) => JsonSerializer.Serialize(form
        .Where(f => f.Key.StartsWith(FormValues.Prefix, StringComparison.Ordinal))
        .ToDictionary(f => f.Key, f => f.Value.ToArray()));

    /// <summary>Null when it cannot be read any more.</summary>
    public static FormValues? FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]>>(json) is { } kept
                ? FormValues.Posted(kept.Select(k => KeyValuePair.Create(k.Key, new StringValues(k.Value))))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
