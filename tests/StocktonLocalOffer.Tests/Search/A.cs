using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Listings of which nothing is known but what a test says: <c>A.Club("Swim") with { Costs = ["free"] }</c>.</summary>
internal static class A
{
    public static DateOnly CheckedLately { get; } = new(2026, 11, 1);

    public static Service Service(string name) => Named(new Service(), name);

    public static Club Club(string name) => Named(new Club(), name);

    public static Activity Activity(string name) => Named(new Activity(), name);

    public static SupportGroup SupportGroup(string name) => Named(new SupportGroup(), name);

    public static T AgedYears<T>(this T listing, int? from, int? to) where T : Listing =>
        listing with { AgeFromMonths = from * 12, AgeToMonths = to * 12 + 11 };

    public static T BasedIn<T>(this T listing, params string[] wards) where T : Listing =>
        listing with { Locations = [.. listing.Locations, .. wards.Select(w => new Location { Ward = w })] };

    public static T At<T>(this T listing, double latitude, double longitude) where T : Listing =>
        listing with { Locations = [.. listing.Locations, new Location { Latitude = (decimal)latitude, Longitude = (decimal)longitude }] };

    public static T WithAccess<T>(this T listing, string feature, string answer) where T : Listing =>
        listing with { Locations = [.. listing.Locations, new Location { Access = [new AccessFact { Feature = feature, Answer = answer }] }] };

    public static T OnDays<T>(this T listing, params string[] days) where T : Listing =>
        listing with { Times = [.. listing.Times, new Session { Days = days }] };

    public static T OnDates<T>(this T listing, params string[] dates) where T : Listing =>
        listing with { Times = [.. listing.Times, new Session { Dates = dates }] };

    public static T RunBy<T>(this T listing, string organisation) where T : Listing =>
        listing with { Organisation = [Keys.For("organisation/" + organisation)] };

    private static T Named<T>(T listing, string name) where T : Listing =>
        listing with { Name = name, Slug = name.ToLowerInvariant().Replace(' ', '-'), CheckedOn = CheckedLately };
}
