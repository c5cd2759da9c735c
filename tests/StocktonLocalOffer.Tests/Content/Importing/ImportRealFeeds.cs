using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing;

namespace StocktonLocalOffer.Tests.Content.Importing;

internal sealed class ImportRealFeeds
{
    private ContentDatabase _site = null!;
    private FeedImporter _importer = null!;

    [SetUp]
    public void Start()
    {
        _site = new();
        _importer = new(_site.Databases, _site.Publisher, ContentDatabase.Gazetteer, _site.Clock);
    }

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public async Task All_4089_services_of_Miami_go_in_and_go_in_once()
    {
        var first = await _importer.ImportAsync(RealFeeds.Miami);
        var second = await _importer.ImportAsync(RealFeeds.Miami);

        var services = (await _site.Side.RefreshAsync()).OfType<Service>().Select(s => s.Document).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Refused, Is.Empty);
            Assert.That((first.Organisations, first.Services), Is.EqualTo((new ImportCounts(Added: 1074), new ImportCounts(Added: 4089))));
            Assert.That((second.Organisations, second.Services), Is.EqualTo((new ImportCounts(Unchanged: 1074), new ImportCounts(Unchanged: 4089))));
            Assert.That(second.NoLongerInFeed, Is.Zero);
            Assert.That(services.Count(s => s.Organisation.Count == 0), Is.EqualTo(447));
            Assert.That(first.Notes, Has.Some.StartsWith("447 services").And.Some.StartsWith("2,244 lines"));
            // Not one of them says what it costs, for what ages it is, or that it comes to Stockton.
            Assert.That(services.Where(s => s.Costs.Count > 0 || s.AllAges || s.AgeFromMonths is not null || s.Area.Length > 0 || s.Locations.Any(l => l.Town.Length + l.Ward.Length > 0)), Is.Empty);
            Assert.That(services.Where(s => s.Description.Contains("###", StringComparison.Ordinal) || s.Description.Contains("\\n", StringComparison.Ordinal) || s.Description.Contains("GÇ", StringComparison.Ordinal)), Is.Empty);
            Assert.That(services.Count(s => s.Locations.Any(l => l.Latitude is not null)), Is.EqualTo(2260));
        }
    }

    [Test]
    public async Task The_page_of_Outpost_goes_in()
    {
        var report = await _importer.ImportAsync(RealFeeds.Outpost);

        Assert.That((report.Organisations.Added, report.Services.Added, report.Refused.Count), Is.EqualTo((10, 20, 0)));
    }
}
