using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Web.Pages.Editorial.Write;

namespace StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

/// <summary>What would become of each entry, as the partial _Plan shows it.</summary>
public sealed record PlanView(IReadOnlyList<PlannedChange> Plan, FormContent Content)
{
    public IReadOnlyList<PlannedChange> Can => [.. Plan.Where(p => p.Can)];

    public IReadOnlyList<PlannedChange> Cannot => [.. Plan.Where(p => !p.Can)];

    public static string WayOf(PlannedChange planned) => planned.Way switch
    {
        ChangeWay.Publish => "Everybody sees it at once.",
        ChangeWay.Draft => "Only your working version changes. The public does not see it yet.",
        _ => "The working version is thrown away. There was none before.",
    };

    public IReadOnlyList<FieldChange> Changes(PlannedChange planned) =>
        planned.After is { } after ? RecordDiff.Of(planned.Entry!.Current.Document, after, Content.Vocabularies, key => Content.Names.Find(key)?.Name) : [];
}
