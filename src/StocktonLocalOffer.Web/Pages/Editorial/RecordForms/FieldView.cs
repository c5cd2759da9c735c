using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>One field of a form, as its partial draws it.</summary>
/// <param name="Type">The document type or block type it belongs to.</param>
/// <param name="Property">Null for the name, which every document has.</param>
public sealed record FieldView(RecordFormView Form, DocumentType Type, string Path, Property? Property)
{
    public PropertyKind Kind => Property?.Kind ?? PropertyKind.Line;

    public PropertyAttribute Rules => Property?.Attribute ?? NameRules;

    public string Name => FormValues.Prefix + Path;

    public string Id => FieldPath.Id(Path);

    public string Label => Rules.Age == AgeEnd.None ? Rules.Label : Rules.Label.Replace(", in months", "", StringComparison.Ordinal);

    public string Value => Form.Values[Path];

    public IReadOnlyList<string> Chosen => Form.Values.All(Path);

    /// <summary>For boxes to tick: what was ticked when the form was first drawn.</summary>
    public string Before => Form.Values[$"{Path}.was"] is { Length: > 0 } before ? before : string.Join(',', Chosen);

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public string Problem => string.Join(' ', Form.Problems.Where(p => p.Property == Path).Select(p => p.Message).Distinct());

    public bool IsWrong => Problem.Length > 0;

    public string? Invalid => IsWrong ? "true" : null;

    public IReadOnlyList<string> Hints =>
    [
        .. new[]
        {
            Property is null ? "" : OnlyWhen.InWords(Property, Type, Form.Vocabularies),
            Property is null ? Type.NameHint : AgeHint ?? Rules.Hint,
            Rules.Example.Length > 0 ? $"For example: {Rules.Example}" : "",
        }.Where(h => h.Length > 0),
    ];

    public string? DescribedBy => string.Join(' ', new[] { Hints.Count > 0 ? $"{Id}-hint" : "", IsWrong ? $"{Id}-error" : "" }.Where(id => id.Length > 0)) is { Length: > 0 } ids ? ids : null;

    public int Parts => Form.Values.Parts(Path);

    /// <summary>The fields of one block of a list.</summary>
    public IEnumerable<FieldView> FieldsOf(int part)
    {
        var type = AllDocumentTypes.Of(Property!.BlockRecord);
        return type.Properties.Select(p => new FieldView(Form, type, $"{FieldPath.Part(Path, part)}.{p.Alias}", p));
    }

    public PartView Part(int place, string what) => new(this, place, what);

    /// <summary>The partial that draws it, beside _RecordForm.</summary>
    public string Partial => Kind switch
    {
        PropertyKind.WholeNumber when Rules.Age != AgeEnd.None => "Fields/_Age.cshtml",
        PropertyKind.Line when Rules.FindsPlace => "Fields/_Postcode.cshtml",
        PropertyKind.WholeNumber or PropertyKind.Decimal or PropertyKind.Date => "Fields/_Line.cshtml",
        PropertyKind.OneOf => OfferedChoice.Of(this).Count <= MostRadios ? "Fields/_Radios.cshtml" : "Fields/_Select.cshtml",
        _ => $"Fields/_{Kind}.cshtml",
    };

    // More would be a wall of buttons on a phone.
    private const int MostRadios = 6;

    private static readonly PropertyAttribute NameRules = new(PropertyKind.Line, "Name") { Required = true, MaxLength = 120 };

    private string? AgeHint => Rules.Age switch
    {
        AgeEnd.Youngest => "Leave both boxes empty when you do not know.",
        AgeEnd.Oldest => "16 years means until the day before the 17th birthday. Fill in months only for an age in between. Leave both empty when you do not know.",
        _ => null,
    };
}

/// <summary>One part of a list, and the buttons that move it.</summary>
public sealed record PartView(FieldView List, int Place, string What)
{
    public string Path => FieldPath.Part(List.Path, Place);

    public string Id => FieldPath.Id(Path);

    public string Name => FormValues.Prefix + Path;

    public bool IsFirst => Place == 0;

    public bool IsLast => Place == List.Parts - 1;

    /// <summary>Where the browser goes when it has moved.</summary>
    public string At(int place) => "#" + FieldPath.Id(FieldPath.Part(List.Path, Math.Max(0, place)));
}
