using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Media;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;

/// <summary>Gives the pictures that were added their text. Those that get one can be used; the others go on waiting.</summary>
[WrittenInUmbraco]
[May(MayAttribute.Write)]
public sealed class WaitingModel(MediaStore store, Pictures pictures, PicturePicker picker, AuditLog audit) : EditorPage
{
    // As many as can be added at a time.
    private const int MostShown = AddModel.MostFiles;

    // Wide enough to see what is in it.
    private const int ShownWidth = 960;

    public IReadOnlyList<PictureForm> Forms { get; private set; } = [];

    /// <summary>How many wait beside those on the page.</summary>
    public int More { get; private set; }

    public void OnGet() => Show(picker.Waiting(Me));

    /// <summary>A waiting picture itself: only editors see it.</summary>
    public async Task<IActionResult> OnGetFileAsync(Guid key) =>
        picker.Waiting(Me).FirstOrDefault(item => item.Key == key) is { } item && await pictures.SizeAsync(item, ShownWidth, "jpg", HttpContext.RequestAborted) is { } file
            ? PhysicalFile(file, "image/jpeg")
            : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        var asked = form["picture"].Select(key => Guid.TryParse(key, out var read) ? read : default).ToHashSet();
        Show(picker.Waiting(Me).Where(item => asked.Contains(item.Key)));
        Forms = [.. Forms.Select(f => f.Read(form, Typed))];
        if (!await MaySendAsync())
            return Page();
        if (Forms.Count > 0 && Forms.All(f => f.IsBlank))
        {
            Problems.AddRange(Forms[0].Problems);
            return Page();
        }

        var thrown = Forms.Where(f => f.ThrowAway).ToList();
        foreach (var picture in thrown)
            await ThrowAwayAsync(picture.Item);
        var ready = Forms.Where(f => !f.ThrowAway && f.Problems.Count == 0).ToList();
        foreach (var picture in ready)
            await TakeUpAsync(picture.Result);
        // What is not said yet is no mistake, when something else is.
        Forms = [.. Forms.Except(thrown).Except(ready)];
        Problems.AddRange(Forms.Where(f => !f.IsBlank).SelectMany(f => f.Problems));
        Done = Said(ready.Count, thrown.Count);
        if (Problems.Count > 0)
            return Page();
        return Redirect(picker.Waiting(Me).Count > 0 ? PictureLibraryLinks.Waiting : PictureLibraryLinks.Path);
    }

    private void Show(IEnumerable<MediaItem> waiting)
    {
        var all = waiting.ToList();
        Forms = [.. all.Take(MostShown).Select(item => PictureForm.Of(item, PictureLibraryLinks.WaitingFile(item.Key), waits: true))];
        More = all.Count - Forms.Count;
    }

    private async Task TakeUpAsync(MediaItem item)
    {
        if (store.TakeUp(item))
            await audit.WriteAsync(Me, AuditActions.Described, item.Key, item.Name, item.Alt);
    }

    private async Task ThrowAwayAsync(MediaItem item)
    {
        store.Waiting.Delete(item.Key);
        await audit.WriteAsync(Me, AuditActions.Deleted, item.Key, item.Name, "It had no text yet.");
    }

    private static string? Said(int ready, int thrown) => (ready, thrown) switch
    {
        (0, 0) => null,
        (0, _) => $"{InWords.Count(thrown, "picture is", "pictures are")} not kept.",
        (_, 0) => $"{InWords.Count(ready, "picture", "pictures")} can be used now.",
        _ => $"{InWords.Count(ready, "picture", "pictures")} can be used now. {InWords.Count(thrown, "is", "are")} not kept.",
    };
}
