using System.Globalization;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Media;

namespace StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;

/// <summary>All pictures that this editor may see, and where they are used.</summary>
[May(MayAttribute.Write)]
public sealed class IndexModel(PicturePicker picker) : EditorPage
{
    public const int LongestSearch = 100;

    // A few screens on a phone.
    private const int PageSize = 24;

    public string Words { get; private set; } = "";

    public bool Unused { get; private set; }

    public IReadOnlyList<LibraryPicture> Shown { get; private set; } = [];

    public int Found { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int Pages { get; private set; }

    public int Waiting { get; private set; }

    public bool IsNarrowed => Words.Length > 0 || Unused;

    public async Task OnGetAsync()
    {
        Words = Typed(Request.Query["q"]);
        if (Words.Length > LongestSearch)
            Words = Words[..LongestSearch];
        Unused = Request.Query["unused"] == "yes";
        var found = (await picker.SeenByAsync(Me, HttpContext.RequestAborted)).Where(p => p.Has(Words) && (!Unused || p.Uses.Count == 0)).ToList();
        Found = found.Count;
        Pages = (Found + PageSize - 1) / PageSize;
        PageNumber = int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, Math.Max(Pages, 1)) : 1;
        Shown = [.. found.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
        Waiting = picker.Waiting(Me).Count;
    }
}
