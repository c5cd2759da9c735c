namespace StocktonLocalOffer.Geography;

/// <summary>A neighbouring council.</summary>
/// <param name="Code">The GSS code of the Office for National Statistics: E06000002.</param>
/// <param name="Name">"Middlesbrough".</param>
public sealed record Council(string Code, string Name)
{
    /// <summary>The GSS code of Stockton-on-Tees itself.</summary>
    public const string Stockton = "E06000004";
}

/// <summary>The part of a postcode sector that a neighbouring council has. A sector that two of them share comes twice.</summary>
/// <param name="Name">District, a space and one digit: "TS5 4".</param>
/// <param name="Council">Whose it is.</param>
/// <param name="Postcodes">How many of its postcodes lie there; at least 1.</param>
/// <param name="Homes">The mean of those postcodes.</param>
public sealed record CouncilSector(string Name, Council Council, int Postcodes, Point Homes)
{
    /// <summary>The part before the space: "TS5".</summary>
    public string District => Name[..^2];

    internal static CouncilSector From(DataRow row) =>
        new(row["sector"], new Council(row["code"], row["council"]), row.Count("postcodes"), row.Point("lat", "lon"));
}
