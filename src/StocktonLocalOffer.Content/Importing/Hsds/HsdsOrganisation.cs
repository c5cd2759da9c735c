using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Files;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>Makes an organisation of its row.</summary>
internal static class HsdsOrganisation
{
    public static Organisation Of(CsvRow row, string slug, HsdsTables tables) => new()
    {
        Name = FeedText.Line(row["name"], 120),
        Slug = slug,
        Summary = FeedSummary.Of(FeedText.Clean(row["description"]), 300),
        Phone = Phones(row, tables).Select(p => FeedFacts.Phone(p["number"], p["extension"])).FirstOrDefault(p => p.Length > 0) ?? "",
        Email = FeedFacts.Email(row["email"]),
        Website = FeedFacts.WebAddress(row.First("url", "website")),
    };

    public static string Raw(CsvRow row, HsdsTables tables) =>
        HsdsRecord.Write([(HsdsTables.Organisations, [row]), (HsdsTables.Phones, Phones(row, tables))]);

    // A phone that names a service or a place as well belongs to that.
    private static IEnumerable<CsvRow> Phones(CsvRow row, HsdsTables tables) =>
        tables.Of(HsdsTables.Phones, "organization_id", row["id"]).Where(p => p["service_id"].Length == 0 && p["location_id"].Length == 0);
}
