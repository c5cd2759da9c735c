using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>Help that an organisation gives: a school, a therapy, advice, care.</summary>
[DocumentType("loService", "Service", Description = "Help that an organisation gives.", Icon = "icon-lifebuoy", Address = "services", Folder = "Services")]
public sealed record Service : Listing;
