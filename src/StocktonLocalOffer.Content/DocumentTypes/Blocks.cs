using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>A place where a listing happens. Ward and point are filled in from the postcode when an editor leaves them empty.</summary>
[DocumentType("loLocation", "Place", Icon = "icon-map-location", IsElement = true)]
public sealed record Location : Block
{
    [Property(PropertyKind.Line, "Name of the place", Example = "Riverside Hall")]
    public string Name { get; init; } = "";

    [Property(PropertyKind.Line, "Street address", Example = "12 Example Street")]
    public string Address { get; init; } = "";

    [Property(PropertyKind.OneOf, "Town", Vocabulary = VocabularyNames.Towns)]
    public string Town { get; init; } = "";

    [Property(PropertyKind.OneOf, "Ward", Hint = "Leave empty to fill it in from the postcode.", Vocabulary = VocabularyNames.Wards)]
    public string Ward { get; init; } = "";

    /// <summary>A full postcode, or a sector such as "TS17 8" when the exact place is not public.</summary>
    [Property(PropertyKind.Line, "Postcode", MaxLength = 10, Example = "TS18 1AA", FindsPlace = true)]
    public string Postcode { get; init; } = "";

    /// <summary>Degrees north, WGS84.</summary>
    [Property(PropertyKind.Decimal, "Latitude", Example = "54.568123")]
    public decimal? Latitude { get; init; }

    /// <summary>Degrees east, WGS84; negative in all of the borough.</summary>
    [Property(PropertyKind.Decimal, "Longitude", Example = "-1.318456")]
    public decimal? Longitude { get; init; }

    [Property(PropertyKind.LongText, "How to get there", Hint = "For somebody who has never been: which door, what to look for, the nearest bus stop.", MaxLength = 1000, Example = "Use the blue door at the side. The bus stops outside.")]
    public string HowToGetThere { get; init; } = "";

    [Property(PropertyKind.Blocks, "Access", Hint = "What is there, what is partly there, what is not.")]
    public IReadOnlyList<AccessFact> Access { get; init; } = [];
}

/// <summary>One access feature of a place, and how certain it is. A feature without a fact is "not known".</summary>
[DocumentType("loAccessFact", "Access fact", Icon = "icon-wheelchair", IsElement = true)]
public sealed record AccessFact : Block
{
    [Property(PropertyKind.OneOf, "What", Required = true, Vocabulary = VocabularyNames.Access)]
    public string Feature { get; init; } = "";

    /// <summary>yes, partly, no or not-known.</summary>
    [Property(PropertyKind.OneOf, "Is it there?", Required = true, Vocabulary = VocabularyNames.Answers)]
    public string Answer { get; init; } = "";

    [Property(PropertyKind.Line, "Note")]
    public string Note { get; init; } = "";

    [Property(PropertyKind.Date, "Checked on")]
    public DateOnly? CheckedOn { get; init; }
}

/// <summary>When a listing happens: weekly days and hours, or single dates.</summary>
[DocumentType("loSession", "Time", Icon = "icon-time", IsElement = true)]
public sealed record Session : Block
{
    [Property(PropertyKind.SomeOf, "Days", Vocabulary = VocabularyNames.Days)]
    public IReadOnlyList<string> Days { get; init; } = [];

    /// <summary>"09:30", local time; empty when not known.</summary>
    [Property(PropertyKind.Line, "From", Hint = "For example 16:30", Format = LineFormat.Time)]
    public string From { get; init; } = "";

    [Property(PropertyKind.Line, "To", Format = LineFormat.Time, Example = "18:00")]
    public string To { get; init; } = "";

    [Property(PropertyKind.OneOf, "Term time or holidays", Vocabulary = VocabularyNames.Seasons)]
    public string Season { get; init; } = "";

    [Property(PropertyKind.Date, "First date", Example = "5/9/2026", OnlyWhen = "days")]
    public DateOnly? FirstDate { get; init; }

    [Property(PropertyKind.Date, "Last date", Example = "17/7/2027", OnlyWhen = "days")]
    public DateOnly? LastDate { get; init; }

    /// <summary>Days as "2026-12-19".</summary>
    [Property(PropertyKind.Words, "Single dates", Hint = "As 2026-12-19")]
    public IReadOnlyList<string> Dates { get; init; } = [];

    [Property(PropertyKind.Line, "Note")]
    public string Note { get; init; } = "";
}

/// <summary>Whom to speak to.</summary>
[DocumentType("loContact", "Contact", Icon = "icon-phone", IsElement = true)]
public sealed record Contact : Block
{
    [Property(PropertyKind.Line, "Name")]
    public string Name { get; init; } = "";

    [Property(PropertyKind.Line, "Role", Example = "Club leader")]
    public string Role { get; init; } = "";

    [Property(PropertyKind.Line, "Telephone", Format = LineFormat.Telephone, Example = "01632 960001")]
    public string Phone { get; init; } = "";

    [Property(PropertyKind.Line, "E-mail", Format = LineFormat.Email, Example = "hello@example.org")]
    public string Email { get; init; } = "";

    [Property(PropertyKind.Line, "Note")]
    public string Note { get; init; } = "";
}

/// <summary>A school's or setting's answer to one of the questions of Schedule 2, paragraph 5.</summary>
[DocumentType("loAnswer", "Answer", Icon = "icon-help-alt", IsElement = true)]
public sealed record Answer : Block
{
    [Property(PropertyKind.OneOf, "Question", Required = true, Vocabulary = VocabularyNames.Questions)]
    public string Question { get; init; } = "";

    [Property(PropertyKind.LongText, "Answer", Required = true, MaxLength = 2000, Example = "A teacher trained in autism visits each class once a week.")]
    public string Text { get; init; } = "";
}
