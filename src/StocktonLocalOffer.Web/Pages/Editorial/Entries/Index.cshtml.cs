using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.Entries;

/// <summary>Entries by state, kind, organisation, need, ward, freshness, and mine.</summary>
[May(MayAttribute.Write)]
public sealed class IndexModel(EntryList list, PublishedSide published) : EntriesPage(published)
{
    public EntriesFound Found { get; private set; } = null!;

    public IReadOnlyList<Choice> Needs => Now.Vocabularies[VocabularyNames.Needs].Choices;

    public IReadOnlyList<Choice> Wards => Now.Vocabularies[VocabularyNames.Wards].Choices;

    public bool IsFiltered => Asked.Any(a => a.Key is not ("state" or "sort"));

    public async Task OnGetAsync() => Found = await list.FindAsync(By.Scope, Query(), Now.Vocabularies, HttpContext.RequestAborted);

    public string NameOf(Guid? organisation) => organisation is { } key ? Now.Find(key)?.Document.Name ?? "" : "";
}
