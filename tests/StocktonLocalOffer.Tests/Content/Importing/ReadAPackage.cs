using System.Text;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing;

namespace StocktonLocalOffer.Tests.Content.Importing;

internal sealed class ReadAPackage
{
    private TempFolder _folder = null!;

    [SetUp]
    public void Start() => _folder = new();

    [TearDown]
    public void End() => _folder.Dispose();

    [Test]
    public void A_package_is_known_by_what_is_in_it()
    {
        var path = new MadePackage().Save(_folder, "anything.txt");

        var reading = FeedFile.Read(path);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(FeedFile.CanRead(path));
            Assert.That(reading.Refusal, Is.Empty);
            Assert.That(reading.Format, Is.EqualTo(FeedFormat.HsdsPackage));
            Assert.That(reading.Source, Is.EqualTo("test-feed"));
            Assert.That(reading.Licence, Is.EqualTo("Creative Commons Zero"));
            Assert.That(reading.Items.Select(i => i.SourceId), Is.EqualTo(new[] { "organisation/1", "service/10" }));
            Assert.That(((Service)reading.Items[1].Document).Organisation, Is.EqualTo(new[] { reading.Items[0].Key }));
        }
    }

    [Test]
    public void A_folder_of_the_same_tables_reads_the_same()
    {
        var zip = FeedFile.Read(new MadePackage().Save(_folder));
        var folder = new MadePackage().SaveAsFolder(_folder, "unpacked");

        Assert.That(FeedFile.CanRead(folder));
        Assert.That(FeedFile.Read(folder).Items.Select(i => (i.Key, i.Hash)), Is.EqualTo(zip.Items.Select(i => (i.Key, i.Hash))));
    }

    [Test]
    public void A_template_s_name_is_no_name_so_the_file_s_or_the_folder_s_is_taken()
    {
        var package = new MadePackage().With("datapackage.json", """{ "name": "human_services_data" }""");
        Directory.CreateDirectory(_folder.File("miami-211"));

        Assert.That(FeedFile.Read(package.Save(_folder, "miami-211/datapackage-1566177582.zip")).Source, Is.EqualTo("miami-211"));
        Assert.That(FeedFile.Read(package.Save(_folder, "Hartlepool clubs.zip")).Source, Is.EqualTo("hartlepool-clubs"));
    }

    [Test]
    public void The_name_of_the_feed_can_be_given() =>
        Assert.That(FeedFile.Read(new MadePackage().Save(_folder), new() { Source = "my feed" }).Source, Is.EqualTo("my feed"));

    [Test]
    public void Several_services_of_one_name_all_carry_their_id()
    {
        var reading = FeedFile.Read(new MadePackage().WithServices("", "10,1,MIAMI", "11,1,Miami", "12,1,Naples", "13,1,+++").Save(_folder));

        Assert.That(reading.Items.Skip(1).Select(i => i.Document.Slug), Is.EqualTo(new[] { "miami-10", "miami-11", "naples", "service-13" }));
    }

    [Test]
    public void The_same_id_twice_is_listed_and_the_first_counts()
    {
        var reading = FeedFile.Read(new MadePackage().WithServices("", "10,1,One", "10,1,Two").Save(_folder));

        Assert.That(reading.Items[^1].Document.Name, Is.EqualTo("One"));
        Assert.That(reading.Refused.Single(), Is.EqualTo(new RefusedRecord(FeedItemKind.Service, "10", "Two", "The same id is there twice: at line 2 of services.csv and at line 3 of services.csv. The first one counts.")));
    }

    [TestCase("10,1,", "It has no name (line 2 of services.csv).")]
    [TestCase(",1,One", "It has no id (line 2 of services.csv).")]
    [TestCase("10,1", "Line 2 of services.csv does not have as many cells as the header, so nobody can say which is which.")]
    public void A_bad_record_is_listed_and_the_others_go_in(string row, string reason)
    {
        var reading = FeedFile.Read(new MadePackage().WithServices("", row, "11,1,Good").Save(_folder));

        Assert.That(reading.Refused.Single().Reason, Is.EqualTo(reason));
        Assert.That(reading.Items[^1].Document.Name, Is.EqualTo("Good"));
    }

    [Test]
    public void A_very_long_name_is_cut_and_stands_whole_in_the_description()
    {
        var name = string.Join(' ', Enumerable.Repeat("Long", 60));

        var service = Only(new MadePackage().WithServices("", $"10,1,{name}"));

        Assert.That(service.Name, Has.Length.LessThanOrEqualTo(120));
        Assert.That(service.Description, Does.Contain(name));
    }

    [Test]
    public void A_table_saved_by_a_spreadsheet_on_Windows_is_read_and_that_is_said()
    {
        var bytes = Encoding.Latin1.GetBytes("id,organization_id,name\n10,1,Café £5\n");

        var reading = FeedFile.Read(new MadePackage().With("data/services.csv", bytes).Save(_folder));

        Assert.That(reading.Items[^1].Document.Name, Is.EqualTo("Café £5"));
        Assert.That(reading.Notes, Has.Some.StartsWith("services.csv is not UTF-8."));
    }

    [TestCase("defunct", true, false)]
    [TestCase("temporarily closed", false, true)]
    [TestCase("active", false, false)]
    [TestCase("", false, false)]
    public void What_has_ended_is_not_listed(string status, bool notListed, bool closed)
    {
        var service = Service("status", status);

        Assert.That((service.NotListed, service.TemporarilyClosed), Is.EqualTo((notListed, closed)));
    }

    [Test]
    public void The_raw_record_has_everything_also_what_has_no_place_here()
    {
        var reading = FeedFile.Read(new MadePackage().With("data/services_taxonomy.csv", "id,service_id,taxonomy_id\n1,10,PN-8100\n").Save(_folder));

        Assert.That(reading.Items[^1].Raw, Does.Contain("PN-8100").And.Contain("Kestrel Lane Trust"));
    }

    [Test]
    public void A_package_of_the_UK_profile_is_read_too()
    {
        var reading = FeedFile.Read(RealFeeds.UkExample);

        var service = reading.Items.Select(i => i.Document).OfType<Service>().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(service.Name, Is.EqualTo("Community Counselling"));
            Assert.That((service.AgeFromMonths, service.AgeToMonths), Is.EqualTo(((int?)144, (int?)1211)));
            Assert.That(service.Times.Single().Days, Is.EqualTo(new[] { "thursday", "friday" }));
            Assert.That(service.CheckedOn, Is.EqualTo(new DateOnly(2005, 1, 1)));
            Assert.That(service.Contacts[0].Phone, Is.EqualTo("+44 1234 234567"));
            Assert.That(service.Costs, Is.Empty);
        }
    }

    private Service Service(string columns, string cell = "") =>
        Only(new MadePackage().WithServices(columns, columns.Length == 0 ? "10,1,Art club" : $"10,1,Art club,{cell}"));

    private Service Only(MadePackage package)
    {
        var reading = FeedFile.Read(package.Save(_folder));
        Assert.That(reading.Refusal, Is.Empty);
        return reading.Items.Select(i => i.Document).OfType<Service>().Single();
    }

    private Location Place(string access, string address) => Only(new MadePackage()
        .With("data/services_at_location.csv", "id,service_id,location_id\n1,10,7\n")
        .With("data/locations.csv", "id,name,latitude,longitude\n7,Art club,25.7757605228379,-80.194743407806\n")
        .With("data/physical_addresses.csv", $"location_id,address_1,address_2,city,state_province,postal_code\n{address}\n")
        .With("data/accessibility_for_disabilities.csv", $"location_id,accessibility\n{access}\n")).Locations.Single();
}
