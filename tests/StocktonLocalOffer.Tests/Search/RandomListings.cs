using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Listings with anything in them, the same every run.</summary>
internal sealed class RandomListings(int seed)
{
    private static readonly string[] Needs = ["ci", "autism", "slcn", "dyslexia", "downs", "semh", "adhd", "anxiety", "ebsa", "hi", "epilepsy", "waiting", "any", "gone-need"];
    private static readonly string[] Categories = ["things-to-do", "activities-sport", "activities-arts", "svc-salt", "short-breaks", "holiday", "special-school", "gone-category"];
    private static readonly string[] Costs = ["free", "donation", "under-5", "5-to-15", "funded"];
    private static readonly string[] Access = ["hoist", "lift", "ramp", "warm-pool", "quiet-space", "bsl", "sibling-can-come"];
    private static readonly string[] Answers = ["yes", "partly", "no", "not-known", ""];
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] Modes = ["at-a-place", "at-home", "online-live", "phone-or-text"];
    private static readonly string[] Routes = ["just-turn-up", "school-or-nursery", "ehc-plan-only"];
    private static readonly string[] Audiences = ["parents-and-carers", "young-people", "whole-family", "siblings"];
    private static readonly string[] Levels = ["", "universal", "specialist"];
    private static readonly string[] Languages = ["english", "bsl", "polish"];
    private static readonly string[] Seasons = ["", "term-time", "school-holidays", "all-year"];
    private static readonly string[] Hours = ["", "", "08:30", "11:30", "12:00", "14:30", "15:00", "17:15", "18:00", "19:00", "half past four"];
    private static readonly string[] Outcomes = ["H1", "H4", "F1", "Z9"];
    private static readonly string[] Areas = ["", "", "borough", "towns", "wards", "wider"];
    private static readonly string[] Words = ["swimming", "chess", "lego", "yarm", "autism", "quiet", "free", "drama", "talking", "hall"];
    private static readonly string[] Towns = [.. SearchFixture.Places.Towns.Select(t => t.Slug)];
    private static readonly string[] Wards = [.. SearchFixture.Places.AllWards.Select(w => w.Slug)];

    private readonly Random _random = new(seed);

    public Listing Next(string name)
    {
        Listing listing = _random.Next(4) switch { 0 => A.Service(name), 1 => A.Club(name), 2 => A.Activity(name), _ => A.SupportGroup(name) };
        return listing with
        {
            Summary = string.Join(' ', Some(Words, 4)),
            DesignedFor = Some(Needs, 2),
            Welcomes = Some(Needs, 3),
            WithNotice = Some(Needs, 2),
            AgeFromMonths = Maybe(() => _random.Next(0, 260)),
            AgeToMonths = Maybe(() => _random.Next(0, 400)),
            AllAges = _random.Next(8) == 0,
            Categories = Some(Categories, 3),
            Costs = Some(Costs, 2),
            Outcomes = Some(Outcomes, 2),
            Modes = Some(Modes, 2),
            Routes = Some(Routes, 2),
            Audiences = Some(Audiences, 2),
            Level = One(Levels),
            Languages = Some(Languages, 2),
            Area = One(Areas),
            AreaTowns = Some(Towns, 2),
            AreaWards = Some(Wards, 3),
            Locations = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Location())],
            Times = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Session())],
            CheckedOn = Maybe(() => new DateOnly(2026, 1, 1).AddDays(_random.Next(-180, 300))),
        };
    }

    private Session Session() => new()
    {
        Days = Some(Days, 2),
        Dates = Some(["2026-12-19", "2027-01-04", "soon"], 1),
        From = One(Hours),
        To = One(Hours),
        Season = One(Seasons),
    };

    private Location Location() => new()
    {
        Ward = Maybe(() => 1) is null ? "" : One(Wards),
        Town = _random.Next(3) == 0 ? One(Towns) : "",
        Access = [.. Some(Access, 3).Select(f => new AccessFact { Feature = f, Answer = One(Answers) })],
    };

    private T? Maybe<T>(Func<T> value) where T : struct => _random.Next(4) == 0 ? null : value();

    private string One(string[] of) => of[_random.Next(of.Length)];

    private string[] Some(string[] of, int most) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => One(of)).Distinct()];
}
