namespace StocktonLocalOffer.Search.Indexing;

/// <summary>There is no folder for an index of this process. The message is one plain sentence for whoever started it.</summary>
public sealed class IndexInUse(string message, Exception inner) : Exception(message, inner);
