namespace StocktonLocalOffer.Web.Pages.Editorial.Effects;

/// <summary>What would be different for the public if an entry were published as it is written.</summary>
public sealed record Effect
{
    /// <summary>What to think about before publishing.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public IReadOnlyList<string> Sentences { get; init; } = [];

    public IReadOnlyList<EffectRow> Rows { get; init; } = [];

    public IReadOnlyList<EffectList> Lists { get; init; } = [];
}

/// <summary>Something that can be counted, as it is and as it would be.</summary>
public sealed record EffectRow(string What, int Now, int Then);

/// <summary>Entries that are touched, the first few by name.</summary>
/// <param name="All">How many there are.</param>
public sealed record EffectList(string Heading, IReadOnlyList<EffectLine> Lines, int All)
{
    public const int Shown = 5;

    public int More => All - Lines.Count;
}

/// <param name="Note">Short, after the name; may be empty.</param>
public sealed record EffectLine(string Name, string Url, string Note = "");
