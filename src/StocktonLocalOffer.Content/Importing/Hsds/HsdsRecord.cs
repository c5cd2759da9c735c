using System.Text;
using System.Text.Json;
using StocktonLocalOffer.Content.Importing.Files;

namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>A service with all the rows that belong to it.</summary>
internal sealed class HsdsRecord
{
    // Real services have up to 20 rows in a table. Thousands of rows with one id are a mistake, and would make a page nobody can read.
    private const int MostRows = 200;

    private readonly HsdsTables _tables;
    private readonly List<CsvRow> _links;

    public HsdsRecord(CsvRow service, HsdsTables tables)
    {
        _tables = tables;
        Service = service;
        Id = service["id"];
        _links = [.. tables.Of(HsdsTables.Links, "service_id", Id).Take(MostRows)];
        Locations = [.. _links.Select(l => l["location_id"]).Distinct(StringComparer.Ordinal).SelectMany(id => tables.Of(HsdsTables.Locations, "id", id).Take(1))];
        Contacts = Rows(HsdsTables.Contacts);
        Phones = [.. Rows(HsdsTables.Phones)
            .Concat(Locations.SelectMany(l => tables.Of(HsdsTables.Phones, "location_id", l["id"]).Where(IsOfNoService)))
            .Concat(Contacts.SelectMany(c => tables.Of(HsdsTables.Phones, "contact_id", c["id"]).Where(IsOfNoService)))
            .Distinct().Take(MostRows)];
    }

    public CsvRow Service { get; }

    public string Id { get; }

    public IReadOnlyList<CsvRow> Locations { get; }

    public IReadOnlyList<CsvRow> Contacts { get; }

    /// <summary>Of the service itself, of its places, and of the people to contact.</summary>
    public IReadOnlyList<CsvRow> Phones { get; }

    /// <summary>The rows of a table that name this service, or its being at a place.</summary>
    public List<CsvRow> Rows(string table) =>
    [
        .. _tables.Of(table, "service_id", Id)
            .Concat(_links.SelectMany(l => _tables.Of(table, "service_at_location_id", l["id"]).Where(IsOfNoService)))
            .Take(MostRows),
    ];

    public IEnumerable<CsvRow> OfLocation(string table, CsvRow location) => _tables.Of(table, "location_id", location["id"]).Take(MostRows);

    /// <summary>
    /// Everything the package says of this service, as JSON: also what has no place in our records. Its organisation is in it,
    /// so that a service whose organisation comes later is seen to have changed.
    /// </summary>
    public string Raw() => Write(
    [
        (HsdsTables.Services, [Service]), (HsdsTables.Organisations, _tables.Of(HsdsTables.Organisations, "id", Service["organization_id"]).Take(1)),
        (HsdsTables.Links, _links), (HsdsTables.Locations, Locations),
        (HsdsTables.Addresses, Locations.SelectMany(l => OfLocation(HsdsTables.Addresses, l))),
        (HsdsTables.Access, Locations.SelectMany(l => OfLocation(HsdsTables.Access, l))),
        (HsdsTables.Phones, Phones), (HsdsTables.Contacts, Contacts),
        .. new[] { HsdsTables.Schedules, HsdsTables.Languages, HsdsTables.Eligibility, HsdsTables.Costs, HsdsTables.Taxonomy, HsdsTables.Areas }
            .Select(t => (t, (IEnumerable<CsvRow>)Rows(t))),
    ]);

    public static string Write(IEnumerable<(string Table, IEnumerable<CsvRow> Rows)> parts)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            foreach (var (table, rows) in parts.Where(p => p.Rows.Any()))
            {
                json.WriteStartArray(table);
                foreach (var row in rows)
                    Write(json, row);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, CsvRow row)
    {
        json.WriteStartObject();
        foreach (var (column, cell) in row.Filled)
            json.WriteString(column, cell);
        json.WriteEndObject();
    }

    private static bool IsOfNoService(CsvRow row) => row["service_id"].Length == 0;
}
