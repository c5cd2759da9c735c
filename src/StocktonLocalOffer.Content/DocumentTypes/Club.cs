using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>Regular sessions that a child or young person joins.</summary>
[DocumentType("loClub", "Club", Description = "Regular sessions that you join.", Icon = "icon-users", Address = "clubs", Folder = "Clubs")]
public sealed record Club : Listing;
