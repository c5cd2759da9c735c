using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.DocumentTypes;

/// <summary>
/// Something a family can use, join, go to or ask: the shared base of <see cref="Service"/>, <see cref="Club"/>,
/// <see cref="Activity"/> and <see cref="SupportGroup"/>. An empty value means "not known", never "no" and never "all".
/// </summary>
public abstract record Listing : Document
{
    [Property(PropertyKind.LongText, "Summary", Hint = "One or two plain sentences: what it is and who it helps. It is shown in search results.", Group = "About", Required = true, MaxLength = 200, Example = "A Saturday swim for children who find busy pools hard. Parents stay in the water.")]
    public string Summary { get; init; } = "";

    [Property(PropertyKind.RichText, "Description", Hint = "What happens there, in everyday words.", Group = "About", Example = "We meet in a small hall. There is music, then quiet play. You can leave and come back.")]
    public string Description { get; init; } = "";

    [Property(PropertyKind.OtherContent, "Organisation", Hint = "Who runs it.", Group = "About", Max = 1, Of = [typeof(Organisation)])]
    public IReadOnlyList<Guid> Organisation { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Categories", Group = "About", Vocabulary = VocabularyNames.Categories)]
    public IReadOnlyList<string> Categories { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Helps with these promises", Hint = "The \"I will…\" statements of the strategy.", Group = "About", Vocabulary = VocabularyNames.Statements)]
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    [Property(PropertyKind.Picture, "Pictures", Group = "About")]
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Designed for", Hint = "Made with these needs in mind.", Group = "Who it is for", Vocabulary = VocabularyNames.Needs)]
    public IReadOnlyList<string> DesignedFor { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Welcomes", Hint = "Open to everyone, and ready for these needs.", Group = "Who it is for", Vocabulary = VocabularyNames.Needs)]
    public IReadOnlyList<string> Welcomes { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Can support with notice", Hint = "Needs some days to prepare for these needs.", Group = "Who it is for", Vocabulary = VocabularyNames.Needs)]
    public IReadOnlyList<string> WithNotice { get; init; } = [];

    /// <summary>Months since birth, inclusive; null when not known.</summary>
    [Property(PropertyKind.WholeNumber, "Youngest age, in months", Hint = "60 months is 5 years. Leave empty when you do not know.", Group = "Who it is for", Age = AgeEnd.Youngest, OnlyWhen = "!allAges")]
    public int? AgeFromMonths { get; init; }

    /// <summary>Months since birth, inclusive ("until the 17th birthday" is 203); null when not known.</summary>
    [Property(PropertyKind.WholeNumber, "Oldest age, in months", Hint = "Inclusive: up to the day before the 17th birthday is 203.", Group = "Who it is for", Age = AgeEnd.Oldest, OnlyWhen = "!allAges")]
    public int? AgeToMonths { get; init; }

    [Property(PropertyKind.YesNo, "All ages", Hint = "Tick only when the provider says that anyone of any age may come.", Group = "Who it is for")]
    public bool AllAges { get; init; }

    [Property(PropertyKind.SomeOf, "Who comes", Group = "Who it is for", Vocabulary = VocabularyNames.Audiences)]
    public IReadOnlyList<string> Audiences { get; init; } = [];

    [Property(PropertyKind.OneOf, "Level of help", Group = "Who it is for", Vocabulary = VocabularyNames.Levels)]
    public string Level { get; init; } = "";

    [Property(PropertyKind.LongText, "Who decides, and how", Hint = "Who can use it and who decides. The law asks for this.", Group = "How to get it", MaxLength = 1000, Example = "Anyone with an EHC plan. The council's panel decides, once a month.")]
    public string Eligibility { get; init; } = "";

    [Property(PropertyKind.SomeOf, "How you get it", Group = "How to get it", Vocabulary = VocabularyNames.Routes)]
    public IReadOnlyList<string> Routes { get; init; } = [];

    [Property(PropertyKind.LongText, "What happens next", Group = "How to get it", MaxLength = 1000, Example = "We ring you within five days. Then you come for a look round.")]
    public string WhatHappensNext { get; init; } = "";

    [Property(PropertyKind.Line, "Typical wait", Hint = "For example: about 6 weeks.", Group = "How to get it")]
    public string TypicalWait { get; init; } = "";

    [Property(PropertyKind.Date, "When the wait was said", Group = "How to get it", Example = "19/12/2026", OnlyWhen = "typicalWait")]
    public DateOnly? TypicalWaitSaid { get; init; }

    [Property(PropertyKind.SomeOf, "Cost", Hint = "Leave empty when you do not know: an empty cost is shown as \"not known\", not as free.", Group = "Cost", Vocabulary = VocabularyNames.Costs)]
    public IReadOnlyList<string> Costs { get; init; } = [];

    [Property(PropertyKind.LongText, "What you pay", Group = "Cost", MaxLength = 500, Example = "£4 for each child. A carer comes in free.")]
    public string WhatYouPay { get; init; } = "";

    [Property(PropertyKind.SomeOf, "How it is given", Group = "Where and when", Vocabulary = VocabularyNames.Modes)]
    public IReadOnlyList<string> Modes { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Languages", Group = "Where and when", Vocabulary = VocabularyNames.Languages)]
    public IReadOnlyList<string> Languages { get; init; } = [];

    [Property(PropertyKind.Blocks, "Places", Group = "Where and when")]
    public IReadOnlyList<Location> Locations { get; init; } = [];

    [Property(PropertyKind.OneOf, "Area it serves", Hint = "Where the people who may use it live, or where it travels to.", Group = "Where and when", Vocabulary = VocabularyNames.Areas)]
    public string Area { get; init; } = "";

    [Property(PropertyKind.SomeOf, "Towns it serves", Group = "Where and when", Vocabulary = VocabularyNames.Towns, OnlyWhen = "area=towns")]
    public IReadOnlyList<string> AreaTowns { get; init; } = [];

    [Property(PropertyKind.SomeOf, "Wards it serves", Group = "Where and when", Vocabulary = VocabularyNames.Wards, OnlyWhen = "area=wards")]
    public IReadOnlyList<string> AreaWards { get; init; } = [];

    [Property(PropertyKind.Blocks, "Times", Group = "Where and when")]
    public IReadOnlyList<Session> Times { get; init; } = [];

    [Property(PropertyKind.Blocks, "Contacts", Group = "Contact")]
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    [Property(PropertyKind.Links, "Links", Group = "Contact")]
    public IReadOnlyList<WebLink> Links { get; init; } = [];

    [Property(PropertyKind.Blocks, "Local Offer answers", Hint = "For schools, nurseries and colleges: the questions the law asks.", Group = "Answers")]
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    [Property(PropertyKind.Date, "Checked on", Hint = "The day somebody last made sure that all of this is right.", Group = "Checked", Example = "19/12/2026")]
    public DateOnly? CheckedOn { get; init; }

    [Property(PropertyKind.Line, "Checked by", Group = "Checked", Example = "The club's leader, by telephone")]
    public string CheckedBy { get; init; } = "";

    [Property(PropertyKind.Date, "Next check due", Group = "Checked", Example = "19/12/2027")]
    public DateOnly? NextCheckDue { get; init; }

    [Property(PropertyKind.Line, "Source", Hint = "Where the facts came from, when not from the provider.", Group = "Checked")]
    public string Source { get; init; } = "";

    [Property(PropertyKind.Line, "Licence", Group = "Checked")]
    public string Licence { get; init; } = "";

    [Property(PropertyKind.YesNo, "Do not list", Hint = "The page stays, but searches do not find it.", Group = "Checked")]
    public bool NotListed { get; init; }

    [Property(PropertyKind.YesNo, "Closed for now", Group = "Checked")]
    public bool TemporarilyClosed { get; init; }

    [Property(PropertyKind.LongText, "Why it is closed or not listed", Group = "Checked", MaxLength = 500, OnlyWhen = "temporarilyClosed,notListed")]
    public string ClosedReason { get; init; } = "";
}
