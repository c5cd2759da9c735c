using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Family;

/// <summary>A child as bit masks: a listing suits when it overlaps the age and has at least one of the needs.</summary>
internal sealed class ChildFit
{
    private readonly List<(FacetColumn Column, ulong[] Sure, ulong[] Perhaps)> _asked = [];

    public ChildFit(Child child, FacetColumn ages, FacetColumn needs)
    {
        Child = child;
        Ask(ages, child.Ages);
        Ask(needs, child.Needs);
    }

    public Child Child { get; }

    public bool Suits(int listing)
    {
        foreach (var (column, sure, _) in _asked)
            if (!column.Fits(listing, sure))
                return false;
        return true;
    }

    /// <summary>True too when it only says "perhaps", such as ages not stated, and that was asked for.</summary>
    public bool MaySuit(int listing)
    {
        foreach (var (column, _, perhaps) in _asked)
            if (!column.Fits(listing, perhaps))
                return false;
        return true;
    }

    private void Ask(FacetColumn column, IReadOnlyList<Choice> choices)
    {
        if (choices.Count == 0)
            return;
        var all = column.Mask(choices.Select(c => c.Id));
        var sure = choices.Where(column.Facet.IsSure).Select(c => c.Id).ToList();
        _asked.Add((column, sure.Count > 0 ? column.Mask(sure) : all, all));
    }
}
