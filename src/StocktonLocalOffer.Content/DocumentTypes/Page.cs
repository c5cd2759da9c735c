using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>A single page, such as the accessibility statement, at /{slug}.</summary>
[DocumentType("loPage", "Page", Description = "A single page.", Folder = "Pages")]
public sealed record Page : Document
{
    [Property(PropertyKind.LongText, "Summary", MaxLength = 300)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.RichText, "Text", Required = true)]
    public string Body { get; init; } = "";
}

/// <summary>Something new that families should hear of.</summary>
[DocumentType("loNewsArticle", "News article", Icon = "icon-newspaper-alt", Address = "news", Folder = "News")]
public sealed record NewsArticle : Document
{
    [Property(PropertyKind.LongText, "Summary", Required = true, MaxLength = 300)]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.Date, "Date", Required = true)]
    public DateOnly? PublishedOn { get; init; }

    [Property(PropertyKind.RichText, "Text", Required = true)]
    public string Body { get; init; } = "";
}

/// <summary>A notice at the top of every page, between two dates.</summary>
[DocumentType("loAlertBanner", "Alert banner", Icon = "icon-alert", Folder = "Banners")]
public sealed record AlertBanner : Document
{
    [Property(PropertyKind.OneOf, "How important", Hint = "Emergency is for danger to people only. Leave it empty for what is good to know.", Vocabulary = VocabularyNames.BannerLevels)]
    public string Level { get; init; } = "";

    [Property(PropertyKind.LongText, "Message", Required = true, MaxLength = 300)]
    public string Message { get; init; } = "";

    [Property(PropertyKind.Links, "Link")]
    public IReadOnlyList<WebLink> Links { get; init; } = [];

    [Property(PropertyKind.Date, "First day")]
    public DateOnly? From { get; init; }

    [Property(PropertyKind.Date, "Last day")]
    public DateOnly? Until { get; init; }
}

/// <summary>The root of the content tree, and what is said once for the whole site.</summary>
[DocumentType("loSiteSettings", "Local Offer", Icon = "icon-home", AllowedAtRoot = true)]
public sealed record SiteSettings : Document
{
    [Property(PropertyKind.Line, "Telephone of the Local Offer team", Format = LineFormat.Telephone)]
    public string Phone { get; init; } = "";

    [Property(PropertyKind.Line, "E-mail of the Local Offer team", Format = LineFormat.Email)]
    public string Email { get; init; } = "";

    [Property(PropertyKind.Line, "When the telephone is answered")]
    public string Hours { get; init; } = "";

    /// <summary>These from the start: a site without settings must not lack the way out.</summary>
    [Property(PropertyKind.Words, "Sensitive topics", Hint = "Pages that speak of these have a \"Leave this site\" button: whoever reads them may have to hide it. The start of a word is enough.")]
    public IReadOnlyList<string> SensitiveWords { get; init; } =
        ["domestic abuse", "domestic violence", "self-harm", "suicid", "child-to-parent violence", "hurting or frightening a parent", "hurts or frightens you", "hurts you"];
}

/// <summary>A branch of the content tree that keeps entries of one kind together. It has no page.</summary>
[DocumentType("loFolder", "Folder", Icon = "icon-folder")]
public sealed record Folder : Document;
