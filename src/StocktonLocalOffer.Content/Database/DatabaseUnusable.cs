namespace StocktonLocalOffer.Content.Database;

/// <summary>The database cannot be used. The message is one plain sentence for whoever starts the site.</summary>
#pragma warning disable CA1710 // The name is what is said: "database unusable".
public sealed class DatabaseUnusable : Exception
{
    public DatabaseUnusable() : this("The database cannot be used.") { }

    public DatabaseUnusable(string message) : base(message) { }

    public DatabaseUnusable(string message, Exception innerException) : base(message, innerException) { }
}
