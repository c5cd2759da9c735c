namespace StocktonLocalOffer.Content.Schema;

/// <summary>
/// Says how a property of a document type is edited, checked and stored.
/// Editor forms, validation, Umbraco's document types and the mapping of values are all derived from it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PropertyAttribute(PropertyKind kind, string label) : Attribute
{
    public PropertyKind Kind { get; } = kind;

    /// <summary>What an editor reads above the control.</summary>
    public string Label { get; } = label;

    /// <summary>One plain sentence under the label; may be empty.</summary>
    public string Hint { get; init; } = "";

    /// <summary>The part of the form it stands in.</summary>
    public string Group { get; init; } = "Content";

    public bool Required { get; init; }

    /// <summary>Characters, inclusive. 0 means the limit of the kind: 200 for a line, 4,000 for long text, 40,000 for rich text.</summary>
    public int MaxLength { get; init; }

    /// <summary>For OneOf and SomeOf: the name of the vocabulary, one of <see cref="Vocabularies.VocabularyNames"/>.</summary>
    public string Vocabulary { get; init; } = "";

    /// <summary>For OtherContent: how many may be picked; 0 means any number.</summary>
    public int Max { get; init; }

    /// <summary>For a line: what its text must look like.</summary>
    public LineFormat Format { get; init; }

    /// <summary>The alias in Umbraco when it is not the property's name in camel case.</summary>
    public string Alias { get; init; } = "";
}

/// <summary>What the text of a line must look like.</summary>
public enum LineFormat
{
    Any,
    Email,
    WebAddress,
    Telephone,

    /// <summary>A time of day, "09:30".</summary>
    Time,

    /// <summary>Lower case letters, digits and single hyphens.</summary>
    Slug,
}
