using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;
using TheStrategy = StocktonLocalOffer.Content.DocumentTypes.Strategy;

namespace StocktonLocalOffer.Web.Pages.Strategy;

/// <summary>A priority with its promises and commitments.</summary>
public sealed record StrategyPriority(Outcome Outcome, IReadOnlyList<OutcomeStatement> Statements, IReadOnlyList<Commitment> Commitments);

public sealed class IndexModel(PublishedSide published, TimeProvider clock) : PageModel
{
    private const int Newest = 3;

    public TheStrategy Strategy { get; private set; } = null!;

    public IReadOnlyList<StrategyPriority> Priorities { get; private set; } = [];

    public IReadOnlyList<FigureChart> Charts { get; private set; } = [];

    public IReadOnlyList<KeyFigure> OtherFigures { get; private set; } = [];

    public Consultations Consultations { get; private set; } = null!;

    public IReadOnlyList<YouSaidWeDid> YouSaid { get; private set; } = [];

    /// <summary>The strategy is one document; without it there is no page.</summary>
    public IActionResult OnGet()
    {
        var now = published.Current;
        if (now.Documents<TheStrategy>().FirstOrDefault() is not { } strategy)
            return NotFound();

        Strategy = strategy;
        var commitments = now.Documents<Commitment>().ToList();
        var statements = now.Documents<OutcomeStatement>().OrderBy(s => s.Code, StringComparer.Ordinal).ToList();
        Priorities = [.. now.OfType<Outcome>().Select(o => new StrategyPriority(o.Document,
            [.. statements.Where(s => s.Outcome.Contains(o.Key))], [.. commitments.Where(c => c.Outcome.Contains(o.Key))]))];
        Charts = FigureChart.Of(strategy.Figures);
        OtherFigures = [.. strategy.Figures.Where(f => f.Chart.Length == 0 || f.Number is null)];
        Consultations = Consultations.On(clock.Today(), now.Documents<Consultation>());
        YouSaid = [.. YouSaidWeDidModel.NewestFirst(now).Take(Newest)];
        return Page();
    }
}
