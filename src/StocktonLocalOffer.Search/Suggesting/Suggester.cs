using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Search.Suggesting;

/// <summary>Holds the <see cref="Suggestions"/> of the newest snapshot it was asked for. One for each node.</summary>
public sealed class Suggester(Gazetteer gazetteer, TimeProvider clock)
{
    private readonly MadeFromPublished<Suggestions> _made = new(clock, (published, today) => Suggestions.Of(published, gazetteer, today));

    /// <summary>Made when first asked for after a change, so that a thousand changes in a row cost one making.</summary>
    public Suggestions Of(PublishedSnapshot published) => _made.Of(published);
}
