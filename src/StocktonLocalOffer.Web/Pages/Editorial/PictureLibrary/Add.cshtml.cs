using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Media;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;

/// <summary>Takes pictures in. Each stands alone: a bad one holds up no other. They wait until somebody says what is in them.</summary>
[WrittenInUmbraco]
[May(MayAttribute.Write)]
[RequestSizeLimit(MostTogether)]
[RequestFormLimits(MultipartBodyLengthLimit = MostTogether)]
public sealed class AddModel(PictureIntake pictures, MediaStore store, PicturePicker picker, AuditLog audit, TimeProvider clock) : EditorPage
{
    /// <summary>An afternoon's good pictures; more at once is a whole camera.</summary>
    public const int MostFiles = 20;

    // What is around the files in the request is small.
    private const long MostTogether = ((long)MostFiles * PictureIntake.MostBytes) + (1024 * 1024);

    // More than this without a text is a heap that nobody comes back to.
    private const int MostWaiting = 60;

    /// <summary>The names of those that are here now.</summary>
    public List<string> Added { get; } = [];

    /// <summary>True when somebody sent a PDF or the like.</summary>
    public bool HasDocument { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await this.FilesAsync() is not { } files)
            Wrong("pictures", $"Together the pictures are larger than {MostTogether / 1024 / 1024} MB. Choose fewer at a time.");
        else if (!await MaySendAsync())
            SayAgain();
        else if (files.Count == 0)
            Wrong("pictures", "Choose at least one picture.");
        else if (picker.Waiting(Me).Count + files.Count is var waiting && waiting > MostWaiting)
            Wrong("pictures", $"With these, {waiting} pictures would wait for their text. Say first what is in those that wait.");
        else
            await TakeAsync(files);

        if (Problems.Count > 0)
            return Page();
        Done = Added.Count == 1 ? "1 picture is here. Say what is in it." : $"{InWords.Number(Added.Count)} pictures are here. Say what is in each.";
        return Redirect(PictureLibraryLinks.Waiting);
    }

    private async Task TakeAsync(IFormFileCollection files)
    {
        foreach (var file in files.Take(MostFiles))
            try
            {
                await using var stream = file.OpenReadStream();
                await KeepAsync(await pictures.TakeAsync(stream, HttpContext.RequestAborted), file.FileName);
                Added.Add(TakenPicture.NameOf(file.FileName));
            }
            catch (PictureRefused refused)
            {
                HasDocument |= refused.IsDocument;
                Wrong("pictures", $"{TakenPicture.NameOf(file.FileName)} was not added. {refused.Message}");
            }

        if (files.Count > MostFiles)
            Wrong("pictures", $"{MostFiles} pictures can be added at a time. Choose these again: {InWords.List([.. files.Skip(MostFiles).Select(f => TakenPicture.NameOf(f.FileName))])}.");
    }

    private async Task KeepAsync(TakenPicture taken, string name)
    {
        // Somebody who pressed twice, or went back and sent it again, wants it once.
        if (store.Waiting.All().Any(w => w.Version == taken.Version && w.AddedBy == Me.Id))
            return;
        var item = taken.Named(Keys.New(clock), name) with { AddedBy = Me.Id, AddedUtc = clock.GetUtcNow().UtcDateTime };
        store.Waiting.Keep(item, taken.Jpeg);
        await audit.WriteAsync(Me, AuditActions.Uploaded, item.Key, item.Name);
    }

    // A browser cannot put the files back into the form.
    private void SayAgain()
    {
        Problems.Clear();
        Wrong("pictures", "We could not tell that this came from our own page. It may have been open for a long time. Choose the pictures again, and press the button.");
    }
}
