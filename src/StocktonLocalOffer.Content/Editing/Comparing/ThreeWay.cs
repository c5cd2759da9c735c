using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Editing.Comparing;

/// <summary>What two people have changed since they began from the same version. What both changed alike is in no list.</summary>
public sealed class ThreeWay
{
    private readonly Document _mine, _theirs;

    private ThreeWay(Document mine, Document theirs, ILookup<Change, string> fields)
    {
        (_mine, _theirs) = (mine, theirs);
        (OnlyMine, OnlyTheirs, Both) = ([.. fields[Change.Mine]], [.. fields[Change.Theirs]], [.. fields[Change.Both]]);
    }

    private enum Change
    {
        None,
        Mine,
        Theirs,
        Both,
    }

    /// <summary>Aliases of fields that only I have changed.</summary>
    public IReadOnlyList<string> OnlyMine { get; }

    public IReadOnlyList<string> OnlyTheirs { get; }

    /// <summary>Aliases of fields that we have changed into different things: somebody has to choose.</summary>
    public IReadOnlyList<string> Both { get; }

    /// <summary>All three of one type.</summary>
    public static ThreeWay Of(Document based, Document mine, Document theirs)
    {
        var (byMe, byThem, apart) = (FieldPick.Differing(based, mine), FieldPick.Differing(based, theirs), FieldPick.Differing(mine, theirs));
        return new(mine, theirs, apart.ToLookup(alias => (byMe.Contains(alias), byThem.Contains(alias)) switch
        {
            (true, true) => Change.Both,
            (true, false) => Change.Mine,
            (false, true) => Change.Theirs,
            _ => Change.None,
        }));
    }

    /// <summary>What both of us have changed, with mine where we disagree and I am chosen, theirs otherwise.</summary>
    public Document Merge(IEnumerable<string> chooseMine) => FieldPick.Merge(_theirs, _mine, OnlyMine.Concat(Both.Intersect(chooseMine)));
}
