using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>A need on a card or page, and how ready the listing is for it: designed, welcomes or notice.</summary>
public sealed record NeedTag(string Level, string Text);

/// <summary>A listing as a card shows it: every fact in words, and empty when nobody has told us.</summary>
public sealed record ResultCard
{
    // More tags than this hide the facts below them on a phone.
    private const int MostTags = 4;

    // A school nurse can be reached in six ways; a card needs to say that there are several.
    private const int MostRoutes = 3;

    public required Listing Listing { get; init; }
    public required string Url { get; init; }
    public required string Organisation { get; init; }
    public required string Kind { get; init; }
    public required IReadOnlyList<NeedTag> Needs { get; init; }
    public required int MoreNeeds { get; init; }
    public required string Place { get; init; }
    public required string Times { get; init; }
    public required string Ages { get; init; }
    public required bool AgesKnown { get; init; }
    public required string Cost { get; init; }
    public required bool CostKnown { get; init; }
    public required string Routes { get; init; }

    /// <summary>"Suits both children"; empty with fewer than two children.</summary>
    public required string Suits { get; init; }

    public required bool SuitsAll { get; init; }

    /// <summary>Reasons it was found that the facts do not say already.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>The words that were looked for, for marking them in the name and the summary.</summary>
    public HighlightWords Highlight { get; init; } = HighlightWords.None;

    public required string Checked { get; init; }
    public required bool CheckOverdue { get; init; }

    public static ResultCard Of(SearchHit hit, SearchRequest request, DateOnly today)
    {
        var facts = hit.Facts;
        var listing = facts.Listing;
        var words = facts.Vocabularies;
        var needs = NeedsOf(listing, words, [.. request.NeedsAsked]);
        var placeWhy = hit.Why.Where(SaysPlace).ToList();
        return new ResultCard
        {
            Listing = listing,
            Url = facts.Url,
            Organisation = facts.OrganisationName,
            Kind = InWords.Kind(listing),
            Needs = [.. needs.Take(MostTags)],
            MoreNeeds = Math.Max(0, needs.Count - MostTags),
            Place = PlaceOf(facts, placeWhy.FirstOrDefault(), hit.Miles),
            Times = InWords.Times(listing.Times, today),
            Ages = facts.AgesInWords,
            AgesKnown = listing.AllAges || listing.AgeFromMonths is not null || listing.AgeToMonths is not null,
            Cost = InWords.Cost(listing.Costs, words[VocabularyNames.Costs]),
            CostKnown = listing.Costs.Any(c => c != "carer-free"),
            Routes = InWords.Routes(listing.Routes, words[VocabularyNames.Routes], MostRoutes),
            Suits = hit.SuitsWhom,
            SuitsAll = hit.Suits.Count == request.Children.Count,
            Why = [.. hit.Why.Where(w => w != hit.SuitsWhom && !placeWhy.Contains(w) && !AlreadySaid(w, facts))],
            Checked = InWords.Checked(listing.CheckedOn, today, facts.CheckAges),
            CheckOverdue = facts.CheckAges.State(listing.CheckedOn, today) != FreshnessState.Checked,
        };
    }

    /// <summary>A card outside a search.</summary>
    public static ResultCard Of(ListingFacts facts, DateOnly today) => Of(new SearchHit(facts, [], null), new SearchRequest(), today);

    /// <summary>Every need with its level; those asked for first, then designed for, welcomes, with notice.</summary>
    public static IReadOnlyList<NeedTag> NeedsOf(Listing listing, AllVocabularies words, IReadOnlyList<string> asked)
    {
        var needs = words[VocabularyNames.Needs];
        IEnumerable<(string Need, NeedTag Tag)> Level(IReadOnlyList<string> ids, string level, Func<string, string> say) =>
            ids.Select(id => (id, new NeedTag(level, say(Spoken(needs.Label(id))))));
        return [.. Level(listing.DesignedFor, "designed", n => $"Designed for {n}")
            .Concat(Level(listing.Welcomes, "welcomes", n => $"Welcomes {n}"))
            .Concat(Level(listing.WithNotice, "notice", n => $"Can support {n} with notice"))
            .OrderByDescending(n => needs.WithParents(n.Need).Any(w => asked.Contains(w, StringComparer.OrdinalIgnoreCase)))
            .Select(n => n.Tag)];
    }

    /// <summary>A need inside a sentence: "Designed for people waiting for an assessment" is the one label that does not name a need.</summary>
    public static string Spoken(string label) =>
        label.StartsWith("Waiting ", StringComparison.Ordinal) ? $"people {InWords.Lower(label)}" : InWords.Lower(label);

    private static bool SaysPlace(string why) =>
        why.StartsWith("Based in ", StringComparison.Ordinal) || why.StartsWith("Comes to ", StringComparison.Ordinal) || why.StartsWith("Open to ", StringComparison.Ordinal);

    // The tags say the needs, and the facts say ages, cost, how to start and when it was checked.
    private static bool AlreadySaid(string why, ListingFacts facts) =>
        why == facts.AgesInWords
        || why.StartsWith("Designed for ", StringComparison.Ordinal) || why.StartsWith("Welcomes ", StringComparison.Ordinal) || why.StartsWith("With notice, ", StringComparison.Ordinal)
        || why == InWords.CostNotKnown
        || why.StartsWith("Checked ", StringComparison.Ordinal)
        || why.Split(", ").All(facts.Listing.Routes.Select(facts.Vocabularies[VocabularyNames.Routes].Label).Contains)
        || why.Split(", ").All(facts.Listing.Costs.Select(facts.Vocabularies[VocabularyNames.Costs].Label).Contains);

    private static string PlaceOf(ListingFacts facts, string? why, double? miles)
    {
        var away = miles is { } m ? InWords.Miles(m) : "";
        var where = why ?? Based(facts);
        return (where, away) switch
        {
            ("", "") => "",
            ("", _) => InWords.Upper(away) + " away",
            (_, "") => where,
            _ => $"{where}, {away}",
        };
    }

    private static string Based(ListingFacts facts)
    {
        var listing = facts.Listing;
        var towns = facts.Vocabularies[VocabularyNames.Towns];
        var wards = facts.Vocabularies[VocabularyNames.Wards];
        var at = listing.Locations
            .Select(l => (l.Ward.Length > 0 ? $"{wards.Label(l.Ward)} ward" : "", l.Town.Length > 0 ? towns.Label(l.Town) : "") switch
            {
                ("", var town) => town,
                (var ward, "") => ward,
                var (ward, town) => $"{ward}, {town}",
            })
            .Where(p => p.Length > 0).Distinct().ToList();
        return at.Count switch
        {
            1 => $"Based in {at[0]}",
            > 1 => $"{at.Count} places: {InWords.List([.. listing.Locations.Where(l => l.Town.Length > 0).Select(l => towns.Label(l.Town)).Distinct()])}".TrimEnd(':', ' '),
            _ => InWords.List([.. listing.Modes.Where(m => m != "at-a-place").Select((m, i) => i == 0 ? facts.Vocabularies[VocabularyNames.Modes].Label(m) : InWords.Lower(facts.Vocabularies[VocabularyNames.Modes].Label(m)))], "or"),
        };
    }
}
