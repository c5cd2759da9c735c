using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Reminders;

/// <summary>Knows which reminders are due, that each is sent once, and which entry a link of one is about.</summary>
public sealed class CheckRequests(IDbContextFactory<SiteDb> databases, PublishedSide published, TimeProvider clock)
{
    // Days that a link works beyond the last step of the ladder.
    private const int DaysOpenAfter = 15;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Entries for which a step has been reached and not yet been taken. Samples are nobody's to check.</summary>
    /// <param name="today">By the clocks of the borough.</param>
    public Task<IReadOnlyList<CheckToAsk>> DueAsync(DateOnly today, CancellationToken cancellation = default) => DueAsync(CheckLadder.Of(published.Current), today, cancellation);

    /// <summary>The same with other days than those of the settings, to see what they would do.</summary>
    public async Task<IReadOnlyList<CheckToAsk>> DueAsync(CheckLadder ladder, DateOnly today, CancellationToken cancellation = default)
    {
        var latest = ladder.Latest(today);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var items = await db.ContentItems.AsNoTracking()
            .Where(i => i.Status == ContentStatus.Published && !i.Trashed && i.NextCheckDue != null && i.NextCheckDue <= latest && !i.FilterText.Contains("|sample:yes|"))
            .Select(i => new { i.Key, Due = i.NextCheckDue!.Value }).ToListAsync(cancellation);
        var keys = items.Select(i => i.Key).ToList();
        var taken = (await db.CheckRequests.AsNoTracking().Where(c => c.Due <= latest).Select(c => new { c.ItemKey, c.Due, c.Step }).ToListAsync(cancellation))
            .GroupBy(c => (c.ItemKey, c.Due)).ToDictionary(g => g.Key, g => g.Max(c => c.Step));
        var now = published.Current;
        return [.. items
            .Select(i => (i.Key, i.Due, Step: ladder.Step(i.Due, today)))
            .Where(i => i.Step is { } step && step > taken.GetValueOrDefault((i.Key, i.Due), -1))
            .Select(i => now.Find<Listing>(i.Key) is { } entry ? new CheckToAsk(entry, i.Due, i.Step!.Value, AddressesOf(entry.Document, now, i.Step.Value)) : null)
            .OfType<CheckToAsk>()];
    }

    /// <summary>Notes that a step is taken, before its message goes out.</summary>
    /// <returns>The token of the link; null when another node was first.</returns>
    public async Task<string?> TakeAsync(CheckToAsk check, CancellationToken cancellation = default)
    {
        var (now, token, ladder) = (Now, SecretTokens.New(), CheckLadder.Of(published.Current));
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.CheckRequests.Add(new()
        {
            Key = Keys.New(clock),
            ItemKey = check.Entry.Key,
            Due = check.Due,
            Step = check.Step,
            Email = string.Join(", ", check.Addresses) is { Length: <= CommentContact.LongestEmail } all ? all : check.Addresses[0],
            TokenHash = SecretTokens.Hash(token),
            SentUtc = now,
            ExpiresUtc = now.AddDays(ladder.DaysBefore + ladder.EditorsListDaysAfter + DaysOpenAfter),
        });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return token;
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Another node was first with the same step; any other fault comes up again here.
            await using var other = await databases.CreateDbContextAsync(cancellation);
            if (!await other.CheckRequests.AnyAsync(c => c.ItemKey == check.Entry.Key && c.Due == check.Due && c.Step == check.Step, cancellation))
                throw;
            return null;
        }
    }

    /// <summary>Takes a step back whose message could not be sent, so that it is tried again.</summary>
    public async Task GiveBackAsync(CheckToAsk check, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.CheckRequests.Where(c => c.ItemKey == check.Entry.Key && c.Due == check.Due && c.Step == check.Step).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>The request that a link belongs to; null when the token is none of ours or too old.</summary>
    public async Task<CheckRequest?> FindAsync(string? token, CancellationToken cancellation = default)
    {
        if (!SecretTokens.MayBe(token))
            return null;
        var (hash, now) = (SecretTokens.Hash(token!), Now);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.CheckRequests.AsNoTracking().FirstOrDefaultAsync(c => c.TokenHash == hash && c.ExpiresUtc > now, cancellation);
    }

    // The contact of the entry itself knows best; the organisation hears of it when nobody has answered.
    private static string[] AddressesOf(Listing listing, PublishedSnapshot now, int step)
    {
        if (step >= CheckLadder.EditorsList)
            return [];
        var own = listing.Contacts.Select(c => c.Email).FirstOrDefault(e => e.Length > 0) ?? "";
        var organisation = listing.Organisation.Select(o => now.Find<Organisation>(o)?.Document.Email ?? "").FirstOrDefault(e => e.Length > 0) ?? "";
        IEnumerable<string> addresses = own.Length == 0 || step >= CheckLadder.WithOrganisation ? [own, organisation] : [own];
        return [.. addresses.Where(a => a.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}

/// <summary>A reminder to send.</summary>
/// <param name="Addresses">Empty when nobody's is known, and for the last step.</param>
public sealed record CheckToAsk(Published<Listing> Entry, DateOnly Due, int Step, IReadOnlyList<string> Addresses);
