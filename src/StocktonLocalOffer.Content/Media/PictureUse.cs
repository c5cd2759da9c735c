using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Media;

/// <summary>An entry that has a picture.</summary>
/// <param name="OrganisationKey">Who runs it; null when nobody is named.</param>
/// <param name="IsPublic">True when the public sees the picture there; false when only a working version has it.</param>
public sealed record UsedIn(Guid Key, string DocumentType, string Name, Guid? OrganisationKey, bool IsPublic);

/// <summary>
/// Where pictures are used: in what is published, in what editors work on, and in what was taken down and may come back. Read from
/// the records as they are kept, so that a new kind of record with pictures is found without a change here.
/// </summary>
public sealed partial class PictureUse(IDbContextFactory<SiteDb> databases)
{
    private const string Property = "\"mediaKey\":";

    /// <summary>By the key of the picture; each entry once, as public when it is.</summary>
    public async Task<ILookup<Guid, UsedIn>> AllAsync(CancellationToken cancellation = default)
    {
        await using var db = databases.CreateDbContext();
        var shown = await (
            from row in db.PublishedContent
            join item in db.ContentItems on row.Key equals item.Key
            where row.Json.Contains(Property)
            select new { Entry = new UsedIn(row.Key, row.DocumentType, row.Name, item.OrganisationKey, true), row.Json }).AsNoTracking().ToListAsync(cancellation);
        // From the few entries to their one version: looking through every version there ever was takes seconds.
        var worked = await (
            from item in db.ContentItems
            where !item.Trashed && item.WorkingVersion != null
            join version in db.ContentVersions on new { item.Key, Number = item.WorkingVersion } equals new { Key = version.ItemKey, Number = (int?)version.Number }
            where version.Json.Contains(Property)
            select new { Entry = new UsedIn(item.Key, item.DocumentType, version.Name, item.OrganisationKey, false), version.Json }).AsNoTracking().ToListAsync(cancellation);
        var takenDown = await (
            from item in db.ContentItems
            where !item.Trashed && item.WorkingVersion == null && item.LiveVersion == null
            join version in db.ContentVersions on item.Key equals version.ItemKey
            where version.Number == db.ContentVersions.Where(v => v.ItemKey == item.Key).Max(v => v.Number) && version.Json.Contains(Property)
            select new { Entry = new UsedIn(item.Key, item.DocumentType, version.Name, item.OrganisationKey, false), version.Json }).AsNoTracking().ToListAsync(cancellation);
        return shown.Concat(worked).Concat(takenDown)
            .SelectMany(found => MediaKey().Matches(found.Json).Select(match => (Picture: Guid.Parse(match.Groups[1].Value), found.Entry)))
            .DistinctBy(use => (use.Picture, use.Entry.Key))
            .ToLookup(use => use.Picture, use => use.Entry);
    }

    [GeneratedRegex("\"mediaKey\":\"([0-9a-f-]{36})\"")]
    private static partial Regex MediaKey();
}
