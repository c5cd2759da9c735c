using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Duplicates;

/// <summary>Makes one entry of two, field by field.</summary>
[WrittenInUmbraco]
[May(EditorRoles.Editor)]
public sealed class MergeModel(EntryOpener opener, Merging merging, FormContent content, PublishedSide published) : EditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid One { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Other { get; set; }

    /// <summary>The number of the newest version of the first that was on the page.</summary>
    [BindProperty]
    public string? FirstNumber { get; set; }

    [BindProperty]
    public string? SecondNumber { get; set; }

    public MergeForm Form { get; private set; } = null!;

    public IEnumerable<OpenEntry> WithChanges => Form.Sides.Select(side => side.Entry).Where(e => e is { Live: not null, Working: not null });

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await OpenAsync())
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public IActionResult OnGet() => MergedInto() is { } one ? IsOne(one) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        // The button was pressed twice.
        if (MergedInto() is { } one)
            return IsOne(one);
        if (!await MaySendAsync())
            return Page();
        var merge = Form.ToMerge(WriteForm.Number(FirstNumber), WriteForm.Number(SecondNumber));
        var runs = published.Current.OfType<Listing>().Count(l => l.Document.Organisation.Contains(merge.AwayKey));
        if (runs > 0)
        {
            Wrong(MergeForm.Stays, $"The one that would go still runs {InWords.Count(runs, "entry", "entries")}. Give them the other organisation first.");
            return Page();
        }

        var result = await merging.MergeAsync(merge, By, HttpContext.RequestAborted);
        if (result.Done)
            return IsOne(merge.Key);
        // A problem leads to its field, when that is one of those to choose.
        Say(result with { Problems = [.. result.Problems.Select(p => Form.Fields.Any(f => f.Alias == p.Property) ? p : p with { Property = "" })] });
        return await OpenAsync() ? Page() : NotFound();
    }

    private async Task<bool> OpenAsync()
    {
        if (One == Other || await OpenAsync(One) is not { } first || await OpenAsync(Other) is not { } second || first.Type != second.Type)
            return false;
        var changes = RecordDiff.Of(first.Current.Document, second.Current.Document, content.Vocabularies, key => content.Names.Find(key)?.Name);
        Form = new(first, second, changes, name => HttpMethods.IsPost(Request.Method) ? Request.Form[name] : default);
        return MergedInto() is not null || !(first.Item.Trashed || second.Item.Trashed);
    }

    private Task<OpenEntry?> OpenAsync(Guid key) => opener.OpenAsync(key, By.Scope, HttpContext.RequestAborted);

    // The one that is left, when they are one already.
    private Guid? MergedInto() => (Form.Sides[0].Entry.Item, Form.Sides[1].Entry.Item) switch
    {
        ({ Trashed: true, MergedIntoKey: { } key }, { Trashed: false }) when key == Other => key,
        ({ Trashed: false }, { Trashed: true, MergedIntoKey: { } key }) when key == One => key,
        _ => null,
    };

    private RedirectResult IsOne(Guid key)
    {
        Done = "They are one entry now. The old address leads to it.";
        return Redirect(EditorialLinks.Entry(key));
    }
}
