using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Family;

/// <summary>
/// The children a search is for. A listing is kept when it suits at least one of them; what suits more of them comes first.
/// With no children everything is kept.
/// </summary>
internal sealed class Children
{
    /// <summary>What <see cref="Suits"/> says of a listing that suits no child, not even perhaps.</summary>
    public const int NoChild = -1;

    private readonly List<ChildFit> _fits;
    private readonly FacetSlot _ages;
    private readonly FacetSlot _needs;

    public Children(RowLayout layout, SearchRequest request)
    {
        (_ages, _needs) = (layout.Age, layout.Need);
        var reader = new ChildReader(_ages, _needs);
        All = reader.Read(request.Children);
        Messages = reader.Messages;
        _fits = [.. All.Select(c => new ChildFit(c, _ages, _needs))];
    }

    public IReadOnlyList<Child> All { get; }

    public IReadOnlyList<string> Messages { get; }

    /// <summary>Every need of every child.</summary>
    public IEnumerable<Choice> Needs => All.SelectMany(c => c.Needs).Distinct();

    public bool Any => _fits.Count > 0;

    /// <summary>One bit for each child that a listing suits: 0 when it only may suit one, or when there are no children.</summary>
    public int Suits(ReadOnlySpan<ulong> row)
    {
        var suits = 0;
        var may = _fits.Count == 0;
        for (var i = 0; i < _fits.Count; i++)
        {
            if (_fits[i].Suits(row))
                suits |= 1 << i;
            else
                may = may || _fits[i].MaySuit(row);
        }

        return suits != 0 || may ? suits : NoChild;
    }

    /// <summary>The numbers of the children whose bits are set.</summary>
    public IReadOnlyList<int> Numbers(int suits) => [.. All.Select(c => c.Number).Where(n => (suits & (1 << (n - 1))) != 0)];

    /// <summary>"Suits both children", "Suits child 1 (age 9) and child 3 (age 4)"; empty with fewer than two children, for then every result suits.</summary>
    public string Whom(int suits)
    {
        var suited = Numbers(suits);
        if (All.Count < 2 || suited.Count == 0)
            return "";
        if (suited.Count == All.Count)
            return All.Count == 2 ? "Suits both children" : $"Suits all {All.Count} children";
        var names = suited.Select(n => $"child {n} ({All[n - 1].ShortLabel})").ToList();
        return "Suits " + (names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}");
    }

    /// <summary>Whom it suits, and the needs and ages that make it so.</summary>
    public IEnumerable<string> Why(ListingFacts facts, int suits)
    {
        var why = new[]
        {
            Whom(suits),
            Needs.Any() ? _needs.Facet.Why(facts, [.. Needs]) : null,
            All.Any(c => c.Ages.Count > 0) ? _ages.Facet.Why(facts, [.. All.SelectMany(c => c.Ages)]) : null,
        };
        return why.OfType<string>().Where(w => w.Length > 0);
    }

    /// <summary>Each child with the search that leaves it out.</summary>
    public IEnumerable<(string Label, SearchRequest Without)> Chips(SearchRequest request) => All.Select(child =>
        ($"{(All.Count == 1 ? "Child" : $"Child {child.Number}")}: {child.Label}", request.WithChildren(All.Where(c => c != child))));

    /// <summary>The same search that also shows what may suit: a value is added to each child that asked for something of the kind.</summary>
    public SearchRequest? AlsoWith(SearchRequest request, string facet, string value)
    {
        Child Wider(Child child) => facet == _ages.Facet.Key
            ? child with { Ages = Add(child.Ages, _ages, value) }
            : child with { Needs = Add(child.Needs, _needs, value) };
        var wider = All.Select(Wider).ToList();
        return wider.Select(c => c.Address).SequenceEqual(All.Select(c => c.Address)) ? null : request.WithChildren(wider);
    }

    private static IReadOnlyList<Choice> Add(IReadOnlyList<Choice> chosen, FacetSlot slot, string value) =>
        chosen.Count == 0 || chosen.Any(c => c.Id == value) || slot.All.Find(value) is not { } choice ? chosen : [.. chosen, choice];
}
