using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Family;

/// <summary>A child as bit masks: a listing suits when it overlaps the age and has at least one of the needs.</summary>
internal sealed class ChildFit
{
    private readonly List<(RowMask Sure, RowMask Perhaps)> _asked = [];

    public ChildFit(Child child, FacetSlot ages, FacetSlot needs)
    {
        Child = child;
        Ask(ages, child.Ages);
        Ask(needs, child.Needs);
    }

    public Child Child { get; }

    public bool Suits(ReadOnlySpan<ulong> row)
    {
        foreach (var (sure, _) in _asked)
            if (!sure.Fits(row))
                return false;
        return true;
    }

    /// <summary>True too when it only says "perhaps", such as ages not stated, and that was asked for.</summary>
    public bool MaySuit(ReadOnlySpan<ulong> row)
    {
        foreach (var (_, perhaps) in _asked)
            if (!perhaps.Fits(row))
                return false;
        return true;
    }

    private void Ask(FacetSlot slot, IReadOnlyList<Choice> choices)
    {
        if (choices.Count == 0)
            return;
        var all = RowMask.Of(slot, [.. choices.Select(c => c.Id)]);
        var sure = choices.Where(slot.Facet.IsSure).Select(c => c.Id).ToList();
        _asked.Add((sure.Count > 0 ? RowMask.Of(slot, sure) : all, all));
    }
}
