using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Tests.Content.Usync;

/// <summary>A small site with every kind of property in it, filled and empty.</summary>
internal static class SampleFolder
{
    public static readonly Guid Club = Keys.For("swimming"), Draft = Keys.For("not-ready");

    private static readonly Document[] Documents =
    [
        new SiteSettings { Name = "Local Offer", Slug = "local-offer", Phone = "01632 960000" },
        new Folder { Name = "Everything", Slug = "everything" },
        new Need { Name = "Communication & interaction", Slug = "ci", IsBroadArea = true, EverydayLabel = "Talking", Summary = "Talking." },
        new Need { Name = "Autism", Slug = "autism", BroadArea = [Keys.For("ci")], EverydayLabel = "Autism", Summary = "Autism.", Intro = "<p>Autistic people’s <strong>senses</strong> &amp; more.</p>", Synonyms = ["ASD", "Asperger's"] },
        new Category { Name = "Sport", Slug = "sport", Code = "SPO", Summary = "Moving.", ScheduleTwo = ["S2.6", "S2.12"] },
        new Outcome { Name = "Being as healthy as possible", Slug = "healthy", Code = "H" },
        new OutcomeStatement { Name = "Healthy lifestyle", Slug = "h1", Code = "H1", Outcome = [Keys.For("healthy")], Statement = "I will know.", Needs = ["autism"], Categories = ["sport"] },
        new Organisation { Name = "Kestrel Lane Trust", Slug = "kestrel", Kind = "charity", Email = "hello@example.org", Website = "https://example.org/?a=1&b=2" },
        new Club
        {
            Name = "Swimming \"quiet hour\" <all>", Slug = "swimming", Sample = true, Summary = "[Sample] Line one\nLine two ]]> end", Description = "<h2>What</h2>\n<ul><li>£4 café</li></ul>",
            Organisation = [Keys.For("kestrel")], Categories = ["sport"], Outcomes = ["H1"], DesignedFor = ["autism"], AgeFromMonths = 0, AgeToMonths = 203, Level = "targeted", Costs = ["under-5", "carer-free"],
            Pictures = [new(Keys.For("picture"), Keys.For("media"))], TypicalWaitSaid = new DateOnly(2026, 9, 1), CheckedOn = new DateOnly(2026, 2, 1),
            Locations = [new() { Key = Keys.For("place"), Name = "Pool", Postcode = "TS17 8", Latitude = 54.5m, Longitude = -1.300001m, Access = [new() { Key = Keys.For("access"), Feature = "pool-hoist", Answer = "partly", Note = "Ring first", CheckedOn = new DateOnly(2026, 1, 31) }] }, new() { Key = Keys.For("empty place") }],
            Times = [new() { Key = Keys.For("time"), Days = ["saturday", "sunday"], From = "09:30", Season = "term-time", FirstDate = new DateOnly(2026, 9, 5), Dates = ["2026-12-19"] }],
            Contacts = [new() { Key = Keys.For("contact"), Name = "Sam", Phone = "01632 960001" }],
            Links = [new("Book", "https://example.org/book"), new("What EHC plans are", "/guides/ehc-plans")],
        },
        new Guide { Name = "EHC plans", Slug = "ehc-plans", Summary = "What they are.", Chapters = [new() { Key = Keys.For("chapter"), Title = "Start", Slug = "start", Body = "<p>Ask the <em>school</em>.</p>" }], Sources = [new("Act", "https://www.legislation.gov.uk/")] },
        new Activity { Name = "Swimming \"quiet hour\" <all>", Slug = "not-ready" },
        new HelpContact { Name = "Help line", Slug = "help-line", Role = "Listens.", Local = true, Needs = ["autism"] },
        new Service { Name = "Children's therapy", Slug = "therapy", Summary = "Therapy.", AllAges = true },
    ];

    public static AllVocabularies Vocabularies => AllVocabularies.From(ContentDatabase.Gazetteer, Documents.Select(d => KeyValuePair.Create(Keys.For(d.Slug), d)));

    public static IReadOnlyList<ContentNode> Nodes => ContentTree.Of(Documents.Select((document, i) => new ContentNode
    {
        Key = Keys.For(document.Slug),
        ParentKey = i switch { 0 => null, 1 => Keys.For("local-offer"), _ => Keys.For("everything") },
        SortOrder = i,
        CreateDate = new DateTime(2026, 1, 5, 9, 0, i, DateTimeKind.Utc),
        Published = Keys.For(document.Slug) != Draft,
        Document = document,
    }));

    public static void Write(string folder) => new UsyncWriter(Vocabularies).Write(folder, Nodes);
}
