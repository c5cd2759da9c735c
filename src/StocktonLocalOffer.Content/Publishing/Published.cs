using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>A document that the public can see.</summary>
/// <param name="Slug">The last part of its address, unique within its type.</param>
/// <param name="PublishedUtc">When it last changed for the public.</param>
/// <param name="SortOrder">Its place among its parent's children.</param>
public sealed record Published<T>(Guid Key, string Slug, DateTime PublishedUtc, Guid? ParentKey, int SortOrder, T Document) where T : Document;

/// <summary>A published row that is no record any more. It is left out, and the others are shown.</summary>
public sealed record Unreadable(Guid Key, string DocumentType, string Name, string Reason);
