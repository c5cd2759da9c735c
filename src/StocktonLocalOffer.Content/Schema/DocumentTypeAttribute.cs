namespace StocktonLocalOffer.Content.Schema;

/// <summary>Makes a record a document type: something an editor writes and publishes, or a block inside one.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DocumentTypeAttribute(string alias, string name) : Attribute
{
    /// <summary>The alias in Umbraco and in the database; never changes.</summary>
    public string Alias { get; } = alias;

    public string Name { get; } = name;

    public string Description { get; init; } = "";

    /// <summary>What an editor reads under "Name".</summary>
    public string NameHint { get; init; } = "What families call it. It is the heading of the page.";

    /// <summary>An icon of Umbraco's own set.</summary>
    public string Icon { get; init; } = "icon-document";

    /// <summary>The first part of its public address ("services" for /services/{slug}); empty when it has no page of its own.</summary>
    public string Address { get; init; } = "";

    /// <summary>The name of the folder in the content tree that new entries go into.</summary>
    public string Folder { get; init; } = "";

    /// <summary>True for the records that are blocks inside a document.</summary>
    public bool IsElement { get; init; }

    public bool AllowedAtRoot { get; init; }
}
