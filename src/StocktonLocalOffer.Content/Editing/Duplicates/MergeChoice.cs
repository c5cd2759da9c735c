using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing.Duplicates;

/// <summary>What is chosen field by field when two entries become one.</summary>
public static class MergeChoice
{
    /// <summary>The fields to choose: where two entries differ. The web address is not among them: it goes with the one that stays.</summary>
    public static IReadOnlyList<string> Fields(Document first, Document second)
    {
        var address = AllDocumentTypes.Of(first).Properties.First(p => p.ClrName == nameof(Document.Slug)).Alias;
        return [.. FieldPick.Differing(first, second).Where(alias => alias != address)];
    }

    /// <summary>Which of the two is chosen before anybody chooses: the one that says something, then the one that was checked later.</summary>
    public static bool IsSecond(Document first, Document second, string alias)
    {
        var blank = (Document)Activator.CreateInstance(first.GetType())!;
        var (nothing, nothingThere) = (FieldPick.Same(first, blank, alias), FieldPick.Same(second, blank, alias));
        // "No" is an answer too.
        var yesNo = AllDocumentTypes.Of(first).Properties.Any(p => p.Alias == alias && p.Kind == PropertyKind.YesNo);
        return nothing == nothingThere || yesNo ? CheckedOn(second) > CheckedOn(first) : nothing;
    }

    private static DateOnly CheckedOn(Document document) => (document as Listing)?.CheckedOn ?? DateOnly.MinValue;
}
