using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Tests.Site;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>A form that another site sends in an administrator's name does nothing, on every page and with every button there is: a new one that does not look at where it comes from fails here.</summary>
internal sealed class OnlyFromOurPages
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task Nothing_is_done_without_the_token_of_our_own_page()
    {
        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        var other = await Desk.AddAsync(_site, "Olive", EditorRoles.Editor);
        var entries = _site.Services.GetRequiredService<PublishedSide>().Current.OfType<Club>();
        var club = entries[0].Key;
        await _site.Services.GetRequiredService<FeedbackKeeper>().AddAsync(new() { Kind = CommentKind.Here, Text = "x" });
        await using var db = await _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContextAsync();
        // What a bulk change needs to be undone is made through its page, by the way.
        await admin.Go($"/editorial/entries/still-right?entry={club:N}");
        await admin.Press("This one is still right");
        var comment = await db.Comments.AsNoTracking().SingleAsync(c => c.Text == "x");
        var bulk = await db.BulkChanges.AsNoTracking().SingleAsync();
        var reply = await db.CannedReplies.AsNoTracking().FirstAsync();
        Guid KeyFor(string pattern) => pattern switch
        {
            _ when pattern.Contains("comments/replies", StringComparison.Ordinal) => reply.Key,
            _ when pattern.Contains("comments", StringComparison.Ordinal) => comment.Key,
            _ when pattern.Contains("people", StringComparison.Ordinal) => other.Id,
            _ when pattern.Contains("changes", StringComparison.Ordinal) => bulk.Key,
            _ => club,
        };

        var before = await StateAsync();
        var tried = 0;
        foreach (var (pattern, handler) in await DeskForms.PostsAsync(_site))
        {
            var address = $"/{Filled(pattern, KeyFor(pattern), entries[1].Key)}?handler={handler}&kind=loClub&entry={club:N}";
            await admin.Send(address, Fields(club));
            Assert.That((int)admin.Answer.StatusCode, Is.LessThan(500), address);
            Assert.That(await StateAsync(), Is.EqualTo(before), address);
            tried++;
        }

        Assert.That(tried, Is.GreaterThan(40));
        Assert.That((await admin.Ask(HttpMethod.Get, "/editorial")).StatusCode, Is.EqualTo(HttpStatusCode.OK), "nor are they signed out");
    }

    // What buttons of any page could want.
    private static (string, string)[] Fields(Guid club) =>
    [
        ("do", "publish"), ("f.name", "Another name"), ("f.umbracoUrlName", "another-name"), ("f.summary", "Other words."), ("basedOn", "1"), ("number", "1"), ("reason", "No"), ("name", "Mallory"), ("email", "mallory@example.org"),
        ("roles", "administrator"), ("password", Desk.Password), ("newPassword", "yellow teapot meadow monday"), ("reply", "x"), ("publishedText", "x"), ("text", "x"), ("junk", club.ToString()), ("fields", "summary"), ("field", "costs"),
        ("how", "empty"), ("seen", $"{club:N}.2"), ("one", club.ToString()), ("other", club.ToString()), ("stays", "first"), ("day", "24/12/2026"), ("time", "09:00"), ("alt", "x"),
    ];

    // All that a button could change, in one text. Refused and successful sign-ins are noted, whoever asks.
    private async Task<string> StateAsync()
    {
        await using var db = await _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContextAsync();
        var items = await db.ContentItems.AsNoTracking().OrderBy(i => i.Key).Select(i => new { i.Key, i.LiveVersion, i.WorkingVersion, i.Stage, i.Trashed, i.Status, i.PublishAtUtc, i.ChangedUtc }).ToListAsync();
        var editors = await db.Editors.AsNoTracking().OrderBy(e => e.Id).Select(e => new { e.Id, e.Roles, e.Active, e.PasswordHash, e.TwoFactorEnabled, e.Email, e.Name }).ToListAsync();
        var comments = await db.Comments.AsNoTracking().OrderBy(c => c.Key).Select(c => new { c.Key, c.State, c.Reply }).ToListAsync();
        var replies = await db.CannedReplies.AsNoTracking().OrderBy(r => r.Key).Select(r => new { r.Key, r.Name }).ToListAsync();
        int[] counts =
        [
            await db.ContentVersions.CountAsync(), await db.Invitations.CountAsync(), await db.PreviewLinks.CountAsync(), await db.Autosaves.CountAsync(), await db.BulkChanges.CountAsync(), await db.EditorSessions.CountAsync(),
            await db.BulkChanges.CountAsync(b => b.UndoneUtc != null), await db.AuditLog.CountAsync(a => a.Action != AuditActions.SignInRefused),
        ];
        return string.Join('\n', items.Select(i => i.ToString()).Concat(editors.Select(e => e.ToString())).Concat(comments.Select(c => c.ToString())).Concat(replies.Select(r => r.ToString())).Append(string.Join(',', counts)));
    }

    private static string Filled(string pattern, Guid key, Guid other) => string.Join('/', pattern.Split('/').Select(part => part switch
    {
        _ when !part.StartsWith('{') => part,
        "{other:guid}" => other.ToString("N"),
        _ when part.Contains(":guid", StringComparison.Ordinal) => key.ToString("N"),
        _ when part.Contains(":int", StringComparison.Ordinal) => "1",
        _ => "loClub",
    }));
}
