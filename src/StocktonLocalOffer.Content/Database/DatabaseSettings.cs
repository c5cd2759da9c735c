namespace StocktonLocalOffer.Content.Database;

/// <summary>Where the data is kept: a SQLite file unless there is a connection string.</summary>
public sealed record DatabaseSettings
{
    /// <summary>The SQLite file; its folder is made when it is not there.</summary>
    public string File { get; init; } = "data/site.db";

    /// <summary>Of a PostgreSQL server: "Host=…;Database=…;Username=…;Password=…". Empty to use the file.</summary>
    public string ConnectionString { get; init; } = "";

    public bool UsesPostgres => ConnectionString.Length > 0;
}
