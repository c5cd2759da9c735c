using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Search.Answering;

/// <summary>Something to read that a question is about: a need's page, or a guide.</summary>
/// <param name="Document">A <see cref="Need"/> or a <see cref="Guide"/>.</param>
/// <param name="Fit">From 0 to 1.</param>
public sealed record FoundAnswer(Document Document, double Fit)
{
    /// <summary>The one chapter that the question is about; null when it is about the guide as a whole.</summary>
    public Chapter? Chapter { get; init; }
}
