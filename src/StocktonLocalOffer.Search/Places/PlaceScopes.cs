using System.Globalization;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Search.Places;

/// <summary>Works out where a search is about.</summary>
public sealed class PlaceScopes(Gazetteer gazetteer, PlaceFinder finder)
{
    // The borough is 13 miles across; more than this is no limit.
    private const double FarthestMiles = 50;

    private const string NoDistances = "To put the nearest first, type a postcode, a town, a ward or a village.";

    public PlaceFinder Finder => finder;

    public Gazetteer Gazetteer => gazetteer;

    internal PlaceScope Of(SearchRequest request, IReadOnlyList<Choice> towns, IReadOnlyList<Choice> wards)
    {
        var chosen = new PlaceScope { ChosenTowns = [.. towns.Select(t => t.Id)], ChosenWards = [.. wards.Select(w => w.Id)] };
        if (request.Postcode.Length == 0)
        {
            return chosen with
            {
                Origin = OnlyPlace(towns, wards)?.Homes,
                MeasuredFrom = OnlyPlace(towns, wards)?.Name ?? "",
                Messages = Unplaced(request, OnlyPlace(towns, wards) is not null),
            };
        }

        var answer = finder.Find(request.Postcode);
        var (within, problem) = ReadWithin(request.Within, answer);
        var places = PlacesOf(answer);
        return chosen with
        {
            Origin = answer.Point,
            MeasuredFrom = answer.Point is null ? "" : answer.Name,
            Kept = answer.Council?.Name ?? answer.Sector ?? answer.Ward?.Slug ?? answer.Town?.Slug ?? "",
            IsOutside = answer.Kind == PlaceKind.Outside,
            Name = answer.Kind is PlaceKind.NotFound or PlaceKind.Outside ? "" : answer.Name,
            Chip = within is { } miles ? $"Within {miles:0.##} {(miles == 1 ? "mile" : "miles")} of {answer.Name}" : answer.Name is { Length: > 0 } name ? name : $"\"{request.Postcode}\"",
            Towns = [.. places.Select(p => p.Town?.Slug).OfType<string>()],
            Wards = [.. places.Select(p => p.Ward?.Slug).OfType<string>()],
            Within = within,
            Messages = [.. Sentences(answer), .. problem is null ? Array.Empty<string>() : [problem], .. request.Sort == SortOrder.Distance && answer.Point is null ? [NoDistances] : Array.Empty<string>()],
            Choices = ChoicesOf(answer, request),
        };
    }

    private (Point Homes, string Name)? OnlyPlace(IReadOnlyList<Choice> towns, IReadOnlyList<Choice> wards) => (wards, towns) switch
    {
        ([var only], _) when gazetteer.Ward(only.Id) is { } ward => (ward.Homes, $"{ward.Name} ward"),
        ([], [var only]) when gazetteer.Town(only.Id) is { } town => (town.Homes, town.Name),
        _ => null,
    };

    private static IReadOnlyList<string> Unplaced(SearchRequest request, bool measured) =>
        request.Within.Length > 0 ? ["To limit the distance, type a postcode or town as well."]
        : request.Sort == SortOrder.Distance && !measured ? [NoDistances]
        : [];

    private static IReadOnlyList<PlaceChoice> ChoicesOf(PlaceAnswer answer, SearchRequest request) => answer switch
    {
        { Kind: PlaceKind.Choose or PlaceKind.NotFound } => [.. answer.Options.Select(o => ChoiceOf(o, request)).OfType<PlaceChoice>()],
        { Kind: PlaceKind.Outside, NearestTown: { } town } => [new(town.Name, request with { Postcode = "", Within = "", Page = 1, Facets = request.WithValues("town", [town.Slug]).Facets })],
        _ => [],
    };

    // Of a name that may mean the whole borough nothing is left out while we ask.
    private static IReadOnlyList<(Town? Town, Ward? Ward)> PlacesOf(PlaceAnswer answer) => answer.Kind switch
    {
        PlaceKind.Postcode or PlaceKind.Ward => [(null, answer.Ward)],
        PlaceKind.Town => [(answer.Town, null)],
        PlaceKind.Choose when !answer.Options.Any(o => o is { Ward: null, Town: null, Council: null }) => [.. answer.Options.Select(o => (o.Town, o.Ward))],
        _ => [],
    };

    private static PlaceChoice? ChoiceOf(PlaceOption option, SearchRequest request)
    {
        var elsewhere = request with { Postcode = "", Within = "", Page = 1 };
        return option switch
        {
            { Ward: { } ward } => new($"{ward.Name} ward", elsewhere.WithValues("ward", [ward.Slug])),
            { Town: { } town } => new(town.Name, elsewhere.WithValues("town", [town.Slug])),
            { Council: null } => new(option.Label, elsewhere),
            _ => null,
        };
    }

    // "Thornaby is a town in Stockton-on-Tees" tells nobody anything new.
    private static IReadOnlyList<string> Sentences(PlaceAnswer answer) => answer.Kind switch
    {
        PlaceKind.Town when answer.Name == answer.Town!.Name => [],
        PlaceKind.Ward when answer.Name == answer.Ward!.Name => [],
        PlaceKind.Outside => [.. answer.Sentences, answer.Point is null ? "These are the listings of Stockton-on-Tees." : $"These are the listings of Stockton-on-Tees, those nearer to {answer.Name} higher up."],
        PlaceKind.NotFound => [.. answer.Sentences, "These results are for the whole borough."],
        _ => answer.Sentences,
    };

    private static (double? Miles, string? Problem) ReadWithin(string text, PlaceAnswer answer)
    {
        if (text.Length == 0)
            return (null, null);
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var miles) || !(miles is > 0 and <= FarthestMiles))
            return (null, $"We could not use \"{text}\" as a distance. Type miles, like 3, up to {FarthestMiles}.");
        return answer.Point is null ? (null, "We could not limit the distance, because we do not know where to measure from.") : (miles, null);
    }
}
