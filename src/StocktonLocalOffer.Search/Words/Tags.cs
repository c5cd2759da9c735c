using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Words;

/// <summary>A value of a facet that words stand for.</summary>
public sealed record Tag(string Facet, string Value);

/// <summary>What a tag of the synonym list stands for.</summary>
/// <param name="Label">In everyday words, for saying back.</param>
public sealed record TagMeaning(string Label, IReadOnlyList<Tag> Tags)
{
    /// <summary>The tag of the synonym list.</summary>
    public required string Id { get; init; }

    /// <summary>The name that professionals use, where it differs.</summary>
    public string Official { get; init; } = Label;

    public bool IsCalled(string text) =>
        string.Equals(text, Label, StringComparison.OrdinalIgnoreCase) || string.Equals(text, Official, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Turns the tags of the synonym list into facet values: needs and categories by their id, the rest by Data/tags.csv.</summary>
public static class TagMeanings
{
    private static readonly Dictionary<string, TagMeaning> Listed =
        SearchFiles.All.Rows("tags.csv", row => new TagMeaning(row["label"]!, Values(row["facet"]!, row["values"]!)) { Id = row["tag"]! })
            .ToDictionary(t => t.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when the tag is no need, no category and not listed: an editor has removed it.</summary>
    public static TagMeaning? Of(string tag, AllVocabularies vocabularies) =>
        vocabularies[VocabularyNames.Needs].Find(tag) is { } need ? new(need.Words is [var everyday, ..] ? everyday : need.Label, [new("need", need.Id)]) { Id = need.Id, Official = need.Label }
        : vocabularies[VocabularyNames.Categories].Find(tag) is { } category ? new(category.Label, [new("category", category.Id)]) { Id = category.Id }
        : Listed.GetValueOrDefault(tag);

    private static Tag[] Values(string facet, string values) => [.. values.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(v => new Tag(facet, v))];
}
