using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>A published listing and what the index works out about it once.</summary>
public sealed class ListingFacts
{
    public ListingFacts(Guid key, Listing listing, string organisationName, AllVocabularies vocabularies, Gazetteer gazetteer)
    {
        Key = key;
        Listing = listing;
        OrganisationName = organisationName;
        Vocabularies = vocabularies;
        Places = new PlaceFacts(listing, gazetteer);
        var type = AllDocumentTypes.Of(listing);
        Url = $"/{type.Address}/{listing.Slug}";
        Kind = KindOf(listing);
        AgesInWords = listing.AllAges ? "All ages" : Ages.InWords(listing.AgeFromMonths, listing.AgeToMonths);
    }

    public Guid Key { get; }

    /// <summary>The day that everything counted in months is counted from; the index is refreshed when a new one begins.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>After how many months it is overdue; as usual while nobody says otherwise.</summary>
    public CheckAges CheckAges { get; init; } = CheckAges.Usual;

    public Listing Listing { get; }

    /// <summary>Empty when the organisation is not known.</summary>
    public string OrganisationName { get; }

    public AllVocabularies Vocabularies { get; }

    public PlaceFacts Places { get; }

    /// <summary>service, club, activity or support-group.</summary>
    public string Kind { get; }

    public string Url { get; }

    /// <summary>"Ages 5 to 16", "Up to 18 months", "All ages" or "Ages not stated".</summary>
    public string AgesInWords { get; }

    private static string KindOf(Listing listing) => listing switch
    {
        Service => "service",
        Club => "club",
        Activity => "activity",
        SupportGroup => "support-group",
        _ => throw new InvalidOperationException($"{listing.GetType().Name} has no kind."),
    };
}
