namespace StocktonLocalOffer.Content.Checking;

/// <summary>Something in published content that somebody should look at.</summary>
/// <param name="Document">Its type and name, "Club: Art club".</param>
/// <param name="Property">The property's alias; empty when it is about the whole document.</param>
public sealed record Finding(string Document, string Property, string Message);
