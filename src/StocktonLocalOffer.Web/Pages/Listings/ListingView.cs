using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>A listing with its pictures, as its page shows them.</summary>
public sealed record ListingPage(ListingView View, IReadOnlyList<MediaItem> Pictures);

/// <summary>A listing with all that its page says about it.</summary>
public sealed record ListingView
{
    // More explained words than this are a dictionary, and that has a page of its own.
    private const int MostTerms = 6;

    /// <param name="address">The page's full address.</param>
    public static ListingView Of(Listing listing, PublishedSnapshot now, DateOnly today, string address, IReadOnlyList<ResultCard> related) => new()
    {
        Listing = listing,
        Organisation = listing.Organisation.Select(o => now.Find<Organisation>(o)?.Document).FirstOrDefault(o => o is not null),
        Promises = [.. now.Documents<OutcomeStatement>().Where(s => listing.Outcomes.Contains(s.Code))],
        Words = now.Vocabularies,
        Today = today,
        CheckAges = CheckAges.Of(now),
        Address = address,
        Terms = Glossary.TermsIn(Glossary.TextOf(listing), now.Documents<GlossaryTerm>(), MostTerms),
        Related = related,
    };

    public required Listing Listing { get; init; }

    /// <summary>Null when it is not known who runs it.</summary>
    public required Organisation? Organisation { get; init; }

    /// <summary>The "I will…" statements it helps with.</summary>
    public required IReadOnlyList<OutcomeStatement> Promises { get; init; }

    public required AllVocabularies Words { get; init; }

    public required DateOnly Today { get; init; }

    public required CheckAges CheckAges { get; init; }

    /// <summary>The page's full address, for structured data.</summary>
    public required string Address { get; init; }

    public required IReadOnlyList<GlossaryTerm> Terms { get; init; }

    public required IReadOnlyList<ResultCard> Related { get; init; }

    public bool Searchable => CheckAges.IsListed(Listing, Today);

    public bool CheckOverdue => CheckAges.State(Listing.CheckedOn, Today) != FreshnessState.Checked;

    /// <summary>Whom its page names. Where there is nobody, it gives the numbers of the organisation.</summary>
    public IReadOnlyList<Contact> Contacts => [.. Listing.Contacts.Where(c => c.Phone.Length + c.Email.Length + c.Name.Length > 0)];

    public bool HasNumber => Contacts.Count > 0 ? Contacts.Any(c => c.Phone.Length > 0) : Organisation is { Phone.Length: > 0 };

    public IReadOnlyList<NeedTag> Needs => ResultCard.NeedsOf(Listing, Words, []);

    public string Label(string vocabulary, string id) => Words[vocabulary].Label(id);

    public IReadOnlyList<string> Labels(string vocabulary, IReadOnlyList<string> ids) => [.. ids.Select(Words[vocabulary].Label)];

    /// <summary>"Checked 3 weeks ago by the provider".</summary>
    public string Checked => Listing.CheckedOn is { } day
        ? $"{(CheckOverdue ? "Last checked" : "Checked")} {InWords.Ago(day, Today)}{(Listing.CheckedBy.Length > 0 ? $" by {Listing.CheckedBy}" : "")}"
        : "We do not know when this was last checked";

    /// <summary>Times to come in words, with their notes.</summary>
    public IReadOnlyList<(string When, string Note)> Times =>
        [.. Listing.Times.Select(t => (InWords.When(t, Today), t.Note)).Where(t => t.Item1.Length > 0 || t.Note.Length > 0)];

    public bool AllTimesPast => Listing.Times.Count > 0 && Times.Count == 0;

    /// <summary>What is shown of access at one place: certain first, in the order of the list of features.</summary>
    public IReadOnlyList<AccessFact> AccessOf(Location place)
    {
        string[] order = ["yes", "partly", "no", "not-known"];
        var features = Words[VocabularyNames.Access].Choices.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i);
        return [.. place.Access.OrderBy(a => Array.IndexOf(order, a.Answer)).ThenBy(a => features.GetValueOrDefault(a.Feature, int.MaxValue))];
    }

    /// <summary>The day that every fact about access of a place was checked, when it is one day; null otherwise.</summary>
    public static DateOnly? AccessChecked(IReadOnlyList<AccessFact> facts) =>
        facts.Select(f => f.CheckedOn).OfType<DateOnly>().Distinct().ToList() is [var only] ? only : null;

    /// <summary>Features of these that nobody has told us about, for one place. Only the ones families ask about most.</summary>
    public IReadOnlyList<string> NotToldOf(Location place) =>
        [.. AskedAbout.Where(f => place.Access.All(a => a.Feature != f)).Select(f => InWords.Lower(Label(VocabularyNames.Access, f)))];

    /// <summary>All 48 features would bury the answers; these are the ones a family cannot go without knowing.</summary>
    public static IReadOnlyList<string> AskedAbout { get; } =
        ["step-free-entrance", "accessible-toilet", "changing-places-toilet", "blue-badge-bays", "hearing-loop", "quiet-space", "send-trained-staff", "secure-boundary"];
}
