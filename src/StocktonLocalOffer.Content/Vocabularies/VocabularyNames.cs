namespace StocktonLocalOffer.Content.Vocabularies;

/// <summary>The names of the vocabularies that document types choose from.</summary>
public static class VocabularyNames
{
    // From published content: an editor changes them without a release.
    public const string Needs = "needs";
    public const string Categories = "categories";
    public const string Statements = "statements";

    // From geography.
    public const string Towns = "towns";
    public const string Wards = "wards";

    // From choices.csv beside this file.
    public const string Levels = "levels";
    public const string Audiences = "audiences";
    public const string Routes = "routes";
    public const string Costs = "costs";
    public const string Modes = "modes";
    public const string Languages = "languages";
    public const string Days = "days";
    public const string Seasons = "seasons";
    public const string Areas = "areas";
    public const string Access = "access";
    public const string Answers = "answers";
    public const string YesNo = "yes-no";
    public const string OrganisationKinds = "organisation-kinds";
    public const string Questions = "questions";
    public const string BannerLevels = "banner-levels";
    public const string ScheduleTwo = "schedule-two";
    public const string SearchTags = "search-tags";
    public const string WordUses = "word-uses";
    public const string SchoolTimes = "school-times";
}
