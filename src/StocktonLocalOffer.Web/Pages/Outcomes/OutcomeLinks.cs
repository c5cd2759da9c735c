using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Outcomes;

/// <summary>The addresses of priorities and of their "I will…" statements, and the searches behind them.</summary>
public static class OutcomeLinks
{
    public static string To(Outcome outcome) => $"{SiteLinks.Outcomes}/{outcome.Slug}";

    public static string To(OutcomeStatement statement) => $"{SiteLinks.Outcomes}/i-will/{statement.Slug}";

    /// <summary>What helps to keep a promise.</summary>
    public static SearchRequest Search(OutcomeStatement statement) =>
        statement.Everything ? new SearchRequest() : new SearchRequest().With("outcome", statement.Code);
}
