using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>What is chosen in every facet, as bits over a row.</summary>
internal sealed class FacetSelection
{
    /// <summary>No facet rejects a listing.</summary>
    public const int None = -1;

    /// <summary>More than one facet rejects a listing.</summary>
    public const int Several = -2;

    private readonly (int Facet, RowMask Mask)[] _chosen;
    private readonly RowMask[] _sure;
    private readonly List<string> _messages = [];

    public FacetSelection(RowLayout layout, SearchRequest request)
    {
        Layout = layout;
        var all = new IReadOnlyList<Choice>[layout.Facets.Count];
        Array.Fill(all, []);
        var (masks, sure) = (new List<(int, RowMask)>(), new List<RowMask>());
        foreach (var (key, typed) in request.Facets)
        {
            var facet = AllFacets.IndexOf(key);
            var slot = layout.Facets[facet];
            var chosen = all[facet] = Read(slot, typed);
            if (chosen.Count == 0)
                continue;
            masks.Add((facet, RowMask.Of(slot, [.. chosen.Select(c => c.Id)])));
            if (chosen.Where(slot.Facet.IsSure).Select(c => c.Id).ToList() is var clear && clear.Count > 0 && clear.Count < chosen.Count)
                sure.Add(RowMask.Of(slot, clear));
        }

        (Chosen, _chosen, _sure) = (all, [.. masks], [.. sure]);
    }

    public RowLayout Layout { get; }

    /// <summary>The chosen values of each facet, in the order of the layout's slots.</summary>
    public IReadOnlyList<IReadOnlyList<Choice>> Chosen { get; }

    /// <summary>What could not be used, in plain words.</summary>
    public IReadOnlyList<string> Messages => _messages;

    public IReadOnlyList<Choice> Of(string facet) => Chosen[AllFacets.IndexOf(facet)];

    /// <summary>Which facet rejects a listing: <see cref="None"/>, or <see cref="Several"/> when more than one does.</summary>
    public int Rejects(ReadOnlySpan<ulong> row)
    {
        var rejecting = None;
        foreach (ref readonly var chosen in _chosen.AsSpan())
        {
            if (chosen.Mask.Fits(row))
                continue;
            if (rejecting != None)
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

    private List<Choice> Read(FacetSlot slot, IReadOnlyList<string> typed)
    {
        var chosen = new List<Choice>();
        foreach (var raw in typed)
        {
            if (slot.Facet.Read(raw, slot.All) is not { } id)
                _messages.Add(slot.Facet.Unreadable(raw));
            else if (slot.All.Find(id) is { } choice && !chosen.Contains(choice))
                chosen.Add(choice);
        }

        return chosen;
    }
}
