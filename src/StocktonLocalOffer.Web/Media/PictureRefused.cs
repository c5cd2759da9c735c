namespace StocktonLocalOffer.Web.Media;

/// <summary>A file that the site will not take as a picture; the message says why, to whoever sent it.</summary>
public sealed class PictureRefused(string message, Exception? inner = null) : Exception(message, inner);
