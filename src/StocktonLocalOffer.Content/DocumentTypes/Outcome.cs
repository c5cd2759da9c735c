using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>One of the four priorities of the strategy.</summary>
[DocumentType("loOutcome", "Outcome", Icon = "icon-target", Address = "outcomes", Folder = "Outcomes")]
public sealed record Outcome : Document
{
    /// <summary>"H", "F", "I" or "E".</summary>
    [Property(PropertyKind.Line, "Code", Required = true, MaxLength = 4)]
    public string Code { get; init; } = "";

    [Property(PropertyKind.LongText, "Summary", MaxLength = 600)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.RichText, "What children and young people said")]
    public string YoungPeopleSaid { get; init; } = "";

    [Property(PropertyKind.RichText, "What parents and carers said")]
    public string ParentsSaid { get; init; } = "";

    [Property(PropertyKind.RichText, "What partners said", Hint = "Schools, the NHS, the council and others who work with families.")]
    public string PartnersSaid { get; init; } = "";
}

/// <summary>An "I will…" statement, in the council's words, never changed by us.</summary>
[DocumentType("loOutcomeStatement", "\"I will\" statement", Icon = "icon-flag-alt", Folder = "Outcomes")]
public sealed record OutcomeStatement : Document
{
    /// <summary>"H1" to "E5".</summary>
    [Property(PropertyKind.Line, "Code", Required = true, MaxLength = 4)]
    public string Code { get; init; } = "";

    [Property(PropertyKind.OtherContent, "Outcome", Required = true, Max = 1, Of = [typeof(Outcome)])]
    public IReadOnlyList<Guid> Outcome { get; init; } = [];

    [Property(PropertyKind.LongText, "Statement", Required = true, MaxLength = 400)]
    public string Statement { get; init; } = "";

    [Property(PropertyKind.LongText, "What we list for it", MaxLength = 400)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.SomeOf, "Needs", Vocabulary = VocabularyNames.Needs)]
    public IReadOnlyList<string> Needs { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Categories", Vocabulary = VocabularyNames.Categories)]
    public IReadOnlyList<string> Categories { get; init; } = [];

    [Property(PropertyKind.YesNo, "Everything we list helps with it", Hint = "For \"I will know what is available…\": its page counts the whole site.")]
    public bool Everything { get; init; }
}

/// <summary>Something the strategy promises to do, with dated progress.</summary>
[DocumentType("loCommitment", "Commitment", Icon = "icon-handshake", Folder = "Strategy")]
public sealed record Commitment : Document
{
    [Property(PropertyKind.OtherContent, "Outcome", Max = 1, Of = [typeof(Outcome)])]
    public IReadOnlyList<Guid> Outcome { get; init; } = [];

    [Property(PropertyKind.LongText, "What was promised", Required = true, MaxLength = 1000)]
    public string Promise { get; init; } = "";

    [Property(PropertyKind.Blocks, "Progress")]
    public IReadOnlyList<ProgressUpdate> Progress { get; init; } = [];
}

/// <summary>What had been done by a day.</summary>
[DocumentType("loProgressUpdate", "Progress", Icon = "icon-navigation-right", IsElement = true)]
public sealed record ProgressUpdate : Block
{
    [Property(PropertyKind.Date, "Date", Required = true)]
    public DateOnly? Date { get; init; }

    [Property(PropertyKind.LongText, "What was done", Required = true, MaxLength = 1000)]
    public string Text { get; init; } = "";
}

/// <summary>What families said, and what changed because of it.</summary>
[DocumentType("loYouSaidWeDid", "You said, we did", Icon = "icon-chat-active", Folder = "Strategy")]
public sealed record YouSaidWeDid : Document
{
    [Property(PropertyKind.LongText, "You said", Required = true, MaxLength = 1000)]
    public string YouSaid { get; init; } = "";

    [Property(PropertyKind.LongText, "We did", Required = true, MaxLength = 1000)]
    public string WeDid { get; init; } = "";

    [Property(PropertyKind.Date, "Date")]
    public DateOnly? Date { get; init; }

    [Property(PropertyKind.Line, "Source", Hint = "Where it was said, such as \"the draft strategy, 2025\".")]
    public string Source { get; init; } = "";
}

/// <summary>A question the council asks the public, between two dates.</summary>
[DocumentType("loConsultation", "Consultation", Icon = "icon-speaker", Folder = "Strategy")]
public sealed record Consultation : Document
{
    [Property(PropertyKind.LongText, "Summary", Required = true, MaxLength = 300)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.Date, "Opens")]
    public DateOnly? Opens { get; init; }

    [Property(PropertyKind.Date, "Closes")]
    public DateOnly? Closes { get; init; }

    [Property(PropertyKind.RichText, "Text")]
    public string Body { get; init; } = "";

    [Property(PropertyKind.Links, "Where to answer")]
    public IReadOnlyList<WebLink> Links { get; init; } = [];
}
