using StocktonLocalOffer.Content.Importing.Files;

namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>The tables of a data package, by the name they have in version 1 of the standard.</summary>
internal sealed class HsdsTables
{
    public const string Services = "services", Organisations = "organizations", Links = "services_at_location", Locations = "locations",
        Addresses = "physical_addresses", Phones = "phones", Contacts = "contacts", Schedules = "regular_schedules", Languages = "languages",
        Eligibility = "eligibility", Access = "accessibility_for_disabilities", Costs = "cost_options", Taxonomy = "services_taxonomy", Areas = "service_areas";

    // File names differ between version 1, version 3 and the UK profile. The columns are those without which a table means nothing.
    private static readonly (string Table, string[] Files, string[] Columns)[] Known =
    [
        (Services, ["services", "service"], ["id", "name", "organization_id"]),
        (Organisations, ["organizations", "organization"], ["id", "name"]),
        (Links, ["services_at_location", "service_at_location", "service_at_locations", "services_at_locations"], ["service_id", "location_id"]),
        (Locations, ["locations", "location"], ["id"]),
        (Addresses, ["physical_addresses", "physical_address", "addresses", "address"], ["location_id"]),
        (Phones, ["phones", "phone"], ["number"]),
        (Contacts, ["contacts", "contact"], ["name"]),
        (Schedules, ["regular_schedules", "regular_schedule", "schedules", "schedule"], ["service_id", "opens_at", "closes_at"]),
        (Languages, ["languages", "language"], ["service_id"]),
        (Eligibility, ["eligibility"], ["service_id", "eligibility"]),
        (Access, ["accessibility_for_disabilities", "accessibility"], ["location_id"]),
        (Costs, ["cost_options", "cost_option"], ["service_id"]),
        (Taxonomy, ["services_taxonomy", "service_taxonomy"], ["service_id"]),
        (Areas, ["service_areas", "service_area"], ["service_id"]),
    ];

    private readonly Dictionary<string, CsvTable> _tables = [];
    private readonly Dictionary<(string Table, string Column), ILookup<string, CsvRow>> _lookups = [];

    public static bool IsPackage(PackageFiles files) => FileOf(files, Services) is not null;

    /// <exception cref="FeedRefused">There are no services, or a table lacks a column.</exception>
    public static HsdsTables Read(PackageFiles files, FeedLimits limits)
    {
        if (!IsPackage(files))
            throw new FeedRefused(files.Has("[Content_Types].xml")
                ? "The file is an Office document, not a data package. Save each sheet as CSV."
                : "This is not a data package: there is no services.csv in it." + (files.Zips.FirstOrDefault() is { } zip ? $" There is a zip: give its name, \"{zip}\"." : ""));
        var tables = new HsdsTables();
        foreach (var (table, _, columns) in Known)
            tables._tables[table] = FileOf(files, table) is { } file ? CsvTable.Read(file, () => files.Open(file)!, columns, limits) : CsvTable.Empty(table + ".csv");
        return tables;
    }

    public CsvTable this[string table] => _tables[table];

    /// <summary>The rows that hold this id in this column; none for an empty id, which stands for nothing.</summary>
    public IEnumerable<CsvRow> Of(string table, string column, string id)
    {
        if (id.Length == 0)
            return [];
        if (!_lookups.TryGetValue((table, column), out var lookup))
            _lookups[(table, column)] = lookup = _tables[table].Rows.ToLookup(r => r[column], StringComparer.Ordinal);
        return lookup[id];
    }

    public IEnumerable<CsvTable> All => _tables.Values;

    private static string? FileOf(PackageFiles files, string table) =>
        Known.First(k => k.Table == table).Files.Select(f => f + ".csv").FirstOrDefault(files.Has);
}
