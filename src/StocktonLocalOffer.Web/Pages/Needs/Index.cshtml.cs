using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Needs;

/// <summary>A need and how much is listed for it.</summary>
public sealed record NeedCount(Need Need, int Listed);

/// <summary>A broad area with its needs. No area: needs that belong to none.</summary>
public sealed record NeedArea(NeedCount? Area, IReadOnlyList<NeedCount> Needs);

public sealed class IndexModel(Searcher searcher, PublishedSide published) : PageModel
{
    public IReadOnlyList<NeedArea> Areas { get; private set; } = [];

    public void OnGet()
    {
        var numbers = SiteNumbers.Count(searcher);
        var needs = published.Current.OfType<Need>();
        NeedCount Counted(Need need) => new(need, numbers.Of("need", need.Slug));
        IReadOnlyList<NeedCount> Under(Guid? area) => [.. needs
            .Where(n => !n.Document.IsBroadArea && (area is { } key ? n.Document.BroadArea.Contains(key) : n.Document.BroadArea.Count == 0))
            .Select(n => Counted(n.Document))];

        Areas = [.. needs.Where(n => n.Document.IsBroadArea).Select(a => new NeedArea(Counted(a.Document), Under(a.Key))), new NeedArea(null, Under(null))];
    }
}
