namespace StocktonLocalOffer.Content.Usync;

/// <summary>What was read from a folder of uSync's files.</summary>
/// <param name="Nodes">Parents before children, each with the file it came from.</param>
/// <param name="Refused">What could not be read, and why.</param>
public sealed record UsyncFolder(IReadOnlyList<(string File, ContentNode Node)> Nodes, IReadOnlyList<Refusal> Refused);
