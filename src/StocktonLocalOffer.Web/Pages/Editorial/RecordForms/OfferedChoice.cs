using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>Something to tick or choose.</summary>
public sealed record OfferedChoice(string Value, string Label, string Group, bool IsChosen)
{
    /// <summary>What the property may be, and at the end what is chosen and no longer among it: it stays until somebody takes it out.</summary>
    public static IReadOnlyList<OfferedChoice> Of(FieldView field)
    {
        var vocabulary = field.Form.Vocabularies[field.Rules.Vocabulary];
        var chosen = field.Chosen.Where(id => id.Length > 0).ToList();
        var known = chosen.Select(id => vocabulary.Find(id)?.Id).OfType<string>().ToHashSet();
        return
        [
            .. vocabulary.Choices.Select(c => new OfferedChoice(c.Id, c.Label, c.Group, known.Contains(c.Id))),
            .. chosen.Where(id => vocabulary.Find(id) is null).Distinct().Select(id => new OfferedChoice(id, $"{id} (no longer a choice)", "No longer a choice", true)),
        ];
    }

    /// <summary>Other content, when it is little enough to show all of it.</summary>
    public static IReadOnlyList<OfferedChoice> OfContent(FieldView field)
    {
        var names = field.Form.Names;
        var chosen = field.Chosen.Select(FieldReading.Key).Where(k => k != Guid.Empty).ToList();
        var offered = names.AreFew(field.Property!) ? names.For(field.Property!) : [];
        return
        [
            .. offered.Select(c => new OfferedChoice(c.Key.ToString("N"), c.Name, "", chosen.Contains(c.Key))),
            .. chosen.Where(k => offered.All(o => o.Key != k)).Distinct().Select(k => new OfferedChoice(k.ToString("N"), names.Find(k)?.Name ?? "Something that is no longer there", "", true)),
        ];
    }
}
