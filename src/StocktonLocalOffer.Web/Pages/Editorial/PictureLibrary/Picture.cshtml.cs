using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Media;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;

/// <summary>One picture: what is said of it, where it is used, another in its place, or away with it.</summary>
[May(MayAttribute.Write)]
[RequestSizeLimit(MostTogether)]
[RequestFormLimits(MultipartBodyLengthLimit = MostTogether)]
public sealed class PictureModel(MediaStore store, PictureIntake pictures, PicturePicker picker, PublishedSide published, AuditLog audit) : EditorPage
{
    // Twice what is taken, so that one that is too large is told so by name.
    private const long MostTogether = 2L * PictureIntake.MostBytes;

    private const int ShownWidth = 960;

    public LibraryPicture Found { get; private set; } = null!;

    public PictureForm Form { get; private set; } = null!;

    /// <summary>True when somebody else changed the picture after this editor opened it.</summary>
    public bool IsClash { get; private set; }

    public bool MayChange => Found.MayBeChangedBy(Me);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse(RouteData.Values["key"] as string, out var key) || !await FindAsync(key))
            context.Result = NotFound();
        else if (HttpMethods.IsPost(Request.Method) && !MayChange)
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
        else
            await next();
    }

    public void OnGet()
    {
    }

    [WrittenInUmbraco]
    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        Form = Form.Read(form, Typed);
        Problems.AddRange(Form.Problems);
        if (!await MaySendAsync())
            return Page();
        if (!store.Change(Typed(form["stamp"]), Form.Result))
            return await ClashAsync(Form.AltField, "Somebody else changed this picture since you opened it. What you typed is still here. Look it over, and save again.");
        await audit.WriteAsync(Me, AuditActions.Described, Found.Item.Key, Found.Item.Name, Form.Alt);
        Done = "Saved. Every page shows it so.";
        return Redirect(PictureLibraryLinks.To(Found.Item.Key));
    }

    [WrittenInUmbraco]
    public async Task<IActionResult> OnPostReplaceAsync()
    {
        const string field = "replacement";
        if (await this.FilesAsync() is not { } files)
        {
            Wrong(field, $"The file is larger than {PictureIntake.MostBytes / 1024 / 1024} MB. Choose a smaller picture.");
            return Page();
        }

        if (files.Count != 1)
            Wrong(field, "Choose one picture.");
        if (!await MaySendAsync())
            return Page();
        try
        {
            await using var stream = files[0].OpenReadStream();
            var taken = await pictures.TakeAsync(stream, HttpContext.RequestAborted);
            var item = Found.Item with { Name = TakenPicture.NameOf(files[0].FileName), Width = taken.Width, Height = taken.Height, Version = taken.Version };
            if (!store.Change(Typed(Request.Form["stamp"]), item, taken.Jpeg))
                return await ClashAsync(field, "Somebody else changed this picture since you opened it. It is shown as it is now. Choose the new one again if it is still needed.");
            await audit.WriteAsync(Me, AuditActions.Replaced, item.Key, item.Name, item.Name == Found.Item.Name ? "" : $"It was {Found.Item.Name}.");
        }
        catch (PictureRefused refused)
        {
            Wrong(field, $"{TakenPicture.NameOf(files[0].FileName)} was not taken. {refused.Message}");
            return Page();
        }

        Done = "Every page shows the new picture. Is its text still right?";
        return Redirect(PictureLibraryLinks.To(Found.Item.Key));
    }

    [WrittenInUmbraco]
    public async Task<IActionResult> OnPostDeleteAsync()
    {
        if (Found.Uses.Count > 0)
            Wrong("delete", $"It is used in {InWords.List([.. Found.Uses.Select(u => u.Name)])}. Take it out of there first.");
        if (!await MaySendAsync())
            return Page();
        if (Typed(Request.Form["stamp"]) != Found.Item.Stamp)
            return await ClashAsync("delete", "Somebody else changed this picture since you opened it. Look at it again before you delete it.");
        store.Delete(Found.Item.Key);
        await audit.WriteAsync(Me, AuditActions.Deleted, Found.Item.Key, Found.Item.Name, Found.Item.Alt);
        Done = $"{Found.Item.Name} is deleted.";
        return Redirect(PictureLibraryLinks.Path);
    }

    /// <summary>Null when it has no page of its own.</summary>
    public string? PublicAddress(UsedIn used) => published.Current.Find(used.Key)?.Document is Listing listing ? ListingLinks.To(listing) : null;

    private async Task<bool> FindAsync(Guid key)
    {
        if (await picker.FindAsync(Me, key, HttpContext.RequestAborted) is not { } found)
            return false;
        (Found, Form) = (found, PictureForm.Of(found.Item, PictureLinks.To(found.Item, ShownWidth, "jpg")));
        return true;
    }

    private async Task<IActionResult> ClashAsync(string field, string message)
    {
        var typed = Form;
        if (!await FindAsync(Found.Item.Key))
            return NotFound();
        Form = typed with { Item = Found.Item, Picture = Form.Picture };
        IsClash = true;
        Wrong(field, message);
        return Page();
    }
}
