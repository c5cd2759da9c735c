using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>
/// Keeps who is signed in where in the database; the cookie holds only a token. So a session can be seen, and ended at once on
/// every node, by whoever it belongs to or by an administrator.
/// </summary>
public sealed class SessionStore(IDbContextFactory<SiteDb> databases, IDataProtectionProvider protection, TimeProvider clock) : ITicketStore
{
    /// <summary>Without a press of anything.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    // Whatever is pressed: a laptop that was left somewhere is signed out in the end.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    // "Last used" need not be better than this, and a write for every page is too much.
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    private readonly IDataProtector _protector = protection.CreateProtector("editor-session");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<string> StoreAsync(AuthenticationTicket ticket) => StoreAsync(ticket, "", CancellationToken.None);

    public Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken) =>
        StoreAsync(ticket, httpContext.Request.Headers.UserAgent.ToString(), cancellationToken);

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var (hash, bytes, expires) = (SecretTokens.Hash(key), Write(ticket), Now + Idle);
        await using var db = databases.CreateDbContext();
        await db.EditorSessions.Where(s => s.TokenHash == hash).ExecuteUpdateAsync(set => set.SetProperty(s => s.Ticket, bytes).SetProperty(s => s.ExpiresUtc, expires));
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        if (!SecretTokens.MayBe(key))
            return null;
        var (hash, now) = (SecretTokens.Hash(key), Now);
        await using var db = databases.CreateDbContext();
        var found = await db.EditorSessions.AsNoTracking().FirstOrDefaultAsync(s => s.TokenHash == hash);
        if (found is null || found.ExpiresUtc <= now || found.StartedUtc + Longest <= now)
            return null;
        if (now - found.SeenUtc >= Often)
            await db.EditorSessions.Where(s => s.Key == found.Key).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenUtc, now));
        return Read(found.Ticket);
    }

    public async Task RemoveAsync(string key)
    {
        var hash = SecretTokens.Hash(key);
        await using var db = databases.CreateDbContext();
        await db.EditorSessions.Where(s => s.TokenHash == hash).ExecuteDeleteAsync();
    }

    /// <summary>The sessions of one editor, the last used first.</summary>
    public async Task<IReadOnlyList<EditorSession>> OfAsync(Guid editor, CancellationToken cancellation = default)
    {
        var now = Now;
        await using var db = databases.CreateDbContext();
        return await db.EditorSessions.AsNoTracking().Where(s => s.EditorId == editor && s.ExpiresUtc > now).OrderByDescending(s => s.SeenUtc).ToListAsync(cancellation);
    }

    /// <returns>False when that editor has no such session.</returns>
    public async Task<bool> EndAsync(Guid editor, Guid key, CancellationToken cancellation = default)
    {
        await using var db = databases.CreateDbContext();
        return await db.EditorSessions.Where(s => s.EditorId == editor && s.Key == key).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>Signs an editor out everywhere: their roles have changed, or they have left.</summary>
    /// <param name="except">A session to leave: the one that asks for it.</param>
    public async Task EndAllAsync(Guid editor, Guid except = default, CancellationToken cancellation = default)
    {
        await using var db = databases.CreateDbContext();
        await db.EditorSessions.Where(s => s.EditorId == editor && s.Key != except).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>The session that this request comes from; null without one.</summary>
    public static Guid? KeyOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(SessionClaim), out var key) ? key : null;

    private const string SessionClaim = "session";

    private async Task<string> StoreAsync(AuthenticationTicket ticket, string browser, CancellationToken cancellation)
    {
        var (token, now, key) = (SecretTokens.New(), Now, Keys.New(clock));
        ((ClaimsIdentity)ticket.Principal.Identity!).AddClaim(new(SessionClaim, key.ToString()));
        await using var db = databases.CreateDbContext();
        await db.EditorSessions.Where(s => s.ExpiresUtc <= now).ExecuteDeleteAsync(cancellation);
        db.EditorSessions.Add(new()
        {
            Key = key,
            EditorId = Guid.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!),
            TokenHash = SecretTokens.Hash(token),
            Ticket = Write(ticket),
            Browser = BrowserNames.Of(browser),
            StartedUtc = now,
            SeenUtc = now,
            ExpiresUtc = now + Idle,
        });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    // Keys are lost when a data folder is restored without them: whoever was signed in signs in again.
    private AuthenticationTicket? Read(byte[] ticket)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(_protector.Unprotect(ticket));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private byte[] Write(AuthenticationTicket ticket) => _protector.Protect(TicketSerializer.Default.Serialize(ticket));
}
