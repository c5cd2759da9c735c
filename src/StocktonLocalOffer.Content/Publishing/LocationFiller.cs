using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>
/// Fills in the ward and the point of a place from its postcode, when the published side is read. They are never stored:
/// what is stored is what the editor wrote, and when wards change every place moves to its new ward by itself.
/// </summary>
/// <param name="find">The ward's slug and the point of a postcode; null when it is not known, or only a sector.</param>
public sealed class LocationFiller(Func<string, (string Ward, double Latitude, double Longitude)?> find)
{
    /// <summary>Fills in nothing.</summary>
    public static LocationFiller None { get; } = new(_ => null);

    public Document Fill(Document document) =>
        document is Listing listing && listing.Locations.Any(Wants) ? listing with { Locations = [.. listing.Locations.Select(Fill)] } : document;

    private static bool Wants(Location place) => place.Postcode.Length > 0 && (place.Ward.Length == 0 || place.Latitude is null);

    private Location Fill(Location place)
    {
        if (!Wants(place) || find(place.Postcode) is not { } found)
            return place;
        return place with
        {
            Ward = place.Ward.Length > 0 ? place.Ward : found.Ward,
            // Six decimals are a tenth of a metre.
            Latitude = place.Latitude ?? Math.Round((decimal)found.Latitude, 6),
            Longitude = place.Longitude ?? Math.Round((decimal)found.Longitude, 6),
        };
    }
}
