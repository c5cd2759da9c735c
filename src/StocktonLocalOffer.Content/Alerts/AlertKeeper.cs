using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Alerts;

/// <summary>Keeps who wants to be told of what, for as long as they want it. Nothing is ever sent before they have confirmed.</summary>
public sealed class AlertKeeper(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    /// <summary>Hours in which an alert must be confirmed; then it is forgotten.</summary>
    public const int HoursToConfirm = 48;

    /// <summary>Alerts of one e-mail address, those not yet confirmed too: nobody's letter box is filled by somebody else.</summary>
    public const int MostForOne = 10;

    // What a letter box that is not theirs would suffer in two days at most.
    private const int MostUnconfirmed = 3;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Notes that somebody gave this address for this search.</summary>
    /// <returns>The token that confirms it; null when there is nothing to confirm, because it is on already or the address has too many.</returns>
    public async Task<string?> AskAsync(string email, string query, CancellationToken cancellation = default)
    {
        var (now, token) = (Now, SecretTokens.New());
        await ForgetAsync(cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        // One letter box, however it is written.
        var lower = email.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database does it.
        var all = await db.SearchAlerts.Where(a => a.Email.ToLower() == lower).ToListAsync(cancellation);
#pragma warning restore CA1304, CA1311, CA1862
        if (all.Count >= MostForOne || all.Count(a => a.ConfirmedUtc is null) >= MostUnconfirmed || all.Exists(a => a.Query == query && a.ConfirmedUtc is not null))
            return null;

        db.SearchAlerts.Add(new()
        {
            Key = Keys.New(clock),
            Email = email,
            Query = query,
            AskedUtc = now,
            CheckedUtc = now,
            ConfirmHash = SecretTokens.Hash(token),
            LeaveToken = SecretTokens.New(),
        });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    /// <summary>The search that waits under this token; null when there is none, or it was confirmed or is too old.</summary>
    public async Task<string?> ToConfirmAsync(string? token, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return (await WaitingAsync(db, token, cancellation))?.Query;
    }

    /// <summary>Begins an alert. What is there now counts as told.</summary>
    /// <returns>The token that ends it; null when nothing waits under this token.</returns>
    public async Task<string?> ConfirmAsync(string? token, IEnumerable<Guid> there, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await WaitingAsync(db, token, cancellation) is not { } alert)
            return null;
        alert.ConfirmedUtc = alert.CheckedUtc = Now;
        alert.Told = ToldKeys.Write(there);
        await db.SaveChangesAsync(cancellation);
        return alert.LeaveToken;
    }

    /// <summary>Deletes an alert, address and all.</summary>
    /// <returns>False when it was gone already.</returns>
    public async Task<bool> LeaveAsync(string? leaveToken, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.SearchAlerts.Where(a => a.LeaveToken == leaveToken).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>Confirmed alerts that were last looked at before a time.</summary>
    public async Task<IReadOnlyList<SearchAlert>> DueAsync(DateTime before, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.SearchAlerts.AsNoTracking().Where(a => a.ConfirmedUtc != null && a.CheckedUtc < before).ToListAsync(cancellation);
    }

    /// <summary>Takes an alert before anything is sent, so that neither another node nor a restart sends the same again.</summary>
    /// <returns>False when it was taken already, or its owner has just left.</returns>
    public async Task<bool> TakeAsync(SearchAlert alert, CancellationToken cancellation = default)
    {
        var now = Now;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.SearchAlerts.Where(a => a.Key == alert.Key && a.CheckedUtc == alert.CheckedUtc).ExecuteUpdateAsync(set => set.SetProperty(a => a.CheckedUtc, now), cancellation) > 0;
    }

    /// <summary>Gives it back as it was, because the message could not be sent.</summary>
    public async Task GiveBackAsync(SearchAlert alert, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.SearchAlerts.Where(a => a.Key == alert.Key).ExecuteUpdateAsync(set => set.SetProperty(a => a.CheckedUtc, alert.CheckedUtc), cancellation);
    }

    /// <summary>Notes that these have been told too.</summary>
    public async Task ToldAsync(SearchAlert alert, IEnumerable<Guid> more, CancellationToken cancellation = default)
    {
        var told = ToldKeys.Write(ToldKeys.Read(alert.Told).Concat(more));
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.SearchAlerts.Where(a => a.Key == alert.Key).ExecuteUpdateAsync(set => set.SetProperty(a => a.Told, told), cancellation);
    }

    /// <summary>Deletes what was not confirmed in time.</summary>
    public async Task ForgetAsync(CancellationToken cancellation = default)
    {
        var oldest = Oldest;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.SearchAlerts.Where(a => a.ConfirmedUtc == null && a.AskedUtc <= oldest).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Deletes one that was asked for, because its message could not be sent.</summary>
    public async Task ForgetAsync(string token, CancellationToken cancellation = default)
    {
        var hash = SecretTokens.Hash(token);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.SearchAlerts.Where(a => a.ConfirmHash == hash && a.ConfirmedUtc == null).ExecuteDeleteAsync(cancellation);
    }

    private DateTime Oldest => Now.AddHours(-HoursToConfirm);

    private async Task<SearchAlert?> WaitingAsync(SiteDb db, string? token, CancellationToken cancellation)
    {
        if (!SecretTokens.MayBe(token))
            return null;
        var (hash, oldest) = (SecretTokens.Hash(token!), Oldest);
        return await db.SearchAlerts.FirstOrDefaultAsync(a => a.ConfirmHash == hash && a.ConfirmedUtc == null && a.AskedUtc > oldest, cancellation);
    }
}
