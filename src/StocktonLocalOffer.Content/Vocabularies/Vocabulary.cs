namespace StocktonLocalOffer.Content.Vocabularies;

/// <summary>One choice: the id is what records, addresses and the index hold; the label is what people read and what Umbraco stores.</summary>
public sealed record Choice(string Id, string Label)
{
    /// <summary>A heading it stands under in long lists; may be empty.</summary>
    public string Group { get; init; } = "";

    /// <summary>Ids of wider choices: choosing one of them finds this one too.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>Other ids that addresses may use for it, such as a category's code.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Other words for it that people type. Searched, never shown.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>An ordered list of choices.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Choice> _byId;
    private readonly Dictionary<string, Choice> _byLabel;

    /// <exception cref="ArgumentException">Two choices share an id or a label.</exception>
    public Vocabulary(string name, IEnumerable<Choice> choices)
    {
        Name = name;
        Choices = [.. choices];
        _byId = Choices.ToDictionary(c => c.Id, StringComparer.OrdinalIgnoreCase);
        _byLabel = Choices.ToDictionary(c => c.Label, StringComparer.Ordinal);
        foreach (var choice in Choices)
            foreach (var alias in choice.Aliases)
                _byId.TryAdd(alias, choice);
    }

    public string Name { get; }

    public IReadOnlyList<Choice> Choices { get; }

    /// <summary>The choice with this id or alias, upper or lower case; null when there is none.</summary>
    public Choice? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The choice with exactly this label; null when there is none.</summary>
    public Choice? FindByLabel(string label) => _byLabel.GetValueOrDefault(label);

    /// <summary>The label, or the id itself when the vocabulary no longer has it: old versions stay readable.</summary>
    public string Label(string id) => Find(id)?.Label ?? id;

    /// <summary>The id and every wider choice above it, without repeats.</summary>
    public IEnumerable<string> WithParents(string id)
    {
        var seen = new List<string> { id };
        for (var i = 0; i < seen.Count; i++)
            foreach (var parent in Find(seen[i])?.Parents ?? [])
                if (!seen.Contains(parent))
                    seen.Add(parent);
        return seen;
    }
}
