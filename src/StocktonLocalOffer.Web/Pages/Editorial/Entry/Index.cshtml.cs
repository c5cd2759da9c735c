using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Editing.Duplicates;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Editorial.Effects;
using StocktonLocalOffer.Web.Pages.Editorial.Write;
using StocktonLocalOffer.Web.Pages.Forms;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Entry;

/// <summary>One entry: where it stands, what is different in what waits, and what can be done with it.</summary>
[May(MayAttribute.Write)]
public sealed class IndexModel(EntryOpener opener, EditingDesk desk, PublishingDesk publishing, History history, PreviewLinks previews, FormContent content, DuplicateList duplicates, EffectOf effects, SiteAddress site, WhereToWrite where) : EditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Key { get; set; }

    /// <summary>The number of the newest version that was on the page.</summary>
    [BindProperty]
    public string? BasedOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Day { get; set; }

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public List<string> Fields { get; set; } = [];

    [BindProperty]
    public string? Link { get; set; }

    public OpenEntry Entry { get; private set; } = null!;

    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    public PageOf<VersionRow> Versions { get; private set; } = null!;

    public IReadOnlyList<PreviewLink> Links { get; private set; } = [];

    /// <summary>What is published already and may be the same; only of what never was published.</summary>
    public IReadOnlyList<Likeness> Twins { get; private set; } = [];

    /// <summary>Where it is changed in Umbraco; null when it is changed here, or by a feed alone.</summary>
    public string? InUmbraco { get; private set; }

    /// <summary>What waits would change beyond its own page, or what is on the site does; null when nothing of the kind.</summary>
    public Task<Effect?> EffectAsync() => Entry.Item.Trashed ? Task.FromResult<Effect?>(null) : effects.AskAsync(Key, Entry.Current.Document, HttpContext.RequestAborted);

    public int Number => Entry.Newest.Number;

    public string State => EntryWords.Of(Entry.Item);

    public string Address => Entry.Type.Address is { Length: > 0 } folder ? $"/{folder}/{Entry.Item.Slug}" : "";

    /// <summary>Changes by the property they belong to: what is chosen when part is published.</summary>
    public IEnumerable<IGrouping<string, FieldChange>> ChangedFields => Changes.GroupBy(c => c.Alias);

    public Field ReasonField(string id, string label) => new(id, label) { Hint = "One or two sentences. Whoever wrote it reads this.", Value = Reason ?? "", Problem = ProblemOf(id), Rows = 3, Most = 1000 };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await OpenAsync())
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    [WrittenInUmbraco(Entry = "key")]
    public Task<IActionResult> OnPostSubmitAsync() => DoAsync(n => desk.SubmitAsync(Key, n, By), "Sent for checking. An editor will publish it, or send it back and say why.");

    [WrittenInUmbraco(Entry = "key")]
    public Task<IActionResult> OnPostDiscardAsync() => DoAsync(n => desk.DiscardAsync(Key, n, By), "The working version is thrown away. It stays in the history." + EntryWords.TakenBack(Entry.Item.PublishAtUtc));

    [WrittenInUmbraco(Entry = "key")]
    public Task<IActionResult> OnPostPublishAsync() => PublisherAsync(n => publishing.PublishAsync(Key, n, By), "Published. Everybody can see it now.");

    [WrittenInUmbraco(Entry = "key")]
    public Task<IActionResult> OnPostPartAsync() => PublisherAsync(n => publishing.PublishPartAsync(Key, n, Fields, By), "What you ticked is published. The rest waits." + EntryWords.TakenBack(Entry.Item.PublishAtUtc));

    [WrittenInUmbraco(Entry = "key")]
    public Task<IActionResult> OnPostReturnAsync() => PublisherAsync(n => desk.ReturnAsync(Key, n, Typed(Reason), By), "Sent back." + EntryWords.TakenBack(Entry.Item.PublishAtUtc));

    [WrittenInUmbraco(Entry = "key")]
    public Task<IActionResult> OnPostDownAsync() => PublisherAsync(n => publishing.TakeDownAsync(Key, n, Typed(Reason), By), "Taken down. Its page is gone from the site; its history stays." + EntryWords.TakenBack(Entry.Item.PublishAtUtc));

    [WrittenInUmbraco(Entry = "key")]
    public Task<IActionResult> OnPostUnscheduleAsync() => PublisherAsync(n => publishing.TakeBackTimeAsync(Key, n, By), "No time is set any more.");

    [WrittenInUmbraco(Entry = "key")]
    public Task<IActionResult> OnPostScheduleAsync() => PublisherAsync(async n =>
    {
        if (!DateOnly.TryParseExact(Day?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || !TimeOnly.TryParseExact(Time?.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return new DeskResult(Key, PublishOutcome.Refused, [new("publishAt", "Give a day, like 2026-12-19, and a time, like 09:00.")]);
        if (!SiteClock.Exists(day.ToDateTime(time)))
            return new DeskResult(Key, PublishOutcome.Refused, [new("publishAt", "The clocks go forward that night, so there is no such time. Choose one that is earlier or later.")]);
        return await publishing.PublishAtAsync(Key, n, SiteClock.Utc(day.ToDateTime(time)), By);
    }, "It will be published at that time, by itself.");

    public async Task<IActionResult> OnPostLinkAsync()
    {
        if (await MaySendAsync() && await previews.MakeAsync(Key, Entry.Current.Number, By) is { } token)
            Done = $"Give this address to whoever should look, for the next {PreviewLinks.DaysOpen} days: {site.To(EditorialLinks.PreviewFor(token), Request)}";
        return Redirect(EditorialLinks.Entry(Key));
    }

    public async Task<IActionResult> OnPostEndLinkAsync()
    {
        if (await MaySendAsync() && Link is { Length: 64 } && await previews.EndAsync(Key, Link, By))
            Done = "That address does not work any more.";
        return Redirect(EditorialLinks.Entry(Key));
    }

    private async Task<bool> OpenAsync()
    {
        if (await opener.OpenAsync(Key, By.Scope, HttpContext.RequestAborted) is not { } entry)
            return false;
        Entry = entry;
        Changes = entry.Working is { } working ? RecordDiff.Of(entry.Live?.Document, working.Document, content.Vocabularies, key => content.Names.Find(key)?.Name) : [];
        Versions = await history.VersionsAsync(Key, By.Scope, WriteForm.Number(Request.Query["page"]), HttpContext.RequestAborted);
        Twins = entry is { Live: null, Item.Trashed: false } ? await duplicates.TwinsOfAsync(Key, entry.Current.Document, HttpContext.RequestAborted) : [];
        InUmbraco = await where.AddressAsync(Key, HttpContext.RequestAborted);
        Links = await previews.OfAsync(Key, HttpContext.RequestAborted);
        return true;
    }

    private async Task<IActionResult> PublisherAsync(Func<int, Task<DeskResult>> act, string done) => Me.MayPublish ? await DoAsync(act, done) : new StatusCodeResult(StatusCodes.Status403Forbidden);

    private async Task<IActionResult> DoAsync(Func<int, Task<DeskResult>> act, string done)
    {
        if (!await MaySendAsync())
            return Page();
        var result = await act(WriteForm.Number(BasedOn));
        if (result.Done)
        {
            Done = done;
            // A provider does not see what they have thrown away.
            return Redirect(await opener.OpenAsync(Key, By.Scope, HttpContext.RequestAborted) is null ? EditorialLinks.Entries : EditorialLinks.Entry(Key));
        }

        Say(result);
        return await OpenAsync() ? Page() : NotFound();
    }
}
