namespace StocktonLocalOffer.Geography;

/// <summary>One of the seven towns of the SEND strategy.</summary>
/// <param name="Slug">For addresses: <c>ingleby-barwick</c>.</param>
/// <param name="Name">For reading: "Ingleby Barwick".</param>
/// <param name="Homes">The mean of the town's postcodes.</param>
public sealed record Town(string Slug, string Name, Point Homes)
{
    internal static Town From(DataRow row) => new(row["slug"], row["name"], row.Point("lat", "lon"));
}
