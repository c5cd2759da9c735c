using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>The strategy that this site answers to, retold in plain words. Its priorities are <see cref="Outcome"/>s, its promises <see cref="Commitment"/>s.</summary>
[DocumentType("loStrategy", "Strategy", Icon = "icon-compass", Folder = "Strategy")]
public sealed record Strategy : Document
{
    [Property(PropertyKind.Line, "Years", Hint = "For example: 2025 to 2029", Required = true, MaxLength = 40)]
    public string Years { get; init; } = "";

    [Property(PropertyKind.YesNo, "Draft", Hint = "Not agreed yet. The page says so.")]
    public bool Draft { get; init; }

    [Property(PropertyKind.LongText, "Summary", Required = true, MaxLength = 400)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.RichText, "Vision", Required = true)]
    public string Vision { get; init; } = "";

    [Property(PropertyKind.RichText, "Principles")]
    public string Principles { get; init; } = "";

    [Property(PropertyKind.RichText, "Who is in charge")]
    public string Governance { get; init; } = "";

    [Property(PropertyKind.RichText, "How we will know that it works")]
    public string HowWeWillKnow { get; init; } = "";

    [Property(PropertyKind.Blocks, "Key figures", Group = "Figures")]
    public IReadOnlyList<KeyFigure> Figures { get; init; } = [];
}

/// <summary>A number about the borough, as its source states it.</summary>
[DocumentType("loKeyFigure", "Key figure", Icon = "icon-chart", IsElement = true)]
public sealed record KeyFigure : Block
{
    [Property(PropertyKind.Line, "What it counts", Hint = "Short: it stands beside a bar.", Required = true, MaxLength = 40)]
    public string Label { get; init; } = "";

    /// <summary>"About 7,000", "29.2%": what people read.</summary>
    [Property(PropertyKind.Line, "In words", Hint = "As the source says it: \"About 7,000\", \"29.2%\", \"More than 30\".", Required = true, MaxLength = 20)]
    public string Said { get; init; } = "";

    [Property(PropertyKind.Line, "Chart", Hint = "Figures with the same words here stand in one chart. Leave it empty for a figure that is only said.", MaxLength = 80)]
    public string Chart { get; init; } = "";

    /// <summary>The nearest whole number, for the length of the bar.</summary>
    [Property(PropertyKind.WholeNumber, "Length of the bar", Hint = "The number, rounded to a whole one.", OnlyWhen = "chart")]
    public int? Number { get; init; }

    [Property(PropertyKind.Line, "Year", MaxLength = 20)]
    public string Year { get; init; } = "";

    [Property(PropertyKind.Line, "Source", Required = true)]
    public string Source { get; init; } = "";
}
