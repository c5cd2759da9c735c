using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.PlainWords;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Media;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Editorial.Effects;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;
using StocktonLocalOffer.Web.Pages.Editorial.SearchWords;
using StocktonLocalOffer.Web.Pages.FindSupport.Map;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Write;

/// <summary>
/// Writing an entry. Nothing typed is lost: not to a mistake, not to somebody else who saved meanwhile, not to a session that has
/// ended. For the last it answers a form that comes from nobody by giving it back, so it looks after who may come in itself.
/// </summary>
[WrittenInUmbraco(Entry = "key")]
[RequestFormLimits(ValueCountLimit = FormValues.MostFields + 100, ValueLengthLimit = 1024 * 1024, KeyLengthLimit = 400)]
[RequestSizeLimit(4 * 1024 * 1024)]
public sealed class IndexModel(EntryOpener opener, EditingDesk desk, PublishingDesk publishing, AutosaveKeeper autosaves, History history, FormContent content, MediaStore media, PicturePicker pictures, EffectOf effects, TimeProvider clock) : EditorPage
{
    // A screen of them; the library has a search.
    private const int PicturesOffered = 24;

    private FormValues _values = new();
    private IReadOnlyList<MediaItem> _library = [];
    private IReadOnlyList<Problem> _problems = [];
    private IReadOnlyList<WordAdvice>? _advice;

    [BindProperty(SupportsGet = true)]
    public Guid Key { get; set; }

    /// <summary>The alias of the document type, for an entry that is not there yet.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty]
    public string? BasedOn { get; set; }

    /// <summary>Which button: "save", "submit", "publish", "look", "check", "effect", or a small one of the form.</summary>
    [BindProperty]
    public string? Do { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>After a clash: the fields in which one's own words are to stay.</summary>
    [BindProperty]
    public List<string> Mine { get; set; } = [];

    /// <summary>After a clash: the number of the version that was shown beside one's own.</summary>
    [BindProperty]
    public string? Against { get; set; }

    /// <summary>Null for a new one.</summary>
    public OpenEntry? Entry { get; private set; }

    public DocumentType Type { get; private set; } = null!;

    public bool SignedOut { get; private set; }

    /// <summary>Says that it is saved, where what was asked for besides was refused; else empty.</summary>
    public string OnlySaved { get; private set; } = "";

    /// <summary>Somebody else has saved it meanwhile: what to choose between.</summary>
    public ClashView? Clash { get; private set; }

    /// <summary>What was typed here before, and never saved.</summary>
    public Autosave? Typed0 { get; private set; }

    /// <summary>What it would change beyond its own page; null when nobody asked.</summary>
    public Effect? Effect { get; private set; }

    public bool HasEffect => !SignedOut && EffectOf.Has(Type);

    public bool MayPublish => !SignedOut && Me.MayPublish;

    public int Base { get; private set; }

    // Whoever is signed out is told nothing but what they sent.
    public string Heading => (Entry, SignedOut && Base > 0) switch
    {
        ({ } entry, _) => entry.Current.Document.Name,
        (_, true) => Typed(_values["name"]) is { Length: > 0 } name ? name : Type.Name,
        _ => $"A new {InWords.Lower(Type.Name)}",
    };

    public RecordFormView Form => new(Type, _values, content.Vocabularies)
    {
        Problems = _problems,
        Names = content.Names,
        Advice = _advice,
        Media = [.. MediaKeys().Select(media.Find).OfType<MediaItem>().Concat(_library).DistinctBy(m => m.Key)],
        PickAddress = EditorialLinks.Pick,
        CheckAddress = $"{EditorialLinks.Edit(Key)}?handler=words&kind={Type.Alias}",
    };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var who = CurrentEditor.Of(User);
        if (who is null)
        {
            if (HttpMethods.IsPost(Request.Method) && Request.Query["handler"].Count == 0 && AllDocumentTypes.Find(Kind ?? "") is { IsElement: false } kind)
                GiveBack(kind);
            context.Result = SignedOut ? Page() : Challenge();
            return;
        }

        if (!who.Is(MayAttribute.Write))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        Entry = await opener.OpenAsync(Key, By.Scope, HttpContext.RequestAborted);
        var type = Entry?.Type ?? AllDocumentTypes.Find(Kind ?? "");
        // An entry that is there and not theirs looks like one that is not there; saving it is refused by the desk.
        if (type is null || (Entry is null && !By.Scope.MayMake(type)))
        {
            context.Result = NotFound();
            return;
        }

        // For the map of a place, when somebody asks it for streets. Nothing is asked for before.
        SecurityHeaders.AllowPicturesFrom(HttpContext, StreetTiles.Host);
        (Type, Kind, Base) = (type, type.Alias, HttpMethods.IsPost(Request.Method) ? WriteForm.Number(BasedOn) : Entry?.Newest.Number ?? 0);
        if (Type.IsListing && Request.Query["handler"].Count == 0)
            _library = await pictures.RecentAsync(who, "", PicturesOffered, HttpContext.RequestAborted);
        await next();
    }

    /// <param name="word">For a new search word: the word, with what it means by the lists that come with the site.</param>
    public async Task<IActionResult> OnGetAsync(bool typed, string? word)
    {
        _values = RecordFormWriter.Of(Entry?.Current.Document ?? Started(word) ?? (Document)Activator.CreateInstance(Type.Record)!);
        var kept = await autosaves.FindAsync(Key, Me.Id, HttpContext.RequestAborted);
        if (kept is null || kept.DocumentType != Type.Alias || WriteForm.FromJson(kept.Form) is not { } before)
            return Page();
        if (typed)
            (_values, Base) = (before, kept.BasedOn);
        else
            Typed0 = kept;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        _values = FormValues.Posted(Request.Form);
        if (!await MaySendAsync())
            return Page();
        if (RecordFormActions.IsSmall(Do))
        {
            _problems = new RecordFormActions(content.Names, content.Place, clock).Do(Type, _values, Do!);
            return Page();
        }

        var reading = new RecordFormReader(content.Names).Read(Type, _values);
        // What cannot be read is not in the document: it would be lost without a word.
        if (Do == "merge" && Entry is not null && reading.Problems.Count == 0)
            return await MergeAsync(reading.Document);
        if (Do == "effect" && reading.Problems.Count == 0)
        {
            Effect = await effects.AskAsync(Key, reading.Document, HttpContext.RequestAborted);
            return Page();
        }

        if (Do is "check" or null)
        {
            _advice = content.Advise(reading.Document);
            return Page();
        }

        if (Do == "publish" && !Me.MayPublish)
            return Forbid();
        return await SaveAsync(reading);
    }

    /// <summary>The advice alone, for the script.</summary>
    public async Task<IActionResult> OnPostWordsAsync() => await MaySendAsync()
        ? Partial("RecordForms/_PlainWords", content.Advise(new RecordFormReader(content.Names).Read(Type, FormValues.Posted(Request.Form)).Document))
        : BadRequest();

    /// <summary>Keeps what is typed so far, for the script.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        if (!await MaySendAsync())
            return BadRequest();
        var kept = await autosaves.KeepAsync(new(Key, Me.Id, Base, Type.Alias, WriteForm.ToJson(Request.Form)), HttpContext.RequestAborted);
        return kept ? Content(InWords.Time(clock.Local().ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture))) : StatusCode(StatusCodes.Status413PayloadTooLarge);
    }

    public async Task<IActionResult> OnPostForgetAsync()
    {
        if (await MaySendAsync())
            await autosaves.DropAsync(Key, Me.Id, HttpContext.RequestAborted);
        return Redirect(Request.Path + $"?kind={Type.Alias}");
    }

    private async Task<IActionResult> SaveAsync(FormReading reading)
    {
        if (reading.Problems.Count > 0)
            return await ShowAsync(reading.Problems);
        if (Entry is { Working: null, Live: { } live } && FieldPick.Differing(live.Document, reading.Document).Count == 0 && Do is "save" or "look")
        {
            Done = "Nothing was different, so nothing was saved.";
            return Redirect(EditorialLinks.Entry(Key));
        }

        var at = Entry?.Item.PublishAtUtc;
        var saved = await desk.SaveAsync(new() { Key = Key, Document = reading.Document, BasedOn = Base, Note = Typed(Note) }, By, HttpContext.RequestAborted);
        if (saved.Clashed && saved.Now is not null)
            return await ClashAsync(reading.Document, saved.Now);
        return saved.Done ? await GoOnAsync(at) : await ShowAsync(saved.Problems);
    }

    private async Task<IActionResult> GoOnAsync(DateTime? at)
    {
        Entry = await opener.OpenAsync(Key, By.Scope, HttpContext.RequestAborted);
        var newest = Entry!.Newest.Number;
        var result = Do switch
        {
            "submit" => await desk.SubmitAsync(Key, newest, By, HttpContext.RequestAborted),
            "publish" => await publishing.PublishAsync(Key, newest, By, HttpContext.RequestAborted),
            _ => null,
        };
        if (result is { Done: false })
        {
            (Base, OnlySaved, _problems) = (newest, "What you wrote is saved. It is not on the site yet." + TakenBack(at), result.Problems);
            Problems.AddRange(Form.FieldProblems);
            return Page();
        }

        Done = Do switch
        {
            "submit" => "Sent for checking. An editor will publish it, or send it back and say why." + TakenBack(at),
            "publish" => "Published. Everybody can see it now.",
            _ => "Saved. The public does not see it yet." + TakenBack(at),
        };
        return Redirect(Do == "look" ? EditorialLinks.Preview(Key, newest) : EditorialLinks.Entry(Key));
    }

    // Saving takes a time back that was set, unless nothing was different.
    private string TakenBack(DateTime? before) => Entry!.Item.PublishAtUtc is null ? EntryWords.TakenBack(before) : "";

    private async Task<IActionResult> ClashAsync(Document mine, OpenEntry now)
    {
        var based = await history.VersionAsync(Key, Base, By.Scope, HttpContext.RequestAborted);
        var three = ThreeWay.Of(based?.Document ?? (Document)Activator.CreateInstance(Type.Record)!, mine, now.Newest.Document);
        (Entry, Clash) = (now, new ClashView(three, now.Newest, RecordDiff.Of(now.Newest.Document, mine, content.Vocabularies, NameOf)));
        await KeepAsync();
        return Page();
    }

    private async Task<IActionResult> MergeAsync(Document mine)
    {
        var theirs = Entry!.Newest;
        // Nobody chooses against words they have not seen: somebody may have saved since the two were shown.
        if (theirs.Number != WriteForm.Number(Against) || await history.VersionAsync(Key, Base, By.Scope, HttpContext.RequestAborted) is not { } based)
            return await ClashAsync(mine, Entry);
        var merged = ThreeWay.Of(based.Document, mine, theirs.Document).Merge(Mine);
        (_values, Base, Do) = (RecordFormWriter.Of(merged), theirs.Number, "save");
        return await SaveAsync(new(merged, []));
    }

    private async Task<IActionResult> ShowAsync(IReadOnlyList<Problem> problems)
    {
        _problems = problems;
        Problems.AddRange(Form.FieldProblems);
        await KeepAsync();
        return Page();
    }

    // The script does it every few seconds; without it at least what came back with a problem is kept.
    private Task KeepAsync() => autosaves.KeepAsync(new(Key, Me.Id, Base, Type.Alias, WriteForm.ToJson(Request.Form)), HttpContext.RequestAborted);

    private void GiveBack(DocumentType kind)
    {
        (SignedOut, Type, Base, _values) = (true, kind, WriteForm.Number(BasedOn), FormValues.Posted(Request.Form));
        SaySignedOut();
    }

    private SearchWord? Started(string? word) => Type.Record == typeof(SearchWord) && Typed(word) is { Length: > 0 and <= 120 } name ? WordsInUse.Start(name, content.Vocabularies) : null;

    private string? NameOf(Guid key) => content.Names.Find(key)?.Name;

    // Those of the saved entry, and those that were chosen in the form since.
    private IEnumerable<Guid> MediaKeys() => Enumerable.Range(0, _values.Parts("pictures"))
        .Select(place => Guid.TryParse(_values[$"{FieldPath.Part("pictures", place)}.media"], out var key) ? key : Guid.Empty);
}

/// <summary>Two people's work on one entry, field by field.</summary>
/// <param name="Changes">From what is there now to what was typed here.</param>
public sealed record ClashView(ThreeWay Fields, EntryVersion Theirs, IReadOnlyList<FieldChange> Changes)
{
    public IEnumerable<FieldChange> Of(string alias) => Changes.Where(c => c.Alias == alias);
}
