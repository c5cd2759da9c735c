using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>A special educational need or disability, as families name it. The slug is its id in searches.</summary>
[DocumentType("loNeed", "Need", Icon = "icon-hearts", Address = "needs", Folder = "Needs")]
public sealed record Need : Document
{
    [Property(PropertyKind.OtherContent, "Broad area", Hint = "One of the four broad areas of the SEND Code of Practice. Empty for an area itself.", Max = 1, Of = [typeof(Need)])]
    public IReadOnlyList<Guid> BroadArea { get; init; } = [];

    [Property(PropertyKind.YesNo, "This is a broad area", Hint = "Choosing it finds everything under it.")]
    public bool IsBroadArea { get; init; }

    [Property(PropertyKind.Line, "Everyday label", Required = true)]
    public string EverydayLabel { get; init; } = "";

    [Property(PropertyKind.LongText, "Summary", Required = true, MaxLength = 200)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.RichText, "Introduction")]
    public string Intro { get; init; } = "";

    [Property(PropertyKind.Words, "Other words for it", Hint = "Searched, never shown.")]
    public IReadOnlyList<string> Synonyms { get; init; } = [];
}

/// <summary>What a listing is about. The slug is its id in searches.</summary>
[DocumentType("loCategory", "Category", Icon = "icon-tags", Folder = "Categories")]
public sealed record Category : Document
{
    /// <summary>The short code that the law's map uses ("ACT"); only the widest categories have one.</summary>
    [Property(PropertyKind.Line, "Code", MaxLength = 10)]
    public string Code { get; init; } = "";

    [Property(PropertyKind.OtherContent, "Belongs to", Hint = "Choosing the wider category finds this one too.", Of = [typeof(Category)])]
    public IReadOnlyList<Guid> Parents { get; init; } = [];

    [Property(PropertyKind.LongText, "Summary", MaxLength = 200)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.SomeOf, "Schedule 2 lines", Hint = "What the SEND Regulations 2014, Schedule 2, ask for.", Vocabulary = VocabularyNames.ScheduleTwo)]
    public IReadOnlyList<string> ScheduleTwo { get; init; } = [];
}

/// <summary>A word and what it means.</summary>
[DocumentType("loGlossaryTerm", "Word", Icon = "icon-quote", Folder = "Words")]
public sealed record GlossaryTerm : Document
{
    [Property(PropertyKind.Line, "Short form", MaxLength = 40)]
    public string ShortForm { get; init; } = "";

    [Property(PropertyKind.LongText, "What it means", Required = true, MaxLength = 600)]
    public string Meaning { get; init; } = "";

    [Property(PropertyKind.Words, "Also written as")]
    public IReadOnlyList<string> AlsoWritten { get; init; } = [];
}

/// <summary>Whom to ring when nothing on the site fits.</summary>
[DocumentType("loHelpContact", "Help contact", Icon = "icon-phone-ring", Folder = "Help contacts")]
public sealed record HelpContact : Document
{
    [Property(PropertyKind.LongText, "What they do", Required = true, MaxLength = 300)]
    public string Role { get; init; } = "";

    [Property(PropertyKind.LongText, "When to ring", MaxLength = 300)]
    public string WhenToRing { get; init; } = "";

    [Property(PropertyKind.Line, "Telephone", Format = LineFormat.Telephone)]
    public string Phone { get; init; } = "";

    [Property(PropertyKind.Line, "E-mail", Format = LineFormat.Email)]
    public string Email { get; init; } = "";

    [Property(PropertyKind.Line, "Website", MaxLength = 500, Format = LineFormat.WebAddress)]
    public string Website { get; init; } = "";

    [Property(PropertyKind.Line, "Hours")]
    public string Hours { get; init; } = "";

    [Property(PropertyKind.SomeOf, "Needs", Hint = "Leave empty when they help with any need.", Vocabulary = VocabularyNames.Needs)]
    public IReadOnlyList<string> Needs { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Categories", Vocabulary = VocabularyNames.Categories)]
    public IReadOnlyList<string> Categories { get; init; } = [];

    [Property(PropertyKind.YesNo, "Local", Hint = "In or for Stockton-on-Tees, not the whole country.")]
    public bool Local { get; init; }
}
