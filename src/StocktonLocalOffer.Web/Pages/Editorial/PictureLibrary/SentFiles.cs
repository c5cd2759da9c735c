using Microsoft.AspNetCore.Mvc.RazorPages;

namespace StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;

internal static class SentFiles
{
    /// <summary>Null when all of it together is larger than the page allows.</summary>
    public static async Task<IFormFileCollection?> FilesAsync(this PageModel page)
    {
        try
        {
            return (await page.Request.ReadFormAsync(page.HttpContext.RequestAborted)).Files;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
