using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>One thing that families ask, one idea a line. When nobody has told us, the lines say so.</summary>
public sealed record ShortFact(string Label, IReadOnlyList<string> Lines, bool Known = true)
{
    public IReadOnlyList<string> Lines { get; } = [.. Lines.Select(Stopped)];

    public static ShortFact NotKnown(string label, string say) => new(label, [say], Known: false);

    // A letter and a screen reader need the stop that an editor left out.
    private static string Stopped(string line) => line.Length > 0 && char.IsLetterOrDigit(line[^1]) ? line + "." : line;
}

/// <summary>One feature of access at one place.</summary>
/// <param name="Answer">yes, partly, no or not-known.</param>
public sealed record ShortAccess(string Feature, string Answer, string AnswerInWords);

/// <summary>A listing in the lines that a simple page, a list on paper, a letter and a comparison share. Plain text throughout.</summary>
public sealed class ListingInShort
{
    private static readonly string[] Conditions = ["ehc-plan-only", "assessment-needed", "waiting-list"];

    private readonly AllVocabularies _words;
    private readonly DateOnly _today;
    private readonly CheckAges _ages;

    private ListingInShort(Published<Listing> published, PublishedSnapshot now, DateOnly today)
    {
        (_words, _today, _ages) = (now.Vocabularies, today, CheckAges.Of(now));
        (Key, Listing) = (published.Key, published.Document);
        Organisation = Listing.Organisation.Select(o => now.Find<Organisation>(o)?.Document).FirstOrDefault(o => o is not null);
    }

    public Guid Key { get; }

    public Listing Listing { get; }

    /// <summary>Null when it is not known who runs it.</summary>
    public Organisation? Organisation { get; }

    public string Url => ListingLinks.To(Listing);

    /// <summary>"Club, run by Brackenside Juniors".</summary>
    public string What => InWords.Kind(Listing) + (Organisation is { } o ? $", run by {o.Name}" : "");

    public bool IsListed => _ages.IsListed(Listing, _today);

    /// <summary>"Checked 3 weeks ago", or that it was not and to ask first.</summary>
    public string Checked => InWords.Checked(Listing.CheckedOn, _today, _ages);

    public bool CheckOverdue => _ages.State(Listing.CheckedOn, _today) != FreshnessState.Checked;

    public ShortFact Who
    {
        get
        {
            string?[] lines = [Needs("Designed for", Listing.DesignedFor), Needs("Welcomes", Listing.Welcomes), Needs("Can support with notice:", Listing.WithNotice)];
            var known = lines.OfType<string>().Concat(WhoComes).ToList();
            return known.Count > 0 ? new("Who it is for", known) : ShortFact.NotKnown("Who it is for", "We do not know which needs it can support. Ask them.");
        }
    }

    /// <summary>One line, or none when nobody has told us.</summary>
    public IReadOnlyList<string> WhoComes => Listing.Audiences.Count == 0 ? []
        : [$"Who comes: {InWords.List([.. Listing.Audiences.Select(a => InWords.Lower(Label(VocabularyNames.Audiences, a)))])}."];

    public ShortFact Ages => Listing.AllAges || Listing.AgeFromMonths is not null || Listing.AgeToMonths is not null
        ? new("Ages", [InWords.AgesOf(Listing) + "."])
        : ShortFact.NotKnown("Ages", "We do not know the ages. Ask which ages it is for.");

    public ShortFact Where
    {
        get
        {
            var lines = Listing.Locations.Select(AddressOf).Where(a => a.Length > 0).Select(a => a + ".")
                .Concat(Listing.Modes.Where(m => m != "at-a-place").Select(m => Label(VocabularyNames.Modes, m) + "."))
                .Append(InWords.AreaServed(Listing, _words)).Where(l => l.Length > 0).ToList();
            return lines.Count > 0 ? new("Where", lines) : ShortFact.NotKnown("Where", "We do not know where it is. Ask them.");
        }
    }

    public ShortFact When
    {
        get
        {
            var lines = Listing.Times.Select(t => string.Join(". ", new[] { InWords.When(t, _today), t.Note.TrimEnd('.') }.Where(p => p.Length > 0)))
                .Where(l => l.Length > 0).Select(l => l + ".").ToList();
            return lines.Count > 0 ? new("When", lines)
                : Listing.Times.Count > 0 ? new("When", ["The dates we have are over.", "Ask when the next one is."])
                : ShortFact.NotKnown("When", "We do not know the times. Ask before you go.");
        }
    }

    public ShortFact Cost
    {
        get
        {
            var known = Listing.Costs.Any(c => c != "carer-free");
            string[] lines = [known || Listing.Costs.Count > 0 ? InWords.Cost(Listing.Costs, _words[VocabularyNames.Costs]) + "." : "We do not know the cost. Ask before you go.", .. Some(Listing.WhatYouPay)];
            return new("Cost", lines, known);
        }
    }

    public ShortFact Start
    {
        get
        {
            var routes = InWords.Routes(Listing.Routes, _words[VocabularyNames.Routes]);
            string[] more = [.. NewPeople, .. Some(Listing.WhatHappensNext), .. Some(Listing is Activity activity ? activity.Booking : "")];
            return routes.Length > 0 ? new("How to start", [routes + ".", .. more])
                : new("How to start", ["We do not know how you start. Ask them.", .. more], Known: false);
        }
    }

    /// <summary>Whom to ring or write to, as text: "Sam, coach: 01632 960123, sam@example.org".</summary>
    public ShortFact Contact
    {
        get
        {
            var lines = Listing.Contacts.Select(c => Say(string.Join(", ", Some(c.Name).Concat(Some(c.Role))), c.Phone, c.Email, c.Note)).Where(l => l.Length > 0).ToList();
            if (lines.Count == 0 && Organisation is { } run)
                lines = [.. Some(Say(run.Phone.Length + run.Email.Length > 0 ? run.Name : "", run.Phone, run.Email, ""))];
            return lines.Count > 0 ? new("Contact", lines) : ShortFact.NotKnown("Contact", "We do not know a phone number or e-mail address.");
        }
    }

    /// <summary>What families ask about most, place by place; a feature that nobody has told us about is there as not known.</summary>
    public IReadOnlyList<(string Place, IReadOnlyList<ShortAccess> Features)> Access =>
        [.. Listing.Locations.Select(place => (place.Name, (IReadOnlyList<ShortAccess>)[.. ListingView.AskedAbout.Select(feature => AccessOf(place, feature))]))];

    /// <summary>Who may send somebody there, for professionals.</summary>
    public ShortFact Referral
    {
        get
        {
            var routes = _words[VocabularyNames.Routes];
            var ways = Listing.Routes.Where(r => !Conditions.Contains(r)).Select(routes.Label).ToList();
            var conditions = Listing.Routes.Where(Conditions.Contains).Select(r => routes.Label(r) + ".").ToList();
            return Listing.Routes.Count == 0
                ? ShortFact.NotKnown("Who can refer", "We do not know who can refer. Ask them.")
                : new("Who can refer", [ways.Count > 0 ? InWords.Upper(InWords.List([.. ways.Select(InWords.Lower)], "or")) + "." : "The ways in are not known.", .. conditions]);
        }
    }

    public ShortFact Criteria => Listing.Eligibility.Length > 0
        ? new("Criteria, and who decides", [Listing.Eligibility])
        : ShortFact.NotKnown("Criteria, and who decides", "We do not know the criteria. Ask them.");

    public ShortFact Wait => Listing.TypicalWait.Length > 0
        ? new("Typical wait", [$"{InWords.Upper(Listing.TypicalWait.TrimEnd('.'))}{(Listing.TypicalWaitSaid is { } said ? $" (they said so on {InWords.Date(said)})" : " (we do not know when they said so)")}."])
        : ShortFact.NotKnown("Typical wait", "We do not know how long the wait is.");

    /// <summary>What anybody takes along.</summary>
    public IReadOnlyList<ShortFact> ForFamilies => [Who, Ages, Where, When, Cost, Start, Contact];

    public IReadOnlyList<ShortFact> ForProfessionals => [Referral, Criteria, Wait];

    public static ListingInShort Of(Published<Listing> published, PublishedSnapshot now, DateOnly today) => new(published, now, today);

    private IEnumerable<string> NewPeople => Listing is SupportGroup { NewPeople.Length: > 0 } group
        ? [group.NewPeople == "yes" ? "New people can just turn up." : "Speak to them before you come for the first time."]
        : [];

    private string? Needs(string start, IReadOnlyList<string> ids) =>
        ids.Count == 0 ? null : $"{start} {InWords.List([.. ids.Select(id => ResultCard.Spoken(Label(VocabularyNames.Needs, id)))])}.";

    private string AddressOf(Location place) =>
        string.Join(", ", new[] { place.Name, place.Address, place.Town.Length > 0 ? Label(VocabularyNames.Towns, place.Town) : "", place.Postcode }.Where(p => p.Length > 0));

    private ShortAccess AccessOf(Location place, string feature)
    {
        var answer = place.Access.FirstOrDefault(a => a.Feature == feature)?.Answer is { Length: > 0 } said ? said : "not-known";
        return new(Label(VocabularyNames.Access, feature), answer, Label(VocabularyNames.Answers, answer));
    }

    private string Label(string vocabulary, string id) => _words[vocabulary].Label(id);

    private static string Say(string who, string phone, string email, string note)
    {
        var how = string.Join(", ", Some(phone).Concat(Some(email)));
        var said = who.Length > 0 && how.Length > 0 ? $"{who}: {how}" : who + how;
        return said.Length > 0 && note.Length > 0 ? $"{said}. {note}" : said + note;
    }

    private static IEnumerable<string> Some(string text) => text.Length > 0 ? [text] : [];
}
