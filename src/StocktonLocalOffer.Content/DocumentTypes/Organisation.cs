using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>Who runs a listing.</summary>
[DocumentType("loOrganisation", "Organisation", Description = "Who runs services, clubs and groups.", Icon = "icon-company", Address = "organisations", Folder = "Organisations")]
public sealed record Organisation : Document
{
    [Property(PropertyKind.LongText, "Summary", MaxLength = 300)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.OneOf, "Kind", Vocabulary = VocabularyNames.OrganisationKinds)]
    public string Kind { get; init; } = "";

    [Property(PropertyKind.Line, "Telephone", Group = "Contact", Format = LineFormat.Telephone)]
    public string Phone { get; init; } = "";

    [Property(PropertyKind.Line, "E-mail", Group = "Contact", Format = LineFormat.Email)]
    public string Email { get; init; } = "";

    [Property(PropertyKind.Line, "Website", Group = "Contact", MaxLength = 500, Format = LineFormat.WebAddress)]
    public string Website { get; init; } = "";
}
