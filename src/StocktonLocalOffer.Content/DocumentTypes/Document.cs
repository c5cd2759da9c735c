using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>What every document has. The name is the node's name in Umbraco, so it carries no property attribute.</summary>
public abstract record Document
{
    /// <summary>1 to 120 characters, plain text.</summary>
    public string Name { get; init; } = "";

    [Property(PropertyKind.Line, "Web address ending", Hint = "The last part of this page's address. Lower case, with hyphens. Leave it when you change the name: links to the page depend on it.", Group = "Page", Required = true, MaxLength = 120, Format = LineFormat.Slug, Alias = "umbracoUrlName")]
    public string Slug { get; init; } = "";

    [Property(PropertyKind.YesNo, "Sample entry", Hint = "Made up, to show how the site works. It is marked as a sample wherever it appears.", Group = "Page")]
    public bool Sample { get; init; }
}

/// <summary>A repeating part of a document. The key stays the same from version to version, so that a difference can be shown part by part.</summary>
public abstract record Block
{
    public Guid Key { get; init; }
}

/// <summary>A link out of the site, or to another page of it ("/guides/…").</summary>
public sealed record WebLink(string Name, string Url);

/// <summary>A picture of the media library. Its alternative text lives with the picture.</summary>
public sealed record Picture(Guid Key, Guid MediaKey);
