namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>What is odd about a package, for whoever runs the import.</summary>
internal static class HsdsNotes
{
    public static IEnumerable<string> Of(HsdsTables tables)
    {
        var organisations = tables[HsdsTables.Organisations].Rows.Select(r => r["id"]).ToHashSet(StringComparer.Ordinal);
        var orphans = tables[HsdsTables.Services].Rows.Count(r => !organisations.Contains(r["organization_id"]));
        if (orphans > 0)
            yield return $"{orphans:N0} services name an organisation that is not in the package. They come in without one.";
        var eligibility = tables[HsdsTables.Eligibility].Rows.Count(r => r["service_id"].Length == 0);
        if (eligibility > 0)
            yield return $"{eligibility:N0} lines of {tables[HsdsTables.Eligibility].File} name no service. Nobody can say whose they are, so they are left out.";
        foreach (var table in tables.All.Where(t => t.IsWindows1252))
            yield return $"{table.File} is not UTF-8. It was read as Windows-1252: look whether accents and pound signs are right.";
        foreach (var table in tables.All.Where(t => t.RaggedLines.Count > 0 && t != tables[HsdsTables.Services] && t != tables[HsdsTables.Organisations]))
            yield return $"{table.RaggedLines.Count:N0} lines of {table.File} do not have as many cells as the header and are left out; the first is line {table.RaggedLines[0]}.";
    }
}
