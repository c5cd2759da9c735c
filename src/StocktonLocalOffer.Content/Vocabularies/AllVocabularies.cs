using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Vocabularies;

/// <summary>
/// Every list that a property chooses from. Needs, categories and statements come from published content,
/// towns and wards from geography, the rest from choices.csv. Immutable: a change in content makes a new one.
/// </summary>
public sealed class AllVocabularies
{
    private static readonly List<Vocabulary> Fixed =
    [
        .. EmbeddedFiles.OfContent.Rows("choices.csv", row => (Vocabulary: row["vocabulary"]!, Choice: new Choice(row["id"]!, row["label"]!) { Group = row["group"]! }))
            .GroupBy(r => r.Vocabulary, r => r.Choice).Select(g => new Vocabulary(g.Key, g)),
    ];

    private readonly Dictionary<string, Vocabulary> _all;

    private AllVocabularies(IEnumerable<Vocabulary> all) => _all = all.ToDictionary(v => v.Name);

    /// <exception cref="KeyNotFoundException">No vocabulary has this name: a mistake in a document type.</exception>
    public Vocabulary this[string name] => _all[name];

    public IEnumerable<Vocabulary> All => _all.Values;

    /// <summary>Reads the fixed lists and adds those that are content.</summary>
    /// <param name="documents">Published documents with their keys; only needs, categories and statements are looked at.</param>
    public static AllVocabularies From(Gazetteer gazetteer, IEnumerable<KeyValuePair<Guid, Document>> documents)
    {
        var all = documents.ToList();
        return new(
        [
            .. Fixed,
            new(VocabularyNames.Towns, gazetteer.Towns.Select(t => new Choice(t.Slug, t.Name))),
            new(VocabularyNames.Wards, gazetteer.AllWards.DistinctBy(w => w.Slug).Select(w => new Choice(w.Slug, w.Name) { Group = w.Town?.Name ?? "Villages" })),
            Needs(all), Categories(all), Statements(all),
        ]);
    }

    private static Vocabulary Needs(List<KeyValuePair<Guid, Document>> all)
    {
        var needs = all.Where(d => d.Value is Need).ToDictionary(d => d.Key, d => (Need)d.Value);
        return OfContent(VocabularyNames.Needs, needs.Values.OrderBy(n => n.Name, StringComparer.Ordinal).Select(n =>
        {
            var area = n.BroadArea.Select(needs.GetValueOrDefault).OfType<Need>().ToList();
            return new Choice(n.Slug, n.Name) { Group = area.FirstOrDefault()?.Name ?? (n.IsBroadArea ? n.Name : ""), Parents = [.. area.Select(a => a.Slug)], Words = [.. n.Synonyms.Prepend(n.EverydayLabel).Where(w => w.Length > 0)] };
        }));
    }

    private static Vocabulary Categories(List<KeyValuePair<Guid, Document>> all)
    {
        var categories = all.Where(d => d.Value is Category).ToDictionary(d => d.Key, d => (Category)d.Value);
        return OfContent(VocabularyNames.Categories, categories.Values.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c =>
        {
            var parents = c.Parents.Select(categories.GetValueOrDefault).OfType<Category>().ToList();
            return new Choice(c.Slug, c.Name)
            {
                Group = parents.FirstOrDefault()?.Name ?? c.Name,
                Parents = [.. parents.Select(p => p.Slug)],
                Aliases = c.Code.Length > 0 ? [c.Code] : [],
            };
        }));
    }

    private static Vocabulary Statements(List<KeyValuePair<Guid, Document>> all)
    {
        var outcomes = all.Where(d => d.Value is Outcome).ToDictionary(d => d.Key, d => (Outcome)d.Value);
        return OfContent(VocabularyNames.Statements, all.Select(d => d.Value).OfType<OutcomeStatement>()
            .OrderBy(s => "HFIE".IndexOf(s.Code.FirstOrDefault(), StringComparison.Ordinal)).ThenBy(s => s.Code, StringComparer.Ordinal)
            .Select(s => new Choice(s.Code, s.Statement) { Group = s.Outcome.Select(outcomes.GetValueOrDefault).FirstOrDefault()?.Name ?? "" }));
    }

    // The Publisher refuses a second need or category of the same name. Should one be there all the same, it must not stop the site.
    private static Vocabulary OfContent(string name, IEnumerable<Choice> choices) =>
        new(name, choices.DistinctBy(c => c.Id, StringComparer.OrdinalIgnoreCase).DistinctBy(c => c.Label));
}
