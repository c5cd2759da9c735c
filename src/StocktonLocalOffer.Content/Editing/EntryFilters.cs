using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>What a query asks for, but for the state, as conditions on the rows of items.</summary>
internal static class EntryFilters
{
    private const string Escape = "\\";

    // Nobody types more to find one entry, and each is one more look at every row.
    private const int MostWords = 10;

    private static readonly string[] WithChecks = [.. AllDocumentTypes.All.Where(t => t.IsListing || t.Record == typeof(Guide)).Select(t => t.Alias)];

    private static readonly string Folders = AllDocumentTypes.Of<Folder>().Alias;

    public static IQueryable<ContentItem> Apply(IQueryable<ContentItem> items, EntryQuery query, AllVocabularies vocabularies, DateOnly today)
    {
        items = query.Kind.Length > 0 ? items.Where(i => i.DocumentType == query.Kind) : items.Where(i => i.DocumentType != Folders);
        if (query.Organisation is { } organisation)
            items = items.Where(i => i.OrganisationKey == organisation);
        if (query.Sample is { } sample)
            items = sample ? Holds(items, ["sample:yes"]) : items.Where(i => !i.FilterText.Contains("|sample:yes|"));
        items = Chosen(items, "need", query.Need, vocabularies[VocabularyNames.Needs]);
        items = Chosen(items, "category", query.Category, vocabularies[VocabularyNames.Categories]);
        items = Chosen(items, "ward", query.Ward, vocabularies[VocabularyNames.Wards]);
        items = Chosen(items, "town", query.Town, vocabularies[VocabularyNames.Towns]);
        if (query.ChangedBy is { } editor)
            items = items.Where(i => i.ChangedById == editor);
        foreach (var word in PlainText.Shown(query.Words).ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            items = items.Where(i => EF.Functions.Like(i.SearchText, "%" + Plain(word) + "%", Escape));
        return query.Freshness is { } freshness ? Checked(items, freshness, today) : items;
    }

    private static IQueryable<ContentItem> Chosen(IQueryable<ContentItem> items, string name, string value, Vocabulary vocabulary) =>
        vocabulary.Find(value) is { } choice
            ? Holds(items, [.. vocabulary.Choices.Where(c => vocabulary.WithParents(c.Id).Contains(choice.Id)).Select(c => $"{name}:{c.Id}")])
            : items;

    private static IQueryable<ContentItem> Holds(IQueryable<ContentItem> items, string[] anyOf)
    {
        var patterns = anyOf.Select(text => $"%|{Plain(text)}|%").ToArray();
        return items.Where(i => patterns.Any(p => EF.Functions.Like(i.FilterText, p, Escape)));
    }

    private static IQueryable<ContentItem> Checked(IQueryable<ContentItem> items, Freshness freshness, DateOnly today)
    {
        var (quarter, half, year, soon) = (today.AddMonths(-3), today.AddMonths(-6), today.AddMonths(-12), today.AddDays(30));
        return freshness switch
        {
            Freshness.Fresh => items.Where(i => i.CheckedOn >= quarter),
            Freshness.Half => items.Where(i => i.CheckedOn < quarter && i.CheckedOn >= half),
            Freshness.Year => items.Where(i => i.CheckedOn < half && i.CheckedOn >= year),
            Freshness.Old => items.Where(i => i.CheckedOn < year),
            Freshness.Never => items.Where(i => i.CheckedOn == null && WithChecks.Contains(i.DocumentType)),
            Freshness.DueSoon => items.Where(i => i.NextCheckDue >= today && i.NextCheckDue <= soon),
            _ => items.Where(i => i.NextCheckDue < today),
        };
    }

    // What would stand for any letters stands for itself.
    private static string Plain(string text) => text
        .Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", Escape + "%", StringComparison.Ordinal).Replace("_", Escape + "_", StringComparison.Ordinal);
}
