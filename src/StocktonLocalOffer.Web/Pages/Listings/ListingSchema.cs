using System.Globalization;
using System.Text.Json.Nodes;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>
/// What schema.org has words for, written only when it is known: no price, age or date is made up.
/// The text is safe inside a script element, for the encoder writes no bare angle bracket or ampersand.
/// </summary>
public static class ListingSchema
{
    public static string Of(ListingView view)
    {
        var listing = view.Listing;
        var starts = listing is Activity ? listing.Times.SelectMany(t => InWords.Coming(t, view.Today)).Order().Select(d => (DateOnly?)d).FirstOrDefault() : null;
        var thing = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = starts is not null ? "Event" : IsSport(listing) && listing.Locations.Count == 1 ? "SportsActivityLocation" : "Service",
            ["name"] = listing.Name,
            ["description"] = listing.Summary,
            ["url"] = view.Address,
        };
        switch (thing["@type"]!.GetValue<string>())
        {
            case "Event":
                thing["startDate"] = Iso(starts!.Value);
                Add(thing, "location", Places(view));
                Add(thing, "organizer", Organisation(view));
                AddFree(thing, listing);
                break;
            case "SportsActivityLocation":
                Add(thing, "address", Address(view, listing.Locations[0]));
                Add(thing, "telephone", listing.Contacts.Select(c => c.Phone).FirstOrDefault(p => p.Length > 0));
                AddFree(thing, listing);
                break;
            default:
                Add(thing, "provider", Organisation(view));
                Add(thing, "areaServed", listing.Area is "borough" ? "Stockton-on-Tees" : null);
                Add(thing, "serviceType", listing.Categories.Count > 0 ? view.Label(VocabularyNames.Categories, listing.Categories[0]) : null);
                Add(thing, "audience", Audience(listing));
                break;
        }

        return thing.ToJsonString();
    }

    private static bool IsSport(Listing listing) => listing.Categories.Any(c => c.Contains("sport", StringComparison.Ordinal) || c.Contains("swim", StringComparison.Ordinal));

    private static void AddFree(JsonObject thing, Listing listing)
    {
        if (listing.Costs is ["free"])
            thing["isAccessibleForFree"] = true;
    }

    private static JsonObject? Organisation(ListingView view) => view.Organisation is not { } organisation ? null
        : organisation.Website.Length > 0
            ? new() { ["@type"] = "Organization", ["name"] = organisation.Name, ["url"] = organisation.Website }
            : new() { ["@type"] = "Organization", ["name"] = organisation.Name };

    private static JsonObject? Audience(Listing listing)
    {
        if (listing.AgeFromMonths is null && listing.AgeToMonths is null)
            return null;
        var audience = new JsonObject { ["@type"] = "PeopleAudience" };
        if (listing.AgeFromMonths is { } from)
            audience["suggestedMinAge"] = from % 12 == 0 ? from / 12 : Math.Round(from / 12.0, 1);
        if (listing.AgeToMonths is { } to)
            audience["suggestedMaxAge"] = to / 12;
        return audience;
    }

    private static JsonArray? Places(ListingView view) => view.Listing.Locations.Count == 0 ? null
        : [.. view.Listing.Locations.Select(l => new JsonObject { ["@type"] = "Place", ["name"] = l.Name, ["address"] = Address(view, l) })];

    private static JsonObject Address(ListingView view, Location place)
    {
        var address = new JsonObject { ["@type"] = "PostalAddress", ["addressCountry"] = "GB" };
        Add(address, "streetAddress", place.Address);
        Add(address, "addressLocality", place.Town.Length > 0 ? view.Label(VocabularyNames.Towns, place.Town) : "");
        Add(address, "postalCode", place.Postcode);
        return address;
    }

    private static void Add(JsonObject thing, string name, JsonNode? value)
    {
        if (value is not null && (value is not JsonValue text || !text.TryGetValue<string>(out var said) || said.Length > 0))
            thing[name] = value;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
