namespace StocktonLocalOffer.Web.Pages.Forms;

/// <summary>A box to type in, with all that stands around it.</summary>
public sealed record Field(string Name, string Label)
{
    public string Hint { get; init; } = "";
    public required string Value { get; init; }

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public string Problem { get; init; } = "";

    /// <summary>0 for one line.</summary>
    public int Rows { get; init; }

    public int Most { get; init; } = 200;
    public string Type { get; init; } = "text";

    /// <summary>What the browser may fill in, as HTML names it.</summary>
    public string Fill { get; init; } = "off";

    public string? DescribedBy => string.Join(' ', new[] { Hint.Length > 0 ? $"{Name}-hint" : "", Problem.Length > 0 ? $"{Name}-error" : "" }.Where(id => id.Length > 0)) is { Length: > 0 } ids ? ids : null;
}

/// <summary>A few answers to choose one from.</summary>
/// <param name="Options">Values and labels.</param>
public sealed record Choices(string Name, string Legend, IReadOnlyList<(string Value, string Label)> Options)
{
    public required string Value { get; init; }
    public string Problem { get; init; } = "";

    /// <summary>Where a link from the list of problems leads.</summary>
    public string IdOf(int place) => place == 0 ? Name : $"{Name}-{place + 1}";
}
