namespace StocktonLocalOffer.Content.Usync;

/// <summary>What was read from a folder of uSync's files.</summary>
/// <param name="Nodes">Parents before children, each with the file it came from.</param>
/// <param name="Refused">What could not be read, and why.</param>
/// <param name="LeftOut">Properties that our document types do not have, each with the number of documents or parts that have a value in it.</param>
public sealed record UsyncFolder(IReadOnlyList<(string File, ContentNode Node)> Nodes, IReadOnlyList<Refusal> Refused, IReadOnlyList<LeftOut> LeftOut);

/// <summary>A property that an Umbraco has beside ours, by the name of its type and its alias.</summary>
public sealed record LeftOut(string Type, string Property, int Count);
