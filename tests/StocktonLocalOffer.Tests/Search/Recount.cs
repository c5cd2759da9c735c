using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Says whether a listing has a value of a facet, the slow way, from nothing but the record and the rules of the field notes.</summary>
internal static class Recount
{
    public static bool Has(Listing listing, string facet, string value) => facet switch
    {
        "need" => listing.DesignedFor.Concat(listing.Welcomes).Concat(listing.WithNotice).Any(n => IsOrIsUnder(n, value)),
        "age" => HasAge(listing, value),
        "town" => Bases(listing).Any(w => w.Town?.Slug == value) || listing.Locations.Any(l => l.Town == value) || ServesTown(listing, value),
        "ward" => Bases(listing).Any(w => w.Slug == value) || ServesWard(listing, value),
        "category" => listing.Categories.Any(c => IsOrIsUnder(c, value)),
        "kind" => value == listing switch { Service => "service", Club => "club", Activity => "activity", _ => "support-group" },
        "cost" => HasStated(listing.Costs, value),
        "access" => listing.Locations.Any(l => l.Access.Any(a => a.Feature == value && a.Answer == "yes")),
        "day" => HasStated([.. listing.Times.SelectMany(DaysOf)], value),
        "part" => value == "not-known" ? !RecountTimes.Parts.Any(p => listing.Times.Any(t => RecountTimes.IsIn(t, p))) : listing.Times.Any(t => RecountTimes.IsIn(t, value)),
        "term" => HasStated([.. listing.Times.Select(t => t.Season).Where(s => s.Length > 0)], value) || (value != "not-known" && listing.Times.Any(t => t.Season == "all-year")),
        "family" => HasFamily(listing, value),
        "route" => HasStated(listing.Routes, value),
        "mode" => HasStated(listing.Modes, value),
        "audience" => HasStated(listing.Audiences, value),
        "level" => HasStated(listing.Level.Length == 0 ? [] : [listing.Level], value),
        "language" => HasStated(listing.Languages, value),
        "freshness" => value == RecountTimes.Freshness(listing.CheckedOn),
        "outcome" => listing.Outcomes.Any(o => o == value || (value.Length == 1 && o.StartsWith(value, StringComparison.Ordinal))),
        _ => throw new InvalidOperationException($"Nobody has said how to recount {facet}."),
    };

    /// <summary>Whether a listing suits a child written as "9:autism,adhd"; either side of the colon may be empty.</summary>
    public static bool Suits(Listing listing, string child)
    {
        var (age, needs) = (child.Split(':')[0], child.Split(':').ElementAtOrDefault(1) ?? "");
        return (age.Length == 0 || Has(listing, "age", age)) && (needs.Length == 0 || needs.Split(',').Any(n => Has(listing, "need", n)));
    }

    private static bool IsOrIsUnder(string id, string value) => id == value || SmallVocabulary.Above.GetValueOrDefault(id, []).Contains(value);

    private static bool HasAge(Listing listing, string value)
    {
        var known = listing.AllAges || (listing.AgeFromMonths is not null && listing.AgeToMonths is not null);
        if (value == "not-known")
            return !known;
        if (!known)
            return false;
        var number = int.Parse(value.TrimEnd('m'), CultureInfo.InvariantCulture);
        var (first, last) = value.EndsWith('m') ? (number, number) : (number * 12, number * 12 + 11);
        return Enumerable.Range(first, last - first + 1).Any(m => listing.AllAges || (listing.AgeFromMonths <= m && m <= listing.AgeToMonths));
    }

    private static IEnumerable<StocktonLocalOffer.Geography.Ward> Bases(Listing listing) =>
        SearchFixture.Places.AllWards.Where(w => listing.Locations.Any(l => l.Ward == w.Slug));

    private static bool ServesWard(Listing listing, string ward) => listing.Area switch
    {
        "borough" or "wider" => true,
        "towns" => SearchFixture.Places.Ward(ward)!.Town is { } town && listing.AreaTowns.Contains(town.Slug),
        "wards" => listing.AreaWards.Contains(ward),
        _ => false,
    };

    private static bool ServesTown(Listing listing, string town) => SearchFixture.Places.AllWards.Any(w => w.Town?.Slug == town && ServesWard(listing, w.Slug));

    private static bool HasStated(IReadOnlyList<string> stated, string value) => value == "not-known" ? stated.Count == 0 : stated.Contains(value);

    private static bool HasFamily(Listing listing, string value)
    {
        var siblings = listing.Locations.SelectMany(l => l.Access).Where(a => a.Feature == "sibling-can-come").Select(a => a.Answer).ToHashSet();
        var whole = listing.Audiences.Contains("whole-family");
        var some = whole || listing.Audiences.Contains("siblings") || siblings.Contains("yes");
        return value switch
        {
            "whole-family" => whole,
            "siblings" => some,
            _ => !some && !siblings.Contains("no") && !siblings.Contains("partly"),
        };
    }

    internal static IEnumerable<string> DaysOf(Session session) =>
        session.Days.Concat(session.Dates.Where(d => d != "soon").Select(d => d == "2026-12-19" ? "saturday" : "monday"));
}
