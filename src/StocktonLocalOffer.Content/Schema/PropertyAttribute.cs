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

    /// <summary>What a good answer looks like; shown as "For example: …". May be empty.</summary>
    public string Example { get; init; } = "";

    /// <summary>The part of the form it stands in.</summary>
    public string Group { get; init; } = "Content";

    public bool Required { get; init; }

    /// <summary>Characters, inclusive. 0 means the limit of the kind: 200 for a line, 4,000 for long text, 40,000 for rich text.</summary>
    public int MaxLength { get; init; }

    /// <summary>For OneOf and SomeOf: the name of the vocabulary, one of <see cref="Vocabularies.VocabularyNames"/>.</summary>
    public string Vocabulary { get; init; } = "";

    /// <summary>For OtherContent: how many may be picked; 0 means any number.</summary>
    public int Max { get; init; }

    /// <summary>For OtherContent: the records that may be picked.</summary>
    public Type[] Of { get; init; } = [];

    /// <summary>
    /// When it is worth asking, said with the aliases of properties beside it: "typicalWait" (filled in), "!allAges" (not filled in),
    /// "area=towns" (that choice), several with commas when one of them is enough. Empty for always.
    /// </summary>
    public string OnlyWhen { get; init; } = "";

    /// <summary>For a whole number that is an age in months: editors type years and months.</summary>
    public AgeEnd Age { get; init; }

    /// <summary>For a postcode: town, ward and point of the same part can be filled in from it.</summary>
    public bool FindsPlace { get; init; }

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

/// <summary>Which end of a range of ages a number of months is. Both ends are inclusive.</summary>
public enum AgeEnd
{
    None,
    Youngest,
    Oldest,
}
