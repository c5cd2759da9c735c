using StocktonLocalOffer.Content.Reminders;
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
        ["domestic abuse", "domestic violence", "self-harm", "suicid", "child-to-parent violence", "hurting or frightening a parent", "hurts or frightens you", "hurts you", "abus", "rape", "hits me", "hurting me", "touched me"];

    [Property(PropertyKind.WholeNumber, "Ask the first time, days before", Hint = "Whoever runs an entry gets an e-mail this long before it has to be checked. 0 to 90.", Group = "Reminders", Example = "30")]
    public int? RemindDaysBefore { get; init; } = CheckLadder.Usual.DaysBefore;

    [Property(PropertyKind.WholeNumber, "Ask again, days after", Hint = "The organisation is asked as well. 1 to 90.", Group = "Reminders", Example = "14")]
    public int? RemindDaysAfter { get; init; } = CheckLadder.Usual.DaysAfter;

    [Property(PropertyKind.WholeNumber, "On the editors' list, days after", Hint = "From then on nobody is written to. Later than the second e-mail, 60 at most.", Group = "Reminders", Example = "30")]
    public int? EditorsListDaysAfter { get; init; } = CheckLadder.Usual.EditorsListDaysAfter;

    [Property(PropertyKind.WholeNumber, "Months between two checks", Hint = "For entries that say no day of their own. It counts from the next check. 1 to 24.", Group = "Reminders", Example = "6")]
    public int? CheckEveryMonths { get; init; } = CheckLadder.Usual.MonthsBetween;

    [Property(PropertyKind.WholeNumber, "Lower in searches, months after a check", Hint = "Its page says that the check is overdue. 1 to 36.", Group = "Reminders", Example = "6")]
    public int? OverdueAfterMonths { get; init; } = CheckAges.Usual.Overdue;

    [Property(PropertyKind.WholeNumber, "With a warning and lower still, months after a check", Hint = "Later than the one before, 48 at most.", Group = "Reminders", Example = "12")]
    public int? WarnAfterMonths { get; init; } = CheckAges.Usual.Stale;

    [Property(PropertyKind.WholeNumber, "Not found by searches, months after a check", Hint = "Later than the one before, 60 at most. Its page stays.", Group = "Reminders", Example = "18")]
    public int? HideAfterMonths { get; init; } = CheckAges.Usual.Hidden;
}

/// <summary>A branch of the content tree that keeps entries of one kind together. It has no page.</summary>
[DocumentType("loFolder", "Folder", Icon = "icon-folder")]
public sealed record Folder : Document;
