using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Words;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>Decides for each record of a feed what to do with it, knowing what the site has.</summary>
internal sealed class ImportPlan(ImportedSite site, AllVocabularies vocabularies, ImportOptions options)
{
    private readonly Vocabulary _needs = vocabularies[VocabularyNames.Needs];
    private readonly Vocabulary _categories = vocabularies[VocabularyNames.Categories];
    private readonly HashSet<Guid> _refused = [];
    private readonly HashSet<string> _shortened = [];

    /// <summary>How many records name a need or category that is not published here.</summary>
    public int WithUnknownChoices => _shortened.Count;

    public bool IsUnchanged(FeedItem item) => site.Items.ContainsKey(item.Key) && site.Hashes.GetValueOrDefault(item.SourceId) == item.Hash;

    /// <summary>Why a record is left as it is on this site; null when it may go in.</summary>
    public string? WhyNot(FeedItem item)
    {
        if (!site.Items.TryGetValue(item.Key, out var known))
            return null;
        if (known.Trashed || known.Status == ContentStatus.Removed)
            return "It was taken off this site, and an import does not bring it back.";
        return site.Edited.Contains(item.Key) && !options.ReplaceEdits
            ? "The feed has changed it, and so has an editor here. What the editor wrote was kept."
            : null;
    }

    public PublishRequest Request(FeedItem item)
    {
        var known = site.Items.GetValueOrDefault(item.Key);
        return new()
        {
            Key = item.Key,
            // A link to the page must not break because the name changed.
            Document = Fitted(item) with { Slug = known?.Slug ?? FreeSlug(item) },
            ParentKey = known?.ParentKey,
            SortOrder = known?.SortOrder ?? 0,
            Source = item.Source,
            SourceId = item.SourceId,
            SavedBy = FeedImporter.Author,
            Note = $"From {item.Source}",
            KeepDraft = true,
        };
    }

    /// <summary>Its services come in without it.</summary>
    public void Refused(FeedItem item)
    {
        if (!site.Items.ContainsKey(item.Key))
            _refused.Add(item.Key);
    }

    /// <summary>Empty when something had to be left out that may be there next time: the record is then read again.</summary>
    public string HashToKeep(FeedItem item) => _shortened.Contains(item.SourceId) ? "" : item.Hash;

    // Needs and categories are content: a site may not have all of them yet.
    private Document Fitted(FeedItem item)
    {
        if (item.Document is not Listing listing)
            return item.Document;
        var fitted = listing with
        {
            Organisation = [.. listing.Organisation.Where(o => !_refused.Contains(o))],
            Welcomes = [.. listing.Welcomes.Where(n => _needs.Find(n) is not null)],
            Categories = [.. listing.Categories.Where(c => _categories.Find(c) is not null)],
        };
        if (fitted.Welcomes.Count < listing.Welcomes.Count || fitted.Categories.Count < listing.Categories.Count)
            _shortened.Add(item.SourceId);
        return fitted;
    }

    private string FreeSlug(FeedItem item)
    {
        var type = AllDocumentTypes.Of(item.Document).Alias;
        var slug = item.Document.Slug;
        for (var number = 1; !site.Slugs.TryAdd((type, slug), item.Key) && site.Slugs[(type, slug)] != item.Key; number++)
            slug = FeedSlug.Of(item.Document.Name, number == 1 ? $"{item.Source} {item.Id}" : $"{item.Id} {number}");
        return slug;
    }
}
