using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Where pages have moved from, written in the transaction that moves them, so that no link anywhere goes dead.</summary>
internal sealed class OldAddresses(SiteDb db, DateTime now)
{
    private readonly Dictionary<string, Guid> _left = [];
    private readonly HashSet<string> _live = [];

    /// <summary>"/clubs/art-club"; null for a type that has no pages.</summary>
    public static string? PathOf(string documentType, string slug) =>
        AllDocumentTypes.Find(documentType) is { Address.Length: > 0 } type && slug.Length > 0 ? $"/{type.Address}/{slug}" : null;

    /// <param name="from">Empty for what had no page before.</param>
    public void Move(Guid key, string documentType, string from, string to)
    {
        if (from == to)
            return;
        if (PathOf(documentType, to) is { } live)
            _live.Add(live);
        Leave(key, documentType, from);
    }

    /// <summary>An address whose page is gone; the key is of the document that takes its place.</summary>
    public void Leave(Guid key, string documentType, string slug)
    {
        if (PathOf(documentType, slug) is { } path)
            _left[path] = key;
    }

    public async Task ApplyAsync(CancellationToken cancellation)
    {
        // An address that somebody left and another took is a page.
        foreach (var path in _live)
            _left.Remove(path);
        string[] paths = [.. _live, .. _left.Keys];
        if (paths.Length == 0)
            return;
        await db.Redirects.Where(r => paths.Contains(r.Path)).ExecuteDeleteAsync(cancellation);
        db.Redirects.AddRange(_left.Select(l => new Database.Editing.Redirect { Path = l.Key, TargetKey = l.Value, MadeUtc = now }));
    }
}
