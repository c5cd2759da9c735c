using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>The terms and holidays of the borough's schools in one school year. It has no page: it decides on which days things are on.</summary>
[DocumentType("loSchoolYear", "School year", Description = "Terms and holidays: on which days things are on.", NameHint = "For example: 2026 to 2027", Icon = "icon-calendar-alt", Folder = "School years")]
public sealed record SchoolYear : Document
{
    /// <summary>Unknown is never yes: until an editor says so, pages say that the dates are not confirmed.</summary>
    [Property(PropertyKind.YesNo, "These dates are confirmed", Hint = "Tick it when schools have published them. Until then pages say that they are not yet confirmed.")]
    public bool Confirmed { get; init; }

    [Property(PropertyKind.Blocks, "Terms and holidays", Hint = "One after the other, without a gap: a holiday begins on the Saturday after the term.", Required = true)]
    public IReadOnlyList<SchoolDates> Dates { get; init; } = [];
}

/// <summary>A term, a holiday, or other days off inside a term; first and last day inclusive.</summary>
[DocumentType("loSchoolDates", "Term or holiday", Icon = "icon-calendar", IsElement = true)]
public sealed record SchoolDates : Block
{
    /// <summary>term, holiday or day-off.</summary>
    [Property(PropertyKind.OneOf, "What it is", Required = true, Vocabulary = VocabularyNames.SchoolTimes)]
    public string Kind { get; init; } = "";

    [Property(PropertyKind.Line, "Name", Required = true, MaxLength = 60, Example = "October half term")]
    public string Name { get; init; } = "";

    [Property(PropertyKind.Date, "First day", Required = true, Example = "24/10/2026")]
    public DateOnly? First { get; init; }

    [Property(PropertyKind.Date, "Last day", Required = true, Example = "1/11/2026")]
    public DateOnly? Last { get; init; }
}
