namespace StocktonLocalOffer.Geography;

/// <summary>Answers postcodes, whole or in part: the imported table first, then the sector, then the district.</summary>
internal sealed class PostcodeAnswers(Gazetteer gazetteer, PlaceAnswers answers, Func<string, PostcodeEntry?> lookup)
{
    // Postcode areas with every district and sector in our files: one that is not there does not exist.
    private static readonly string[] AreasKnownInFull = ["TS", "DL"];

    /// <summary>The answer for a text that is nothing but a postcode, a sector or a district; null for any other.</summary>
    public PlaceAnswer? For(string text)
    {
        if (Postcode.TryParse(text, out var postcode))
        {
            return For(postcode);
        }

        if (PostcodeSector.TryParse(text, out var sector))
        {
            return ForSector(sector);
        }

        return PostcodeDistrict.TryParse(text, out var district) ? ForDistrict(district.District) : null;
    }

    public PlaceAnswer? For(Postcode postcode)
    {
        var area = PostcodeArea.Sector(gazetteer, postcode.Sector);
        if (lookup(postcode.Text) is { } entry && Exact(postcode, entry, area) is { } exact)
        {
            return exact;
        }

        var rough = area.IsKnown ? answers.For(area, postcode.Sector) : ForDistrict(postcode.District);
        return rough switch
        {
            null => null,
            { Kind: PlaceKind.Outside } => rough with
            {
                Name = postcode.Text,
                Postcode = postcode.Text,
                Sector = postcode.Sector,
                Sentences = PlaceSentences.Outside(postcode.Text, rough.Council, rough.NearestTown),
            },
            _ => rough with { Sector = postcode.Sector, Sentences = [PlaceSentences.Unknown(postcode.Text, rough.Name), rough.Sentences[0]] },
        };
    }

    public PlaceAnswer? ForSector(PostcodeSector sector)
    {
        var area = PostcodeArea.Sector(gazetteer, sector.Sector);
        return area.IsKnown ? answers.For(area, sector.Sector) : ForDistrict(sector.District);
    }

    public PlaceAnswer? ForDistrict(string district)
    {
        var area = PostcodeArea.District(gazetteer, district);
        if (area.IsKnown)
        {
            return answers.For(area, sector: null);
        }

        // "TS80" is no district, so its last digit is that of a sector: TS8 0.
        var sector = PostcodeArea.Sector(gazetteer, $"{district[..^1]} {district[^1]}");
        return sector.IsKnown ? answers.For(sector, sector.Name)
            : Array.Exists(AreasKnownInFull, known => district.StartsWith(known, StringComparison.Ordinal)) ? null
            : answers.Outside(district, council: null, point: null);
    }

    private PlaceAnswer? Exact(Postcode postcode, PostcodeEntry entry, PostcodeArea area)
    {
        if (entry.Approximate && area.IsKnown)
        {
            return null;
        }

        if (gazetteer.WardByCode(entry.WardCode) is { } ward)
        {
            return answers.InWard(postcode.Text, ward, entry.Point) with { Kind = PlaceKind.Postcode, Postcode = postcode.Text, Sector = postcode.Sector };
        }

        // A ward we do not know may be a new one of our own: then the sector answers until wards.csv has it.
        var unsaid = entry.CouncilCode.Length == 0;
        var council = unsaid ? area.CouncilNear(entry.Point) : gazetteer.Council(entry.CouncilCode);
        var ours = entry.CouncilCode == Council.Stockton || (unsaid && council is null && area.IsOurs);
        return ours ? null : answers.Outside(postcode.Text, council, entry.Point) with { Postcode = postcode.Text, Sector = postcode.Sector };
    }
}
