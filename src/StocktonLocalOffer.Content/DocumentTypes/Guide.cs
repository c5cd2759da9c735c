using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>Something to read, step by step, in chapters.</summary>
[DocumentType("loGuide", "Guide", Description = "Something to read, step by step.", Icon = "icon-book-alt", Address = "guides", Folder = "Guides")]
public sealed record Guide : Document
{
    [Property(PropertyKind.LongText, "Summary", Required = true, MaxLength = 200)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.SomeOf, "Who it is for", Vocabulary = VocabularyNames.Audiences)]
    public IReadOnlyList<string> Audiences { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Needs", Vocabulary = VocabularyNames.Needs)]
    public IReadOnlyList<string> Needs { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Categories", Vocabulary = VocabularyNames.Categories)]
    public IReadOnlyList<string> Categories { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Helps with these promises", Vocabulary = VocabularyNames.Statements)]
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    [Property(PropertyKind.Words, "Words people search for")]
    public IReadOnlyList<string> SearchWords { get; init; } = [];

    [Property(PropertyKind.Blocks, "Chapters", Required = true)]
    public IReadOnlyList<Chapter> Chapters { get; init; } = [];

    [Property(PropertyKind.Links, "Sources", Hint = "The law or guidance that each fact rests on.")]
    public IReadOnlyList<WebLink> Sources { get; init; } = [];

    [Property(PropertyKind.Date, "Checked on", Group = "Checked")]
    public DateOnly? CheckedOn { get; init; }
}

/// <summary>One page of a guide.</summary>
[DocumentType("loChapter", "Chapter", Icon = "icon-article", IsElement = true)]
public sealed record Chapter : Block
{
    [Property(PropertyKind.Line, "Title", Required = true)]
    public string Title { get; init; } = "";

    [Property(PropertyKind.Line, "Web address ending", Required = true, Format = LineFormat.Slug)]
    public string Slug { get; init; } = "";

    [Property(PropertyKind.RichText, "Text", Required = true)]
    public string Body { get; init; } = "";
}
