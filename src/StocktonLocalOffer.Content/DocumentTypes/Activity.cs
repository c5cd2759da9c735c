using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>Something to do on certain dates, or a place to drop in.</summary>
[DocumentType("loActivity", "Activity", Description = "Something to do on certain dates, or to drop in to.", Icon = "icon-calendar", Address = "activities", Folder = "Activities")]
public sealed record Activity : Listing
{
    [Property(PropertyKind.LongText, "Booking and places", Hint = "How to book, and how many can come.", Group = "How to get it", MaxLength = 500, Example = "Book online. There are 12 places.")]
    public string Booking { get; init; } = "";
}
