using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Editing.Duplicates;

/// <summary>What of an entry can be found again in another: worked out once, compared often.</summary>
internal sealed class Traits
{
    // Digits or addresses, and how the entry writes them.
    private readonly Dictionary<string, string> _telephones = [], _emails = [], _webs = [];

    private Traits(Published<Document> entry) => (Entry, Name) = (entry, FoldedName.Of(entry.Document.Name));

    public Published<Document> Entry { get; }

    public FoldedName Name { get; }

    public Guid? Organisation { get; private init; }

    public IReadOnlyList<Spot> Spots { get; private init; } = [];

    public IReadOnlyDictionary<string, string> Telephones => _telephones;

    public IReadOnlyDictionary<string, string> Emails => _emails;

    public IReadOnlyDictionary<string, string> Webs => _webs;

    public IEnumerable<string> Contacts => _telephones.Keys.Concat(_emails.Keys).Concat(_webs.Keys);

    /// <summary>Null for what is neither a listing nor an organisation: chapters and news of one name are no duplicates.</summary>
    public static Traits? Of(Published<Document> entry, PublishedSnapshot now) => entry.Document switch
    {
        Listing listing => OfListing(entry, listing, listing.Organisation.Select(key => now.Find<Organisation>(key)?.Document).FirstOrDefault()),
        Organisation organisation => new Traits(entry).With(organisation),
        _ => null,
    };

    private static Traits OfListing(Published<Document> entry, Listing listing, Organisation? runBy)
    {
        var traits = new Traits(entry) { Organisation = listing.Organisation.Select(key => (Guid?)key).FirstOrDefault(), Spots = [.. listing.Locations.Select(Spot.Of).OfType<Spot>()] };
        foreach (var contact in listing.Contacts)
            traits.Add(contact.Phone, contact.Email);
        foreach (var link in listing.Links)
            Keep(traits._webs, ContactKeys.Web(link.Url), link.Url);
        // The switchboard and the home page are those of all that the organisation runs.
        if (runBy is not null)
            traits.Without(runBy);
        return traits;
    }

    private Traits With(Organisation organisation)
    {
        Add(organisation.Phone, organisation.Email);
        Keep(_webs, ContactKeys.Web(organisation.Website), organisation.Website);
        return this;
    }

    private void Without(Organisation organisation)
    {
        _telephones.Remove(ContactKeys.Telephone(organisation.Phone));
        _emails.Remove(ContactKeys.Email(organisation.Email));
        _webs.Remove(ContactKeys.Web(organisation.Website));
    }

    private void Add(string telephone, string email)
    {
        Keep(_telephones, ContactKeys.Telephone(telephone), telephone);
        Keep(_emails, ContactKeys.Email(email), email);
    }

    private static void Keep(Dictionary<string, string> into, string key, string written)
    {
        if (key.Length > 0)
            into.TryAdd(key, written);
    }
}

/// <summary>An exact place. A sector, or a ward's middle, is none.</summary>
internal sealed record Spot(string Postcode, Point? Point)
{
    // Two doors of one building, or a point set by hand.
    private const double Near = 50 / 1609.344;

    public static Spot? Of(Location place)
    {
        var exact = Geography.Postcode.TryParse(place.Postcode, out var postcode);
        // The point of a place without a full postcode is that of its sector or ward, unless there is no postcode at all.
        Point? point = (exact || place.Postcode.Length == 0) && place is { Latitude: { } north, Longitude: { } east } ? new((double)north, (double)east) : null;
        return exact || point is not null ? new(postcode.Text, point) : null;
    }

    public bool IsWith(Spot other) => (Postcode.Length > 0 && Postcode == other.Postcode) || (Point is { } here && other.Point is { } there && here.MilesTo(there) <= Near);
}
