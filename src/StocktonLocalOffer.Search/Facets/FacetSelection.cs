using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>What is chosen in every facet, as bits over a row.</summary>
internal sealed class FacetSelection
{
    /// <summary>More than one facet rejects a listing.</summary>
    public const int Several = -2;

    private readonly (int Facet, RowMask Mask)[] _chosen;
    private readonly RowMask[] _sure;
    private readonly List<string> _messages = [];

    public FacetSelection(RowLayout layout, SearchRequest request)
    {
        Layout = layout;
        Chosen = [.. layout.Facets.Select(s => Read(s, request))];
        _chosen = [.. Chosen.Select((c, i) => (i, c)).Where(f => f.c.Count > 0).Select(f => (f.i, RowMask.Of(layout.Facets[f.i], f.c.Select(c => c.Id))))];
        _sure = [.. Chosen.Zip(layout.Facets, (chosen, slot) => (Slot: slot, Chosen: chosen, Sure: chosen.Where(slot.Facet.IsSure).Select(c => c.Id).ToList()))
            .Where(f => f.Sure.Count > 0 && f.Sure.Count < f.Chosen.Count)
            .Select(f => RowMask.Of(f.Slot, f.Sure))];
    }

    public RowLayout Layout { get; }

    /// <summary>The chosen values of each facet, in the order of the layout's slots.</summary>
    public IReadOnlyList<IReadOnlyList<Choice>> Chosen { get; }

    /// <summary>What could not be used, in plain words.</summary>
    public IReadOnlyList<string> Messages => _messages;

    public IReadOnlyList<Choice> Of(string facet) => Chosen[AllFacets.IndexOf(facet)];

    /// <summary>Which facet rejects a listing: -1 when none does, <see cref="Several"/> when more than one does.</summary>
    public int Rejects(ReadOnlySpan<ulong> row)
    {
        var rejecting = -1;
        foreach (ref readonly var chosen in _chosen.AsSpan())
        {
            if (chosen.Mask.Fits(row))
                continue;
            if (rejecting != -1)
                return Several;
            rejecting = chosen.Facet;
        }

        return rejecting;
    }

    /// <summary>In how many facets a listing fits only perhaps, such as with ages not stated.</summary>
    public int Unsure(ReadOnlySpan<ulong> row)
    {
        var unsure = 0;
        foreach (ref readonly var mask in _sure.AsSpan())
            unsure += mask.Fits(row) ? 0 : 1;
        return unsure;
    }

    private List<Choice> Read(FacetSlot slot, SearchRequest request)
    {
        var chosen = new List<Choice>();
        foreach (var raw in request.Facets.GetValueOrDefault(slot.Facet.Key) ?? [])
        {
            if (slot.Facet.Read(raw, slot.All) is not { } id)
                _messages.Add(slot.Facet.Unreadable(raw));
            else if (slot.All.Find(id) is { } choice && !chosen.Contains(choice))
                chosen.Add(choice);
        }

        return chosen;
    }
}
