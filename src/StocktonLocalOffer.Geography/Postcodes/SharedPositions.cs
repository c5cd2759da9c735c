namespace StocktonLocalOffer.Geography;

/// <summary>Finds the sorting offices where Royal Mail puts the postcodes of large users and PO boxes.</summary>
internal static class SharedPositions
{
    // No home stands in three sectors at once. In the TS file of November 2025 this finds the offices of Middlesbrough,
    // Stockton, Redcar, Hartlepool, Eston and Coulby Newham, and not one postcode with homes.
    private const int SectorsOfAnOffice = 3;

    public static IReadOnlyList<PostcodeEntry> Mark(IReadOnlyCollection<CodePointRow> rows)
    {
        var offices = rows.GroupBy(row => (row.Easting, row.Northing))
            .Where(same => same.Select(row => row.Postcode[..^2]).Distinct().Take(SectorsOfAnOffice).Count() == SectorsOfAnOffice)
            .Select(same => same.Key)
            .ToHashSet();
        return [.. rows.Select(row => row.ToEntry(row.IsImputed || offices.Contains((row.Easting, row.Northing))))];
    }
}
