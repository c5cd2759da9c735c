using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.Entries;

/// <summary>Entries by state, kind, organisation, need, ward, freshness, and mine.</summary>
[May(MayAttribute.Write)]
public sealed class IndexModel(EntryList list, PublishedSide published) : EditorPage
{
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

    public EntriesFound Found { get; private set; } = null!;

    public PublishedSnapshot Now { get; } = published.Current;

    public IReadOnlyList<Choice> Needs => Now.Vocabularies[VocabularyNames.Needs].Choices;

    public IReadOnlyList<Choice> Wards => Now.Vocabularies[VocabularyNames.Wards].Choices;

    /// <summary>What the tab that is open is called.</summary>
    public EntryState? Tab => Read<EntryState>(State);

    public bool IsFiltered => Request.Query.Keys.Any(k => k is not ("state" or "page" or "sort"));

    public async Task OnGetAsync() => Found = await list.FindAsync(By.Scope, Query(), Now.Vocabularies, HttpContext.RequestAborted);

    public string NameOf(Guid? organisation) => organisation is { } key ? Now.Find(key)?.Document.Name ?? "" : "";

    /// <summary>This list with one thing changed; an empty value takes it away.</summary>
    public string With(string name, string value)
    {
        var asked = Request.Query.Where(q => q.Key != name && q.Key != "page" && q.Value.ToString().Length > 0).Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()));
        return EditorialLinks.Entries + new QueryBuilder(value.Length > 0 ? asked.Append(KeyValuePair.Create(name, value)) : asked).ToQueryString();
    }

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
