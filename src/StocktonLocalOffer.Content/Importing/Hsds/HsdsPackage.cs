using System.Text.Json;
using StocktonLocalOffer.Content.Importing.Files;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>What datapackage.json says of the package as a whole.</summary>
internal sealed record HsdsPackage(string Name, string Licence)
{
    private static readonly string[] LicenceMembers = ["title", "name", "type", "url", "path"];

    /// <summary>Null when the file is there and cannot be read: the tables can be read without it.</summary>
    public static HsdsPackage? Read(PackageFiles files, FeedLimits limits)
    {
        using var stream = files.Open("datapackage.json");
        if (stream is null)
            return new("", "");
        try
        {
            using var json = JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = limits.JsonDepth });
            return json.RootElement.ValueKind == JsonValueKind.Object ? new(Text(json.RootElement, "name"), LicenceOf(json.RootElement)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // "license" as an object or a word, or "licenses" as a list of objects.
    private static string LicenceOf(JsonElement package)
    {
        if (package.TryGetProperty("licenses", out var all) && all.ValueKind == JsonValueKind.Array && all.GetArrayLength() > 0)
            return LicenceName(all[0]);
        return package.TryGetProperty("license", out var one) ? LicenceName(one) : "";
    }

    private static string LicenceName(JsonElement licence) => FeedText.Line(licence.ValueKind switch
    {
        JsonValueKind.String => licence.GetString(),
        JsonValueKind.Object => LicenceMembers.Select(n => Text(licence, n)).FirstOrDefault(t => t.Length > 0),
        _ => "",
    }, 200);

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
