using StocktonLocalOffer.Web.Pages.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Shortlists;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Listings;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>Puts one listing on a list: the remembered one, one whose address is pasted, or a new one.</summary>
[PrivatePage]
public sealed class AddModel(ShortlistKeeper keeper, PublishedSide published, VisitorLimits limits) : PageModel
{
    public const string AddressField = "address";
    public const string RememberField = "remember";
    public const int LongestAddress = 500;

    private const string AddButton = "add";

    public Listing Listing { get; private set; } = null!;

    /// <summary>The list that this phone remembers; null when there is none.</summary>
    public string? Remembered { get; private set; }

    public string TypedAddress { get; private set; } = "";

    public bool Remember { get; private set; }

    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? listing) => await FindAsync(listing) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string? listing, string? address, string? remember)
    {
        if (await FindAsync(listing) is not { } found)
            return NotFound();
        TypedAddress = address?.Trim() ?? "";
        Remember = remember is not null;
        if (TypedAddress.Length > 0 && await ProblemOfAsync(TypedAddress) is { } problem)
            return Again(AddressField, problem);

        var token = TypedAddress.Length > 0 ? ShortlistToken.In(TypedAddress) : Remembered;
        var added = token is null ? ShortlistAdding.NoSuchList : await keeper.AddAsync(token, found.Key, Listing.Name, HttpContext.RequestAborted);
        if (added == ShortlistAdding.Full)
            return Again(AddButton, $"Your list is full: it holds {ShortlistKeeper.MostEntries}. Take something off first");
        if (added == ShortlistAdding.NoSuchList)
            token = limits.TakeList(HttpContext) ? await keeper.StartAsync(found.Key, Listing.Name, HttpContext.RequestAborted) : null;
        if (token is null)
            return Again(AddButton, "Too many new lists were made in the last hour. Try again later");
        if (Remember)
            RememberedList.Keep(HttpContext, token);
        return Redirect(ShortlistLinks.Entry(token, found.Key));
    }

    private async Task<Published<Listing>?> FindAsync(string? listing)
    {
        if (ListingLinks.Find(published.Current, listing ?? "") is not { } found)
            return null;
        Listing = found.Document;
        Remembered = RememberedList.Read(Request) is { } token && await keeper.OpenAsync(token, HttpContext.RequestAborted) is { CanChange: true } ? token : null;
        return found;
    }

    private async Task<string?> ProblemOfAsync(string typed) =>
        typed.Length > LongestAddress || ShortlistToken.In(typed) is not { } token || await keeper.OpenAsync(token, HttpContext.RequestAborted) is not { } open
            ? "We cannot find a list at this address. Copy the whole address, or leave it empty to start a new list"
            : open.CanChange ? null : "This address is only for reading. Use the address that you keep for yourself";

    private PageResult Again(string field, string message)
    {
        Problems = [new(field, message)];
        return Page();
    }
}
