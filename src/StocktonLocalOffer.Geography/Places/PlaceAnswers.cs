namespace StocktonLocalOffer.Geography;

/// <summary>Puts answers together from what was found.</summary>
internal sealed class PlaceAnswers(Gazetteer gazetteer)
{
    public static PlaceAnswer NotFound(string typed, IReadOnlyList<PlaceOption> nearMisses) => new()
    {
        Kind = PlaceKind.NotFound,
        Name = typed,
        Options = nearMisses,
        Sentences = typed.Length == 0 ? [PlaceSentences.Ask] : [PlaceSentences.NotFound(typed), PlaceSentences.TryInstead],
    };

    public PlaceAnswer For(PlaceWord word) => word.Kind switch
    {
        PlaceKind.Ward => InWard(word.Name, word.Options[0].Ward!, word.Homes),
        PlaceKind.Town => InTown(word.Name, word.Options[0].Town!),
        PlaceKind.Outside => Outside(word.Name, word.Options[0].Council, MiddleOf(word.Options[0].Council!)),
        PlaceKind.Choose => new PlaceAnswer
        {
            Kind = PlaceKind.Choose,
            Name = word.Name,
            Options = word.Options,
            Sentences = PlaceSentences.Choose(word.Name, word.Options),
        },
        _ => new PlaceAnswer { Kind = PlaceKind.Borough, Name = "Stockton-on-Tees", Sentences = ["This is all of Stockton-on-Tees."] },
    };

    public PlaceAnswer For(PostcodeArea area, string? sector)
    {
        var answer = area.Decided switch
        {
            { Ward: { } ward } => InWard(area.Name, ward, area.Homes),
            { Town: { } town } => InTown(area.Name, town) with { Point = area.Homes },
            { Council: { } council } => Outside(area.Name, council, area.HomesIn(council)),
            _ => new PlaceAnswer
            {
                Kind = PlaceKind.Choose,
                Name = area.Name,
                Point = area.Homes,
                NearestTown = area.Homes is { } homes ? gazetteer.NearestTown(homes) : null,
                Sentences = PlaceSentences.Spread(area.Name, area.Options, sector is not null),
            },
        };
        return answer with { Options = area.Options, Sector = sector };
    }

    public PlaceAnswer InWard(string name, Ward ward, Point? homes)
    {
        var point = homes ?? ward.Homes;
        var nearest = ward.Town ?? gazetteer.NearestTown(point);
        return new PlaceAnswer
        {
            Kind = PlaceKind.Ward,
            Name = name,
            Point = point,
            Ward = ward,
            Town = ward.Town,
            NearestTown = nearest,
            Sentences = PlaceSentences.In(name, ward, nearest),
        };
    }

    public PlaceAnswer Outside(string name, Council? council, Point? point)
    {
        var nearest = point is { } from ? gazetteer.NearestTown(from) : null;
        return new PlaceAnswer
        {
            Kind = PlaceKind.Outside,
            Name = name,
            Point = point,
            Council = council,
            NearestTown = nearest,
            Sentences = PlaceSentences.Outside(name, council, nearest),
        };
    }

    private static PlaceAnswer InTown(string name, Town town) => new()
    {
        Kind = PlaceKind.Town,
        Name = name,
        Point = town.Homes,
        Town = town,
        NearestTown = town,
        Sentences = PlaceSentences.In(name, town),
    };

    private Point? MiddleOf(Council council) => Geography.Point.Mean(
        gazetteer.CouncilSectors.Where(sector => sector.Council == council).Select(sector => (sector.Homes, sector.Postcodes)));
}
