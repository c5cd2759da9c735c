namespace StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;

/// <summary>One of nine places of a picture, three by three.</summary>
/// <param name="X">Percent from the left.</param>
/// <param name="Y">Percent from the top.</param>
public sealed record FocalSpot(string Value, string Name, int X, int Y)
{
    /// <summary>The choice of those who give numbers instead.</summary>
    public const string Own = "own";

    /// <summary>In the order of reading.</summary>
    public static IReadOnlyList<FocalSpot> All { get; } =
    [
        new("top-left", "Top left", 17, 17), new("top", "Top middle", 50, 17), new("top-right", "Top right", 83, 17),
        new("left", "Left", 17, 50), new("middle", "Middle", 50, 50), new("right", "Right", 83, 50),
        new("bottom-left", "Bottom left", 17, 83), new("bottom", "Bottom middle", 50, 83), new("bottom-right", "Bottom right", 83, 83),
    ];
}
