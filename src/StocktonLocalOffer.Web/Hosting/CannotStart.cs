namespace StocktonLocalOffer.Web.Hosting;

/// <summary>The site cannot start. The message is one plain sentence for whoever started it.</summary>
public sealed class CannotStart(string message, Exception? inner = null) : Exception(message, inner);
