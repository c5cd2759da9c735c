using System.Text.Json;
using System.Text.Json.Nodes;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>JSON as uSync writes it into its XML: indented, with the default escapes of System.Text.Json.</summary>
internal static class UsyncJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    public static string Text(JsonNode node) => node.ToJsonString(Options);

    public static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(v => (JsonNode?)JsonValue.Create(v))]);
}
