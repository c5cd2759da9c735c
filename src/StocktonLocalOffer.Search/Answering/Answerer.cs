using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Search.Answering;

/// <summary>Holds the <see cref="Answers"/> of the newest snapshot it was asked for. One for each node.</summary>
public sealed class Answerer(TimeProvider clock)
{
    private readonly MadeFromPublished<Answers> _made = new(clock, (published, _) => new Answers(published));

    public Answers Of(PublishedSnapshot published) => _made.Of(published);
}
