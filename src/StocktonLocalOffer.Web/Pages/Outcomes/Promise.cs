using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Outcomes;

/// <summary>A promise of the strategy, and how much is listed that helps to keep it.</summary>
public sealed record Promise(OutcomeStatement Statement, int Listed, int Free)
{
    public string Url => OutcomeLinks.To(Statement);

    public string InNumbers => Statement.Everything && Listed > 0 ? $"Every listing counts: {Counted}" : Counted;

    private string Counted => (Listed, Free) switch
    {
        (0, _) => "Nothing listed yet",
        (_, 0) => $"{InWords.Number(Listed)} listed",
        var (all, free) when all == free => $"{InWords.Number(all)} listed, all of them free",
        _ => $"{InWords.Number(Listed)} listed, {InWords.Number(Free)} of them free",
    };

    public static Promise Of(OutcomeStatement statement, SiteNumbers all, SiteNumbers free) => statement.Everything
        ? new(statement, all.Total, free.Total)
        : new(statement, all.Of("outcome", statement.Code), free.Of("outcome", statement.Code));
}
