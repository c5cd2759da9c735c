using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>Counts while an import runs.</summary>
internal sealed class ImportTally(FeedReading feed)
{
    private readonly Dictionary<FeedItemKind, ImportCounts> _counts = new() { [FeedItemKind.Organisation] = new(), [FeedItemKind.Service] = new() };
    private readonly List<RefusedRecord> _refused = [.. feed.Refused];
    private readonly List<string> _notes = [.. feed.Notes];
    private int _missing;

    public void Unchanged(FeedItem item) => _counts[item.Kind] = _counts[item.Kind] with { Unchanged = _counts[item.Kind].Unchanged + 1 };

    public void Refused(FeedItem item, string reason) => _refused.Add(new(item.Kind, item.Id, item.Document.Name, reason));

    public void Add(FeedItem item, PublishResult result)
    {
        var counts = _counts[item.Kind];
        switch (result.Outcome)
        {
            case PublishOutcome.Added:
                _counts[item.Kind] = counts with { Added = counts.Added + 1 };
                break;
            case PublishOutcome.Changed:
                _counts[item.Kind] = counts with { Changed = counts.Changed + 1 };
                break;
            case PublishOutcome.Unchanged:
                Unchanged(item);
                break;
            default:
                Refused(item, string.Join(' ', result.Problems.Select(p => p.Message)));
                break;
        }
    }

    /// <summary>Counts what the site has of this feed and the feed has no more. A refused record is still in the feed.</summary>
    public void Missing(ImportedSite site, ImportPlan plan)
    {
        var here = feed.Items.Select(i => i.SourceId).Concat(feed.Refused.Select(r => $"{FeedItem.Word(r.Kind)}/{r.Id}")).ToHashSet(StringComparer.Ordinal);
        _missing = feed.IsWhole ? site.Hashes.Keys.Count(id => !here.Contains(id)) : 0;
        if (plan.WithUnknownChoices > 0)
            _notes.Add($"{plan.WithUnknownChoices:N0} services name needs or categories that are not published here. Those were left out; import again when they are.");
    }

    public ImportReport Report(TimeSpan duration) => new()
    {
        Source = feed.Source,
        Format = feed.Format,
        Refusal = feed.Refusal,
        Organisations = _counts[FeedItemKind.Organisation],
        Services = _counts[FeedItemKind.Service],
        Refused = _refused,
        NoLongerInFeed = _missing,
        Notes = _notes,
        Duration = duration,
    };
}
