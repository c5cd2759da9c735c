using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.Entries;

/// <summary>A page whose address says which entries it is about.</summary>
public abstract class EntriesPage(PublishedSide published) : EditorPage
{
    private static readonly string[] Filters = ["q", "state", "kind", "organisation", "need", "ward", "checked", "mine", "sort"];

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Need { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Ward { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Checked { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Mine { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "page")]
    public string? PageAsked { get; set; }

    public PublishedSnapshot Now { get; } = published.Current;

    /// <summary>What the tab that is open is called.</summary>
    public EntryState? Tab => Read<EntryState>(State);

    /// <summary>What the address asks for, but for the page.</summary>
    public IEnumerable<KeyValuePair<string, string>> Asked =>
        Request.Query.Where(q => Filters.Contains(q.Key) && q.Value.ToString().Length > 0).Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()));

    /// <summary>This list with one thing changed; an empty value takes it away.</summary>
    public string With(string name, string value) => To(EditorialLinks.Entries, value.Length > 0 ? [.. Asked.Where(a => a.Key != name), KeyValuePair.Create(name, value)] : Asked.Where(a => a.Key != name));

    /// <summary>The address of another page about the same entries.</summary>
    public string To(string address) => To(address, Asked);

    private static string To(string address, IEnumerable<KeyValuePair<string, string>> asked) => address + new QueryBuilder(asked).ToQueryString();

    internal EntryQuery Query() => new()
    {
        State = Tab,
        Kind = AllDocumentTypes.Find(Kind ?? "")?.Alias ?? "",
        Organisation = OrganisationKey(),
        Need = Need ?? "",
        Ward = Ward ?? "",
        Freshness = Read<Freshness>(Checked),
        ChangedBy = Mine is { Length: > 0 } ? Me.Id : null,
        Words = Q is { Length: > 200 } ? Q[..200] : Q ?? "",
        Sort = Read<EntrySort>(Sort) ?? default,
        Page = int.TryParse(PageAsked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1,
    };

    // Its name, typed. One that nobody has finds nothing, rather than everything.
    private Guid? OrganisationKey() => Organisation?.Trim() is { Length: > 0 } name
        ? Now.OfType<Organisation>().FirstOrDefault(o => o.Document.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Key ?? Guid.Empty
        : null;

    private static T? Read<T>(string? text) where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text![0]) ? value : null;
}
