using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>People who meet to support each other.</summary>
[DocumentType("loSupportGroup", "Support group", Description = "People who meet to support each other.", Icon = "icon-chat", Address = "support-groups", Folder = "Support groups")]
public sealed record SupportGroup : Listing
{
    [Property(PropertyKind.Line, "Who runs it", Hint = "For example: parents who have been there.", Group = "How to get it")]
    public string RunBy { get; init; } = "";

    [Property(PropertyKind.OneOf, "Can new people just turn up?", Group = "How to get it", Vocabulary = VocabularyNames.YesNo)]
    public string NewPeople { get; init; } = "";
}
