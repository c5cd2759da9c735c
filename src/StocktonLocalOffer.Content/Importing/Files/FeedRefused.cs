namespace StocktonLocalOffer.Content.Importing.Files;

/// <summary>Leaves the reading of a feed at whatever depth the fault was found. <see cref="FeedFile"/> turns it into a return value.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves this assembly, and always carries its sentence.
internal sealed class FeedRefused(string sentence) : Exception(sentence);
#pragma warning restore CA1032, CA1064
