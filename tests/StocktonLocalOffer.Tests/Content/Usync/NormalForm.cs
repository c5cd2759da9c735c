using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;

namespace StocktonLocalOffer.Tests.Content.Usync;

/// <summary>Holds what we write against what a running Umbraco with uSync wrote.</summary>
internal sealed class NormalForm
{
    private string _sample = "";
    private Dictionary<string, string> _ours = [];

    [SetUp]
    public void ReadBoth()
    {
        _sample = Repository.SharedData("usync-normal-form") ?? "";
        if (_sample.Length == 0)
            Assert.Ignore("The exported sample is not on this machine.");
        var writer = new UsyncWriter(SampleFolder.Vocabularies);
        _ours = writer.Schema().Concat(writer.Content(SampleFolder.Nodes)).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));
    }

    [TestCase("usync.config")]
    [TestCase("Languages/en-gb.config")]
    [TestCase("DataTypes/Textstring.config")]
    [TestCase("DataTypes/Textarea.config")]
    [TestCase("DataTypes/RichtextEditor.config")]
    [TestCase("DataTypes/Truefalse.config")]
    [TestCase("DataTypes/Numeric.config")]
    [TestCase("DataTypes/DatePicker.config")]
    [TestCase("DataTypes/MultiURLPicker.config")]
    public void What_every_umbraco_has_is_the_same_byte_for_byte(string path) => Assert.That(_ours[path], Is.EqualTo(Theirs(path)));

    [TestCase("DataTypes/LONeeds.config", "DataTypes/LONeedsSome.config")]
    [TestCase("DataTypes/LOStage.config", "DataTypes/LOLevelsOne.config")]
    [TestCase("DataTypes/LOContactList.config", "DataTypes/LOContactList.config")]
    [TestCase("DataTypes/LORelated.config", "DataTypes/LOPages.config")]
    [TestCase("DataTypes/LOTags.config", "DataTypes/LOWords.config")]
    [TestCase("DataTypes/LODecimal.config", "DataTypes/LODecimal.config")]
    [TestCase("ContentTypes/loservice.config", "ContentTypes/loservice.config")]
    [TestCase("ContentTypes/locontact.config", "ContentTypes/locontact.config")]
    [TestCase("ContentTypes/lohome.config", "ContentTypes/lositesettings.config")]
    public void Our_own_types_have_the_same_shape(string theirs, string ours)
    {
        var sample = XElement.Parse(Theirs(theirs));
        sample.Descendants("AllowedTemplates").Elements().Remove();

        Assert.That(Shape(XElement.Parse(_ours[ours])), Is.EquivalentTo(Shape(sample)));
        Assert.That(Json(_ours[ours]), Is.EqualTo(Json(Theirs(theirs))));
    }

    [TestCase("Content/local-offer.config")]
    [TestCase("Content/sensory-hub.config")]
    [TestCase("Content/short-breaks.config")]
    [TestCase("Content/draft-club.config")]
    public void A_node_is_written_byte_for_byte_as_umbraco_writes_it(string path)
    {
        var sample = XElement.Parse(Theirs(path));
        var info = sample.Element("Info")!;
        // The document type is of another site; all else goes through our writer.
        var node = SampleFolder.Nodes[0] with
        {
            Key = (Guid)sample.Attribute("Key")!,
            ParentKey = (Guid)info.Element("Parent")!.Attribute("Key")!,
            ParentName = info.Element("Parent")!.Value,
            Level = (int)sample.Attribute("Level")!,
            Path = info.Element("Path")!.Value,
            SortOrder = (int)info.Element("SortOrder")!,
            CreateDate = (DateTime)info.Element("CreateDate")!,
            Published = (bool)info.Element("Published")!.Attribute("Default")!,
            Document = SampleFolder.Nodes[0].Document with { Name = sample.Attribute("Alias")!.Value },
        };
        var values = sample.Element("Properties")!.Elements().Reverse().Select(p => (p.Name.LocalName, p.Value));

        var ours = Encoding.UTF8.GetString(UsyncXml.Bytes(NodeFile.Of(node, values)));

        var theirs = Regex.Replace(Theirs(path), "<Template Key=.*</Template>", "<Template />").Replace($">{info.Element("ContentType")!.Value}<", ">loSiteSettings<");
        Assert.That(ours, Is.EqualTo(theirs));
    }

    [Test]
    public void Values_are_written_as_umbraco_writes_them()
    {
        var sample = XElement.Parse(Theirs("Content/short-breaks.config")).Element("Properties")!;
        var service = new StocktonLocalOffer.Content.DocumentTypes.Service
        {
            Summary = "Line one\nLine two",
            Description = "<p>Overnight and <strong>daytime</strong> breaks.</p>",
            AllAges = true,
            AgeFromMonths = 5,
            DesignedFor = ["autism"],
            CheckedOn = new DateOnly(2026, 2, 1),
            Organisation = [Guid.Parse("7e517d8d-4ede-518b-8bd6-0aba9bd8c69c")],
            Links = [new("Website", "https://example.org/short-breaks")],
            Contacts = [new() { Key = Guid.Parse("f5c2a4c3-38cb-5b3e-8ee7-3e70611e477c"), Name = "Sam Lee", Email = "sam@example.org" }],
        };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Value("summary"), Is.EqualTo(Of("summary")));
            Assert.That(Value("body"), Is.EqualTo(Of("description")));
            Assert.That(Value("isFree"), Is.EqualTo(Of("allAges")));
            Assert.That(Value("minAge"), Is.EqualTo(Of("ageFromMonths")));
            Assert.That(Value("needs"), Is.EqualTo(Of("designedFor")));
            Assert.That(Value("assuredDate"), Is.EqualTo(Of("checkedOn")));
            Assert.That(Value("parentOrg"), Is.EqualTo(Of("organisation")));
            Assert.That(Value("links").Replace("\"_blank\"", "null"), Is.EqualTo(Of("links")));
            Assert.That(
                Value("contacts").Replace("contactName", "name").Replace("contactEmail", "email").Replace("84f18f38-44ef-5e25-a0aa-37a1e26ccb1d", AllDocumentTypes.Find("loContact")!.Key.ToString()),
                Is.EqualTo(Of("contacts")));
        }

        string Value(string alias) => sample.Element(alias)!.Value;
        string Of(string alias)
        {
            var property = AllDocumentTypes.Of(service).Properties.Single(p => p.Alias == alias);
            return ValueText.Of(property, property.Get(service), SampleFolder.Vocabularies);
        }
    }

    [Test]
    public void Properties_stand_in_the_order_of_any_umbraco()
    {
        foreach (var type in AllDocumentTypes.All)
        {
            var aliases = type.Properties.Select(p => p.Alias).ToList();
            Assert.That(aliases.Order(StringComparer.Ordinal), Is.EqualTo(aliases.Order(StringComparer.InvariantCulture)), $"{type.Alias}: uSync sorts by culture, we by ordinal");
        }
    }

    private string Theirs(string path) => File.ReadAllText(Path.Combine(_sample, path)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Shape(XElement element) => element.DescendantsAndSelf()
        .Select(e => string.Join('/', e.AncestorsAndSelf().Reverse().Select(a => a.Name)) + string.Concat(e.Attributes().Select(a => " @" + a.Name)))
        .Where(path => !path.Contains("/Structure/") && !path.Contains("/Validation")).Distinct();

    private static string Json(string text) => string.Join(' ', Regex.Matches(text, "\"([A-Za-z]+)\":").Select(m => m.Groups[1].Value));
}
