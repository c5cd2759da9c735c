using StocktonLocalOffer.Content.Media;

namespace StocktonLocalOffer.Web.Media;

/// <summary>A part of a picture, in dots.</summary>
public readonly record struct Crop(int Left, int Top, int Width, int Height)
{
    /// <summary>The largest part of this shape, with what matters most as near to its middle as the edges let it be.</summary>
    public static Crop Of(MediaItem item, int wide, int high)
    {
        var width = Math.Clamp((int)Math.Round((double)item.Height * wide / high), 1, item.Width);
        var height = Math.Clamp((int)Math.Round((double)item.Width * high / wide), 1, item.Height);
        return new(Start(item.FocalX, width, item.Width), Start(item.FocalY, height, item.Height), width, height);
    }

    private static int Start(double focal, int part, int whole) => Math.Clamp((int)Math.Round((focal * whole) - (part / 2.0)), 0, whole - part);
}
