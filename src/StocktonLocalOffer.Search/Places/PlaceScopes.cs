using System.Globalization;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Search.Places;

/// <summary>Works out where a search is about.</summary>
public sealed class PlaceScopes(Gazetteer gazetteer, PlaceFinder finder)
{
    // The borough is 13 miles across; more than this is no limit.
    private const double FarthestMiles = 50;

    internal PlaceScope Of(SearchRequest request, IReadOnlyList<Choice> towns, IReadOnlyList<Choice> wards)
    {
        var chosen = new PlaceScope { ChosenTowns = [.. towns.Select(t => t.Id)], ChosenWards = [.. wards.Select(w => w.Id)] };
        if (request.Postcode.Length == 0)
        {
            return chosen with
            {
                Origin = OnlyPlace(towns, wards),
                Messages = request.Within.Length > 0 ? ["To limit the distance, type a postcode or town as well."] : [],
            };
        }

        var answer = finder.Find(request.Postcode);
        var (within, problem) = ReadWithin(request.Within, answer);
        return chosen with
        {
            Origin = answer.Point,
            Name = answer.Kind is PlaceKind.NotFound or PlaceKind.Outside ? "" : answer.Name,
            Chip = within is { } miles ? $"Within {miles:0.##} miles of {answer.Name}" : answer.Name,
            Wards = WardsOf(answer),
            Within = within,
            Messages = [.. Sentences(answer), .. problem is null ? Array.Empty<string>() : [problem]],
            Choices = answer.Kind is PlaceKind.Choose or PlaceKind.NotFound ? [.. answer.Options.Select(o => ChoiceOf(o, request)).OfType<PlaceChoice>()] : [],
        };
    }

    private Point? OnlyPlace(IReadOnlyList<Choice> towns, IReadOnlyList<Choice> wards) => (wards, towns) switch
    {
        ([var ward], _) => gazetteer.Ward(ward.Id)?.Homes,
        ([], [var town]) => gazetteer.Town(town.Id)?.Homes,
        _ => null,
    };

    private IReadOnlyCollection<string> WardsOf(PlaceAnswer answer) => answer.Kind switch
    {
        PlaceKind.Postcode or PlaceKind.Ward => [answer.Ward!.Slug],
        PlaceKind.Town => WardsOf(answer.Town!),
        PlaceKind.Choose => [.. answer.Options.SelectMany(o => o.Ward is { } ward ? [ward.Slug] : o.Town is { } town ? WardsOf(town) : Array.Empty<string>()).Distinct(StringComparer.Ordinal)],
        _ => [],
    };

    private string[] WardsOf(Town town) => [.. gazetteer.AllWards.Where(w => w.Town?.Slug == town.Slug).Select(w => w.Slug)];

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
        PlaceKind.Outside => [.. answer.Sentences, "These are the listings of Stockton-on-Tees, nearest first."],
        PlaceKind.NotFound => [.. answer.Sentences, "These results are for the whole borough."],
        _ => answer.Sentences,
    };

    private static (double? Miles, string? Problem) ReadWithin(string text, PlaceAnswer answer)
    {
        if (text.Length == 0)
            return (null, null);
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var miles) || miles <= 0 || miles > FarthestMiles)
            return (null, $"We could not use \"{text}\" as a distance. Type miles, like 3, up to {FarthestMiles}.");
        return answer.Point is null ? (null, "We could not limit the distance, because we do not know where to measure from.") : (miles, null);
    }
}
