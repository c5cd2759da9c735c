namespace StocktonLocalOffer.Content.Media;

/// <summary>A file that the site will not take as a picture; the message says why and what to do, to whoever sent it.</summary>
public sealed class PictureRefused(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True for words and tables that somebody wanted to put on the site: they belong on a page.</summary>
    public bool IsDocument { get; init; }
}
