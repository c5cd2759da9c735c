using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>What is chosen in every facet, as bit masks over a table.</summary>
internal sealed class FacetSelection
{
    private readonly ListingTable _table;
    private readonly ulong[]?[] _masks;
    private readonly List<(FacetColumn Column, ulong[] Mask)> _sure = [];
    private readonly List<string> _messages = [];

    public FacetSelection(ListingTable table, SearchRequest request)
    {
        _table = table;
        _masks = new ulong[table.Columns.Count][];
        Chosen = [.. table.Columns.Select(c => Read(c, request))];
        for (var i = 0; i < _masks.Length; i++)
        {
            var column = table.Columns[i];
            _masks[i] = Chosen[i].Count > 0 ? column.Mask(Chosen[i].Select(c => c.Id)) : null;
            var sure = Chosen[i].Where(column.Facet.IsSure).Select(c => c.Id).ToList();
            if (sure.Count > 0 && sure.Count < Chosen[i].Count)
                _sure.Add((column, column.Mask(sure)));
        }
    }

    /// <summary>The chosen values of each facet, in the order of the table's columns.</summary>
    public IReadOnlyList<IReadOnlyList<Choice>> Chosen { get; }

    /// <summary>What could not be used, in plain words.</summary>
    public IReadOnlyList<string> Messages => _messages;

    public IReadOnlyList<Choice> Of(string facet) => Chosen[AllFacets.IndexOf(facet)];

    /// <summary>Which facet rejects a listing: -1 when none does, -2 when more than one does.</summary>
    public int Rejects(int listing)
    {
        var rejecting = -1;
        for (var facet = 0; facet < _masks.Length; facet++)
        {
            if (_masks[facet] is not { } mask || _table.Columns[facet].Fits(listing, mask))
                continue;
            if (rejecting != -1)
                return -2;
            rejecting = facet;
        }

        return rejecting;
    }

    /// <summary>In how many facets a listing fits only perhaps, such as with ages not stated.</summary>
    public int Unsure(int listing) => _sure.Count(s => !s.Column.Fits(listing, s.Mask));

    private List<Choice> Read(FacetColumn column, SearchRequest request)
    {
        var chosen = new List<Choice>();
        foreach (var raw in request.Facets.GetValueOrDefault(column.Facet.Key) ?? [])
        {
            if (column.Facet.Read(raw, column.All) is not { } id)
                _messages.Add(column.Facet.Unreadable(raw));
            else if (column.All.Find(id) is { } choice && !chosen.Contains(choice))
                chosen.Add(choice);
        }

        return chosen;
    }
}
