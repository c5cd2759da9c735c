using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Web.Pages.Strategy;

/// <summary>Figures that stand in one chart: a row each, with a bar as long as its number.</summary>
public sealed record FigureChart(string Title, IReadOnlyList<KeyFigure> Figures)
{
    // In the drawing's own units; 320 is a small phone, so that the letters never get smaller than they are on one.
    public const int Width = 320;
    public const int RowHeight = 52;
    private const int LongestBar = 220;

    public int Height => Figures.Count * RowHeight;

    /// <summary>True when every figure is a share of a hundred: the rest of the hundred is drawn too.</summary>
    public bool OfAHundred => Figures.All(f => f.Said.EndsWith('%'));

    private int Most => OfAHundred ? 100 : Math.Max(1, Figures.Max(f => f.Number ?? 0));

    public int Bar(KeyFigure figure) => (int)Math.Round((double)LongestBar * Math.Clamp(figure.Number ?? 0, 0, Most) / Most);

    public static int Whole => LongestBar;

    public static IReadOnlyList<FigureChart> Of(IEnumerable<KeyFigure> figures) =>
        [.. figures.Where(f => f.Chart.Length > 0 && f.Number is not null).GroupBy(f => f.Chart).Select(g => new FigureChart(g.Key, [.. g]))];
}
