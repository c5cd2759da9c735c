using System.Text.Json;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Outpost;

/// <summary>Makes a place of a location. Town and ward are left to the postcode.</summary>
internal static class OutpostPlaces
{
    // What is written as the town of something that has no place.
    private static readonly string[] Nowhere = ["nationwide", "online", "virtual"];

    /// <returns>Null when nothing is known of the place but that it exists.</returns>
    public static Location? Of(JsonElement location)
    {
        var access = FeedAccess.Of(location.List("accessibilities").Select(a => (FeedText.Line(a.Text("name"), 200), "")));
        var place = new Location { HowToGetThere = FeedText.Cut(string.Join('\n', access.Words), 1000), Access = access.Facts };
        place = location.Flag("mask_exact_address") == true ? Masked(location, place) : Exact(location, place);
        return place is { Name: "", Address: "", Postcode: "", Latitude: null, HowToGetThere: "", Access.Count: 0 } ? null : place;
    }

    // Somebody's home, such as a childminder's: neither the street, nor the house's name, nor the point.
    private static Location Masked(JsonElement location, Location place) => place with
    {
        Address = Town(location),
        Postcode = FeedFacts.Outward(location.Text("postal_code")),
    };

    private static Location Exact(JsonElement location, Location place)
    {
        var point = location.Object("geometry").ValueKind == JsonValueKind.Object && location.Object("geometry").TryGetProperty("coordinates", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(n => FeedFacts.Number(n.GetRawText())).ToArray()
            : [];
        // GeoJSON: longitude first.
        var (latitude, longitude) = point.Length == 2 ? FeedFacts.Point(point[1], point[0]) : (null, null);
        return place with
        {
            Name = FeedText.Line(location.Text("name"), 200),
            Address = FeedText.Cut(string.Join(", ", new[] { FeedText.Line(location.Text("address_1"), 200), Town(location) }.Where(p => p.Length > 0)), 200),
            Postcode = FeedText.Line(location.Text("postal_code"), 10),
            Latitude = latitude,
            Longitude = longitude,
        };
    }

    private static string Town(JsonElement location) =>
        FeedText.Line(location.Text("city"), 100) is var town && Nowhere.Contains(town, StringComparer.OrdinalIgnoreCase) ? "" : town;
}
