using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;

/// <summary>The addresses of the pictures on the editors' side.</summary>
public static class PictureLibraryLinks
{
    public const string Path = "/editorial/pictures";
    public const string Add = "/editorial/pictures/add";
    public const string Waiting = "/editorial/pictures/waiting";

    /// <summary>Where a page or guide is begun, instead of a PDF.</summary>
    public const string NewEntry = "/editorial/entries/new";

    public static string To(Guid key) => $"{Path}/{key:N}";

    public static string Replace(Guid key) => To(key) + "?handler=replace";

    public static string Delete(Guid key) => To(key) + "?handler=delete";

    /// <summary>A picture that waits, for editors only.</summary>
    public static string WaitingFile(Guid key) => $"{Waiting}?handler=file&key={key:N}";

    public static string Page(string words, bool unused, int page) => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>
    {
        ["q"] = words.Length > 0 ? words : null,
        ["unused"] = unused ? "yes" : null,
        ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
    }.Where(p => p.Value is not null));
}
