using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Files;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>Makes a place of a location and its address. Town and ward are left to the postcode.</summary>
internal static class HsdsPlaces
{
    // What the UK profile's users write where a county is required.
    private static readonly string[] Fillers = ["not given", "n/a", "unknown"];

    private static readonly string[] Columns = ["address_1", "address_2", "city", "region", "state_province"];

    /// <returns>Null when nothing is known of the place but that it exists.</returns>
    public static Location? Of(CsvRow row, HsdsRecord record, string serviceName)
    {
        var addresses = record.OfLocation(HsdsTables.Addresses, row).ToList();
        var address = addresses.Find(a => a["address_type"] is "" or "physical") ?? addresses.FirstOrDefault();
        var (latitude, longitude) = FeedFacts.Point(FeedFacts.Number(row["latitude"]), FeedFacts.Number(row["longitude"]));
        var access = FeedAccess.Of(record.OfLocation(HsdsTables.Access, row)
            .Select(a => (FeedText.Line(a.First("accessibility", "description"), 500), FeedText.Line(a["details"], 500))));
        var name = FeedText.Line(row["name"], 200);
        var place = new Location
        {
            // Many feeds repeat the service's name here, which is no name of a place.
            Name = string.Equals(name, serviceName, StringComparison.OrdinalIgnoreCase) ? "" : name,
            Address = address is null ? "" : Street(address),
            Postcode = address is null ? "" : FeedText.Line(address["postal_code"], 10),
            Latitude = latitude,
            Longitude = longitude,
            HowToGetThere = FeedText.Cut(string.Join('\n', new[] { FeedText.Clean(row["transportation"]) }.Concat(access.Words).Where(w => w.Length > 0)), 1000),
            Access = access.Facts,
        };
        return place is { Name: "", Address: "", Postcode: "", Latitude: null, HowToGetThere: "", Access.Count: 0 } ? null : place;
    }

    private static string Street(CsvRow address) => FeedText.Cut(string.Join(", ",
        Columns.Select(c => FeedText.Line(address[c], 200).Trim(',', ' '))
            .Where(p => p.Length > 0 && !Fillers.Contains(p, StringComparer.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)), 200);
}
