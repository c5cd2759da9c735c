using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Editing.Sheets;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;
using StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;
using StocktonLocalOffer.Web.Pages.Editorial.Write;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Tables;

/// <summary>
/// Takes a list back from a spreadsheet. First it shows what each row would change; a row that was made from an older version than
/// is there now changes nothing unless somebody ticks it after seeing both.
/// </summary>
/// <remarks>It binds nothing: a form that is too large is to be said kindly, and binding would read it first.</remarks>
[WrittenInUmbraco]
[May(EditorRoles.Editor)]
[RequestSizeLimit(MostTogether)]
[RequestFormLimits(MultipartBodyLengthLimit = MostTogether, BufferBodyLengthLimit = MostTogether, ValueLengthLimit = MostTogether, ValueCountLimit = (2 * BulkEdit.Most) + 100)]
public sealed class InModel(SheetPlanner sheets, BulkPlanner planner, BulkDesk desk, FormContent content, IDataProtectionProvider protection, TimeProvider clock) : EditorPage
{
    // The file, sealed and as text, takes more room than it had.
    private const int MostTogether = 2 * Sheet.MostBytes;

    private readonly KeptTable _kept = new(protection, clock);
    private Dictionary<Guid, PlannedChange> _plan = [];

    /// <summary>What the file would change; null before there is one.</summary>
    public SheetChanges? Changes { get; private set; }

    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public string Sealed { get; private set; } = "";

    public string FileName { get; private set; } = "";

    public PlanView View => new([.. Changes!.Rows.Where(r => !r.Clashes).Select(r => _plan[r.Key])], content);

    /// <summary>Rows made from an older version than is there now, which could be taken all the same.</summary>
    public IReadOnlyList<(ChangedRow Row, PlannedChange Planned)> Clashes => [.. Changes!.Rows.Where(r => r.Clashes).Select(r => (r, _plan[r.Key]))];

    public IEnumerable<PlannedChange> Can => _plan.Values.Where(p => p.Can);

    public static IReadOnlyList<string> LeftOut => SheetColumns.LeftOut(EntryWords.Kinds.Where(k => k.IsListing));

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await this.FilesAsync() is not { } files)
            Wrong("file", $"The file is larger than {Sheet.MostBytes / 1024 / 1024} MB. Send fewer rows at a time.");
        else if (!await MaySendAsync())
            SayAgain();
        else if (Request.Form["do"] == "apply")
            return await ApplyAsync();
        else if (files.Count == 0)
            Wrong("file", "Choose a file.");
        else
            await LookAsync(NameOf(files[0].FileName), await BytesAsync(files[0]));
        return Page();
    }

    /// <summary>What differs, in words.</summary>
    public IReadOnlyList<FieldChange> Diff(Document before, Document after) => RecordDiff.Of(before, after, content.Vocabularies, key => content.Names.Find(key)?.Name);

    private async Task<IActionResult> ApplyAsync()
    {
        if (_kept.Open(Me.Id, Request.Form["file"]) is not var (name, bytes))
            Wrong("file", "We do not have the file any more. Choose it again.");
        else if (Sheet.Read(bytes).Sheet is not { } sheet)
            Wrong("file", "We do not have the file any more. Choose it again.");
        else
        {
            var take = SeenVersions.Read(Request.Form["seen"]).DistinctBy(s => s.Key).ToDictionary(s => s.Key, s => s.Seen!.Value);
            var ticked = Request.Form["take"].Select(t => Guid.TryParse(t, out var key) ? key : Guid.Empty).ToHashSet();
            var edit = (await sheets.ReadAsync(sheet, By, HttpContext.RequestAborted)).Edit(name, row => !row.Clashes || ticked.Contains(row.Key), take, Me.MayPublish);
            if (edit.Entries.Count > 0)
                return Redirect(BulkLinks.Done((await desk.ApplyAsync(edit, By, HttpContext.RequestAborted)).Key));
            await LookAsync(name, bytes);
            Wrong("file", "Nothing was ticked, so nothing was changed.");
        }

        return Page();
    }

    private async Task LookAsync(string name, byte[] bytes)
    {
        var (sheet, problem) = Sheet.Read(bytes);
        if (sheet is null)
        {
            Wrong("file", problem);
            return;
        }

        var changes = await sheets.ReadAsync(sheet, By, HttpContext.RequestAborted);
        if (changes.Rows.Count > BulkEdit.Most)
        {
            Wrong("file", $"The file would change {InWords.Number(changes.Rows.Count)} entries. {InWords.Number(BulkEdit.Most)} at a time is the most: send fewer rows.");
            return;
        }

        (Changes, Unknown, FileName, Sealed) = (changes, sheet.Unknown, name, _kept.Seal(Me.Id, name, bytes));
        _plan = (await planner.PlanAsync(changes.Edit(name, _ => true, seen: null, Me.MayPublish), By, HttpContext.RequestAborted)).ToDictionary(p => p.Key);
    }

    // One byte more than is taken tells that it is too large.
    private static async Task<byte[]> BytesAsync(IFormFile file)
    {
        await using var stream = file.OpenReadStream();
        var bytes = new byte[Math.Min(file.Length, Sheet.MostBytes + 1)];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    private static string NameOf(string sent)
    {
        var name = Typed(Path.GetFileName(sent.Replace('\\', '/'))).Replace('\n', ' ');
        return name.Length > 100 ? name[..100] : name;
    }

    // A browser cannot put the file back into the form.
    private void SayAgain()
    {
        Problems.Clear();
        Wrong("file", "We could not tell that this came from our own page. It may have been open for a long time. Choose the file again, and press the button.");
    }
}
