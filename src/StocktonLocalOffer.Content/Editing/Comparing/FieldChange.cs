namespace StocktonLocalOffer.Content.Editing.Comparing;

/// <summary>One difference between two versions, in words.</summary>
/// <param name="Alias">Of the top-level property it is in, or "name": what is chosen when part is published.</param>
/// <param name="Label">"Cost"; inside a part "Places, Hall: Postcode".</param>
/// <param name="Group">The part of the form it stands in.</param>
/// <param name="Before">Empty when nothing was there.</param>
/// <param name="After">Empty when nothing is there.</param>
/// <param name="Parts">What stayed, came and went, in the order to show it.</param>
public sealed record FieldChange(string Alias, string Label, string Group, string Before, string After, IReadOnlyList<ChangedPart> Parts)
{
    public FieldChangeKind Kind { get; init; } = FieldChangeKind.Changed;
}

public enum FieldChangeKind
{
    Changed,
    Added,
    Removed,

    /// <summary>The same parts in another order.</summary>
    Moved,

    /// <summary>The same words, with other headings, lists or emphasis.</summary>
    Look,
}

/// <summary>A stretch of words, or one choice of a list.</summary>
public sealed record ChangedPart(PartKind Kind, string Text);

public enum PartKind
{
    Same,
    Added,
    Removed,
}
