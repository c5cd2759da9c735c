using StocktonLocalOffer.Web.Pages.Forms;
using System.Globalization;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Family;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Pages.FindForFamily;

/// <summary>
/// The form as it was sent. Adding and removing a child send it too, and the page comes back with one more or one fewer and
/// everything else as it was, so no script is needed and nothing typed is lost.
/// </summary>
public sealed record FamilyForm
{
    /// <summary>How many children the sent form had; without it the form is shown for the first time.</summary>
    public const string CountField = "children";

    /// <summary>The button that was pressed; none for "Show what fits".</summary>
    public const string ButtonField = "do";

    public const string Add = "add";

    // The page is for more than one.
    private const int ShownFirst = 2;

    public required IReadOnlyList<ChildFields> Children { get; init; }

    /// <summary>Everything else that was asked for.</summary>
    public required SearchRequest Rest { get; init; }

    /// <summary>True when "Show what fits" was pressed.</summary>
    public required bool IsAsked { get; init; }

    public IReadOnlyList<FieldProblem> Problems => !IsAsked ? []
        : Children.All(c => c.IsEmpty) ? [new(ChildFields.AgeField(1), "Type the age of a child, or choose a need")]
        : [.. Children.Select((c, i) => new FieldProblem(ChildFields.AgeField(i + 1), c.Problem(i + 1))).Where(p => p.Message.Length > 0)];

    public bool HasRoom => Children.Count < Child.Most;

    /// <summary>The search, once nothing is left to put right. Fields left empty are no child.</summary>
    public SearchRequest Search => Rest with { Children = [.. Children.Where(c => !c.IsEmpty).Select(c => c.Address)], Page = 1 };

    public static string Remove(int number) => $"remove-{number}";

    public static FamilyForm Read(IQueryCollection query)
    {
        var asked = FindSupport.SearchLinks.Asked(query);
        var rest = asked with { Children = [] };
        if (!int.TryParse(query[CountField], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return new() { Rest = rest, IsAsked = false, Children = [.. asked.Children.Take(Child.Most).Select(ChildFields.Of).Concat(Blank(ShownFirst - asked.Children.Count))] };

        var button = query[ButtonField].ToString();
        var children = Enumerable.Range(1, Math.Clamp(count, 1, Child.Most)).Select(n => ChildFields.Typed(query, n)).ToList();
        var removed = Enumerable.Range(1, children.Count).FirstOrDefault(n => button == Remove(n));
        if (removed > 0 && children.Count > 1)
            children.RemoveAt(removed - 1);
        if (button == Add && children.Count < Child.Most)
            children.Add(ChildFields.Empty);
        return new() { Rest = rest, IsAsked = removed == 0 && button != Add, Children = children };
    }

    private static IEnumerable<ChildFields> Blank(int number) => Enumerable.Repeat(ChildFields.Empty, Math.Max(0, number));
}
