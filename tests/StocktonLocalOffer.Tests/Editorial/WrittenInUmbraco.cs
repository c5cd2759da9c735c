using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Editorial;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>
/// While Umbraco writes, no button of the editors' side changes what the site says, but for those that are meant to: a new page
/// that writes content and does not say so fails here. The same buttons are pressed without Umbraco, to see that they would.
/// </summary>
internal sealed class WrittenInUmbraco
{
    private const string Title = "This is written in Umbraco";

    // What stays open and writes, and why.
    private static readonly string[] Stay =
    [
        "editorial/entries/still-right ", // families see at once that it was checked, and Umbraco is asked to note it
        "editorial/still-right/{token} ", // the same, by a provider
        "editorial/comments/{key:guid} Leave", // throws away what a visitor suggested and nobody took on
    ];

    // Of all that is closed, what one form without a file can do.
    private static readonly string[] Writes =
    [
        "editorial/entries/{key:guid}/edit  save", "editorial/entries/{key:guid}/edit  submit", "editorial/entries/{key:guid}/edit  publish", "editorial/entries/{key:guid}/edit  look", "editorial/entries/{key:guid} Submit", "editorial/entries/{key:guid} Discard", "editorial/entries/{key:guid} Publish",
        "editorial/entries/{key:guid} Part", "editorial/entries/{key:guid} Return", "editorial/entries/{key:guid} Schedule", "editorial/entries/{key:guid} Unschedule", "editorial/entries/{key:guid} Down",
        "editorial/entries/{key:guid}/versions/{number:int} ", "editorial/entries/change  apply", "editorial/changes/{key:guid}/undo ", "editorial/duplicates/{one:guid}/{other:guid} ", "editorial/pictures/{key:guid} ", "editorial/pictures/{key:guid} Delete",
    ];

    private TestSite _site = null!;
    private int _made;

    [TearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task No_button_changes_what_the_site_says()
    {
        var admin = await StartAsync(umbraco: true);
        var pressed = await PressAllAsync(admin, _ => true);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pressed.Where(p => p.Changed).Select(p => p.Button[..(p.Button.IndexOf(' ', StringComparison.Ordinal) + 1)] + p.Handler).Distinct(), Is.EquivalentTo(Stay));
            foreach (var button in Writes)
                Assert.That(pressed.Single(p => p.Button == button).Closed, button);
            Assert.That(pressed.Count(p => p.Closed), Is.GreaterThan(25));
            Assert.That(pressed.Where(p => p.Failed).Select(p => p.Button), Is.Empty);
        }
    }

    [Test]
    public async Task Without_it_the_same_buttons_do_what_they_say()
    {
        var pressed = await PressAllAsync(await StartAsync(umbraco: false), Writes.Contains);
        Assert.That(pressed.Where(p => p.Closed).Select(p => p.Button), Is.Empty);
        Assert.That(Writes.Except(pressed.Where(p => p.Changed).Select(p => p.Button)), Is.Empty);
    }

    private async Task<Visitor> StartAsync(bool umbraco)
    {
        _site = new();
        if (umbraco)
            _site.Settings["Authoring"] = "Umbraco";
        return await Desk.SignInAsync(_site, EditorRoles.Administrator);
    }

    private async Task<List<Pressed>> PressAllAsync(Visitor admin, Func<string, bool> isAsked)
    {
        var done = new List<Pressed>();
        foreach (var (pattern, handler) in (await DeskForms.PostsAsync(_site)).Where(p => p.Pattern != "editorial/sign-out"))
            foreach (var what in handler.Length > 0 ? [""] : pattern.EndsWith("/edit", StringComparison.Ordinal) ? ["save", "submit", "publish", "look", "merge", "check", "add:contacts"] : new[] { "", "apply", "preview" })
                if (ButtonOf(pattern, handler, what) is var button && isAsked(button))
                    done.Add(await PressAsync(admin, pattern, handler, what, button));
        return done;
    }

    private static string ButtonOf(string pattern, string handler, string what) => what.Length > 0 ? $"{pattern} {handler} {what}" : $"{pattern} {handler}";

    private async Task<Pressed> PressAsync(Visitor admin, string pattern, string handler, string what, string button)
    {
        var made = await MakeAsync(pattern, handler);
        await admin.Go(EditorialLinks.Account);
        var token = ((IHtmlInputElement)admin.Page.QuerySelector("footer input[name=__RequestVerificationToken]")!).Value;
        var before = await StateAsync();
        var asked = $"/{Filled(pattern, made)}?handler={handler}&kind=loClub&entry={made.Entry:N}";
        await admin.Send(asked, [("__RequestVerificationToken", token), ("do", what), .. Fields(made)]);
        var heading = admin.Page.QuerySelector("h1")?.TextContent ?? "";
        if (heading == Title && pattern.StartsWith("editorial/entries/{key:guid}", StringComparison.Ordinal))
            Assert.That(admin.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")), Does.Contain($"/umbraco/section/content/workspace/document/edit/{made.Entry}"), button);
        return new(button, handler, await StateAsync() != before, heading == Title && admin.Answer.StatusCode == HttpStatusCode.Conflict, (int)admin.Answer.StatusCode >= 500);
    }

    /// <summary>What a button is pressed about: of its own, so that each can do what it does.</summary>
    private async Task<Made> MakeAsync(string pattern, string handler)
    {
        var (publisher, key) = (_site.Services.GetRequiredService<Publisher>(), Keys.For($"club {_made++}"));
        var club = new Club { Name = $"Club {key:N}", Slug = $"club-{key:N}", Summary = "Painting.", WhatYouPay = "Two pounds.", Eligibility = "Anybody." };
        await publisher.PublishAsync(new() { Key = key, Document = club, BasedOn = 0 });
        var made = new Made(key, key, Keys.For($"other {_made++}"), 1, "loClub", "");
        await using var db = Open();
        if (pattern.StartsWith("editorial/entries/{key:guid}", StringComparison.Ordinal))
        {
            await publisher.SaveDraftAsync(new() { Key = key, Document = club with { Summary = "Painting and clay.", WhatYouPay = "Three pounds." }, BasedOn = 1 });
            if (handler == "Unschedule")
                await db.ContentItems.Where(i => i.Key == key).ExecuteUpdateAsync(s => s.SetProperty(i => i.PublishAtUtc, TestSite.Now.UtcDateTime.AddDays(9)));
            return made with { Number = 2 };
        }

        if (pattern.Contains("duplicates/{", StringComparison.Ordinal))
            await publisher.PublishAsync(new() { Key = made.Other, Document = club with { Slug = $"other-{key:N}" }, BasedOn = 0 });
        else if (pattern.Contains("changes/{", StringComparison.Ordinal))
            return made with { Key = await ChangeAsync(key) };
        else if (pattern.Contains("pictures/{", StringComparison.Ordinal))
        {
            var store = _site.Services.GetRequiredService<MediaStore>();
            store.Keep(new(made.Other, "A picture.jpg", "A drum", 0.5, 0.5, 10, 10, "1") { AddedUtc = TestSite.Now.UtcDateTime }, [1]);
            return made with { Key = made.Other, Word = store.Find(made.Other)!.Stamp };
        }
        else if (pattern.Contains("still-right/{token", StringComparison.Ordinal))
        {
            var token = SecretTokens.New();
            db.CheckRequests.Add(new() { Key = made.Other, ItemKey = key, Due = new(2026, 11, 23), TokenHash = SecretTokens.Hash(token), SentUtc = TestSite.Now.UtcDateTime, ExpiresUtc = TestSite.Now.UtcDateTime.AddDays(9) });
            await db.SaveChangesAsync();
            await _site.Services.GetRequiredService<PublishedSide>().RefreshAsync();
            return made with { Token = token };
        }
        else if (pattern.Contains("comments/replies/{", StringComparison.Ordinal))
            return made with { Key = (await db.CannedReplies.AsNoTracking().FirstAsync()).Key };
        else if (pattern.Contains("comments/{", StringComparison.Ordinal))
        {
            var draft = await publisher.SaveDraftAsync(new ListingSuggestion { Name = "Wheel-o-rama", Kind = "club", What = "Wheelchair dance." }.ToDraft());
            var hash = SecretTokens.Hash(await _site.Services.GetRequiredService<FeedbackKeeper>().AddAsync(new() { Kind = CommentKind.Suggestion, AboutKey = draft.Key }));
            var comment = await db.Comments.AsNoTracking().SingleAsync(c => c.TokenHash == hash);
            return made with { Key = comment.Key, Word = Decision.Stamp(comment) };
        }
        else if (pattern.Contains("people/{", StringComparison.Ordinal))
            return made with { Key = (await Desk.AddAsync(_site, "Olive", EditorRoles.Editor)).Id };
        return made;
    }

    private async Task<Guid> ChangeAsync(Guid key) => (await _site.Services.GetRequiredService<BulkDesk>().ApplyAsync(
        new()
        {
            What = "Set What you pay",
            Entries = [new(key, 1)],
            MayPublish = true,
            Change = entry => ((Club)entry.Current.Document) with { WhatYouPay = "Nothing." },
        },
        By.TheSite)).Key;

    // What buttons of any page could want.
    private static (string, string)[] Fields(Made made) =>
    [
        ("f.name", "Another name"), ("f.umbracoUrlName", $"another-{made.Entry:N}"), ("f.summary", "Other words."), ("basedOn", $"{made.Number}"), ("firstNumber", "1"), ("secondNumber", "1"), ("reason", "Because."), ("name", "Mallory"), ("email", "mallory@example.org"),
        ("reply", "Thank you for it."), ("action", ""), ("publishedText", "they want a club"), ("text", "x"), ("fields", "summary"), ("field", "whatYouPay"), ("how", "empty"), ("seen", made.Word.Length == 0 ? $"{made.Entry:N}.1" : made.Word), ("stamp", made.Word),
        ("one", made.Entry.ToString()), ("other", made.Other.ToString()), ("stays", "first"), ("day", "2026-12-24"), ("time", "09:00"), ($"alt-{made.Key:N}", "A red drum"), ($"spot-{made.Key:N}", "left"), ("changed", "We moved."),
    ];

    private static string Filled(string pattern, Made made) => string.Join('/', pattern.Split('/').Select(part => part switch
    {
        _ when !part.StartsWith('{') => part,
        "{other:guid}" => made.Other.ToString("N"),
        _ when part.Contains(":guid", StringComparison.Ordinal) => made.Key.ToString("N"),
        _ when part.Contains(":int", StringComparison.Ordinal) => "1",
        _ => made.Token,
    }));

    // All that the site says or would say, in one text. Names of editors who look are no part of it.
    private async Task<string> StateAsync()
    {
        await using var db = Open();
        var items = await db.ContentItems.AsNoTracking().OrderBy(i => i.Key).ToListAsync();
        var versions = await db.ContentVersions.AsNoTracking().OrderBy(v => v.ItemKey).ThenBy(v => v.Number).ToListAsync();
        var published = await db.PublishedContent.AsNoTracking().OrderBy(p => p.Key).ToListAsync();
        var media = _site.Services.GetRequiredService<MediaStore>();
        var pictures = media.All().Concat(media.Waiting.All()).Select(m => m.Stamp).Order(StringComparer.Ordinal);
        return System.Text.Json.JsonSerializer.Serialize(new { items, versions, published, pictures });
    }

    private SiteDb Open() => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();

    /// <param name="Entry">The key of an entry.</param>
    /// <param name="Key">What the address names.</param>
    /// <param name="Number">Of its newest version.</param>
    /// <param name="Token">For an address with one.</param>
    /// <param name="Word">What was seen, where a form says so.</param>
    private sealed record Made(Guid Entry, Guid Key, Guid Other, int Number, string Token, string Word);

    private sealed record Pressed(string Button, string Handler, bool Changed, bool Closed, bool Failed);
}
