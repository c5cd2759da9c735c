using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>
/// A word or phrase as families type it, and what a search for it finds. It stands in the place of the line with the same word in the
/// lists that come with the site, or is added to them. It has no page.
/// </summary>
[DocumentType("loSearchWord", "Search word", Description = "A word that families type, and what it means.", NameHint = "The word or phrase, as families type it.", Icon = "icon-search", Folder = "Search words")]
public sealed record SearchWord : Document
{
    [Property(PropertyKind.SomeOf, "It means these needs", Vocabulary = VocabularyNames.Needs)]
    public IReadOnlyList<string> Needs { get; init; } = [];

    [Property(PropertyKind.SomeOf, "It means these categories", Vocabulary = VocabularyNames.Categories)]
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Tags of the search that are neither a need nor a category.</summary>
    [Property(PropertyKind.SomeOf, "It means this", Hint = "What is neither a need nor a category.", Vocabulary = VocabularyNames.SearchTags)]
    public IReadOnlyList<string> OtherMeanings { get; init; } = [];

    [Property(PropertyKind.OneOf, "What kind of word it is", Hint = "Leave it empty for a usual word or phrase.", Vocabulary = VocabularyNames.WordUses)]
    public string Use { get; init; } = "";

    [Property(PropertyKind.Words, "Related words", Hint = "For a single word only. Who types it finds these too, a little lower. One word each, such as film for cinema.")]
    public IReadOnlyList<string> RelatedWords { get; init; } = [];

    [Property(PropertyKind.YesNo, "Take this word away", Hint = "Searches then look for the word itself and nothing more.")]
    public bool TakenAway { get; init; }
}
