using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.FindForFamily;

/// <summary>A need to tick. The everyday words come first, and the name that schools and doctors use after them.</summary>
public sealed record NeedTick(string Slug, string Label);

/// <summary>The needs of a broad area.</summary>
public sealed record NeedGroup(string Heading, IReadOnlyList<NeedTick> Ticks)
{
    // It says that everybody is welcome, and is no need of a child; searches offer it by themselves.
    private const string AnyNeed = "any";

    public static IReadOnlyList<NeedGroup> All(PublishedSnapshot published)
    {
        var needs = published.OfType<Need>().Where(n => n.Document.Slug != AnyNeed).ToList();
        IEnumerable<NeedTick> Under(Guid? area) => needs
            .Where(n => !n.Document.IsBroadArea && (area is { } key ? n.Document.BroadArea.Contains(key) : n.Document.BroadArea.Count == 0))
            .Select(n => new NeedTick(n.Document.Slug, Said(n.Document)))
            .OrderBy(t => t.Label, StringComparer.OrdinalIgnoreCase);
        var areas = needs.Where(n => n.Document.IsBroadArea)
            .Select(a => new NeedGroup(a.Document.EverydayLabel, [new(a.Document.Slug, "Any of these"), .. Under(a.Key)]));
        return [.. areas.Append(new NeedGroup("Something else", [.. Under(null)])).Where(g => g.Ticks.Count > 0)];
    }

    private static string Said(Need need) =>
        string.Equals(need.Name, need.EverydayLabel, StringComparison.OrdinalIgnoreCase) || need.EverydayLabel.Length == 0
            ? need.Name
            : $"{need.EverydayLabel}: {InWords.Lower(need.Name)}";
}
