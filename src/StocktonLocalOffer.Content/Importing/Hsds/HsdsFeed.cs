using StocktonLocalOffer.Content.Importing.Files;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>Reads a data package of the Human Services Data Specification, version 1 or the UK profile of version 3.</summary>
internal static class HsdsFeed
{
    public static FeedReading Read(PackageFiles files, string path, FeedOptions options)
    {
        var tables = HsdsTables.Read(files, options.Limits);
        var package = HsdsPackage.Read(files, options.Limits);
        var feed = new FeedReading
        {
            Format = FeedFormat.HsdsPackage,
            Source = FeedSource.Of(options.Source, package?.Name ?? "", path),
            Licence = package?.Licence ?? "",
        };
        var intake = new FeedIntake(feed.Source);
        ReadOrganisations(tables, intake);
        ReadServices(tables, feed, intake);
        return feed with
        {
            Items = intake.Items,
            Refused = intake.Refused,
            Notes = [.. package is null ? ["datapackage.json is not JSON, so the package's name and licence are not known."] : Array.Empty<string>(), .. HsdsNotes.Of(tables)],
        };
    }

    private static void ReadOrganisations(HsdsTables tables, FeedIntake intake)
    {
        var table = tables[HsdsTables.Organisations];
        var slugs = new SlugBook(table.Rows.Select(r => r["name"]), "organisation");
        foreach (var row in table.Rows)
            if (intake.Accepts(FeedItemKind.Organisation, row["id"], FeedText.Line(row["name"], 120), $"line {row.Line} of {table.File}"))
                intake.Add(FeedItemKind.Organisation, row["id"], HsdsOrganisation.Of(row, slugs.For(row["name"], row["id"]), tables), HsdsOrganisation.Raw(row, tables));
        Ragged(table, FeedItemKind.Organisation, intake);
    }

    private static void ReadServices(HsdsTables tables, FeedReading feed, FeedIntake intake)
    {
        var table = tables[HsdsTables.Services];
        var slugs = new SlugBook(table.Rows.Select(r => r["name"]), "service");
        foreach (var row in table.Rows)
        {
            if (!intake.Accepts(FeedItemKind.Service, row["id"], FeedText.Line(row["name"], 120), $"line {row.Line} of {table.File}"))
                continue;
            var record = new HsdsRecord(row, tables);
            intake.Add(FeedItemKind.Service, record.Id, HsdsService.Of(record, slugs.For(row["name"], record.Id), intake.Organisation(row["organization_id"]), feed), record.Raw());
        }
        Ragged(table, FeedItemKind.Service, intake);
    }

    private static void Ragged(CsvTable table, FeedItemKind kind, FeedIntake intake)
    {
        foreach (var line in table.RaggedLines)
            intake.Refuse(kind, "", "", $"Line {line} of {table.File} does not have as many cells as the header, so nobody can say which is which.");
    }
}
