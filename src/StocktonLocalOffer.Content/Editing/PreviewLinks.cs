using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>Addresses that show one version before it is published: to a provider, say, who is asked whether it is right.</summary>
public sealed class PreviewLinks(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    /// <summary>Long enough for somebody who is away for a week.</summary>
    public const int DaysOpen = 14;

    /// <summary>The page of the site that shows what a token stands for.</summary>
    public static string Address(string token) => $"/editorial/preview/{token}";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>The token, which is kept nowhere; null when there is no such version, or the entry is not theirs.</returns>
    public async Task<string?> MakeAsync(Guid itemKey, int version, By by, CancellationToken cancellation = default)
    {
        var (now, token) = (Now, SecretTokens.New());
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.PreviewLinks.Where(p => p.ExpiresUtc <= now).ExecuteDeleteAsync(cancellation);
        var item = await db.ContentItems.AsNoTracking().FirstOrDefaultAsync(i => i.Key == itemKey, cancellation);
        if (item is null || item.Trashed || !by.Scope.May(item) || !await db.ContentVersions.AnyAsync(v => v.ItemKey == itemKey && v.Number == version, cancellation))
            return null;
        db.PreviewLinks.Add(new() { TokenHash = SecretTokens.Hash(token), ItemKey = itemKey, Version = version, MadeBy = by.Name, ExpiresUtc = now.AddDays(DaysOpen) });
        // The back office makes one at every look: that is the site's own doing.
        if (by.EditorId is not null)
            db.AuditLog.Add(by.Did(AuditActions.PreviewMade, itemKey, item.Name, $"Version {version}", now));
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    /// <returns>Null when the token is none of ours, has expired or was ended, or the entry is thrown away.</returns>
    public async Task<Preview?> FindAsync(string? token, CancellationToken cancellation = default)
    {
        if (!SecretTokens.MayBe(token))
            return null;
        var (hash, now) = (SecretTokens.Hash(token!), Now);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.PreviewLinks.AsNoTracking().FirstOrDefaultAsync(p => p.TokenHash == hash && p.ExpiresUtc > now, cancellation) is not { } link)
            return null;
        if (await db.ContentItems.Where(i => i.Key == link.ItemKey && !i.Trashed).Select(i => i.DocumentType).FirstOrDefaultAsync(cancellation) is not { } type)
            return null;
        var row = await db.ContentVersions.AsNoTracking().SingleAsync(v => v.ItemKey == link.ItemKey && v.Number == link.Version, cancellation);
        return new(link.ItemKey, EntryVersion.Of(type, row), link.ExpiresUtc);
    }

    /// <summary>The open links of an entry, newest first: to show, and to end.</summary>
    public async Task<IReadOnlyList<PreviewLink>> OfAsync(Guid itemKey, CancellationToken cancellation = default)
    {
        var now = Now;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.PreviewLinks.AsNoTracking().Where(p => p.ItemKey == itemKey && p.ExpiresUtc > now).OrderByDescending(p => p.ExpiresUtc).ToListAsync(cancellation);
    }

    /// <summary>Ends one, by the hash that stands for it in <see cref="OfAsync"/>.</summary>
    /// <returns>False when it had ended already.</returns>
    public async Task<bool> EndAsync(Guid itemKey, string tokenHash, By by, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var version = await db.PreviewLinks.Where(p => p.ItemKey == itemKey && p.TokenHash == tokenHash).Select(p => (int?)p.Version).FirstOrDefaultAsync(cancellation);
        if (await db.PreviewLinks.Where(p => p.ItemKey == itemKey && p.TokenHash == tokenHash).ExecuteDeleteAsync(cancellation) == 0)
            return false;
        var name = await db.ContentItems.Where(i => i.Key == itemKey).Select(i => i.Name).SingleAsync(cancellation);
        db.AuditLog.Add(by.Did(AuditActions.PreviewEnded, itemKey, name, $"Version {version}", Now));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}

/// <summary>What a preview link shows.</summary>
public sealed record Preview(Guid ItemKey, EntryVersion Version, DateTime ExpiresUtc);
