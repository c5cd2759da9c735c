using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using StocktonLocalOffer.Content.Importing;
using StocktonLocalOffer.Content.Importing.Files;

namespace StocktonLocalOffer.Tests.Content.Importing;

internal sealed class RefuseAFeed
{
    private TempFolder _folder = null!;

    [SetUp]
    public void Start() => _folder = new();

    [TearDown]
    public void End() => _folder.Dispose();

    [Test]
    public void A_file_that_is_not_there() => Assert.That(Refusal(_folder.File("nothing.zip")), Does.StartWith("There is no file or folder called"));

    [Test]
    public void No_name_at_all() => Assert.That(Refusal(""), Is.EqualTo("Say which file or folder to read."));

    [Test]
    public void A_name_that_no_file_can_have() => Assert.That(Refusal("a\0b"), Is.Not.Empty);

    [Test]
    public void An_empty_file() => Assert.That(Refusal(Write([])), Is.EqualTo("The file is empty."));

    [Test]
    public void Binary_rubbish() => Assert.That(Refusal(Write([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3])), Does.Contain("neither a zip"));

    [Test]
    public void Text_that_is_no_feed() => Assert.That(Refusal(Write("id,name\n1,Art club\n")), Does.Contain("neither a zip"));

    [Test]
    public void A_web_page_in_place_of_JSON() => Assert.That(Refusal(Write("\n<!DOCTYPE html><html></html>")), Does.Contain("web page"));

    [TestCase("{\"content\": [")]
    [TestCase("{\"content\": [{\"id\": 1,}]}")]
    [TestCase("{\"content\": []} trailing")]
    public void Broken_JSON_says_where_it_breaks(string json) => Assert.That(Refusal(Write(json)), Does.Contain("line 1"));

    [Test]
    public void JSON_that_is_not_UTF_8() => Assert.That(Refusal(Write([.. "{\"content\": [{\"id\": 1, \"locations\": [], \"name\": \"Caf"u8, 0xE9, .. "\"}]}"u8])), Does.Contain("not in UTF-8"));

    [Test]
    public void JSON_that_is_nested_too_deep() =>
        Assert.That(Refusal(Write("{\"content\": " + new string('[', 100_000) + new string(']', 100_000) + "}")), Does.Contain("nested more than 32 levels"));

    [TestCase("[1, 2]", "is a list")]
    [TestCase("{\"contents\": [], \"total_items\": 0}", "Open Referral UK 3")]
    [TestCase("{\"name\": \"x\"}", "no list called \"content\"")]
    [TestCase("{\"content\": {}}", "no list called \"content\"")]
    [TestCase("{\"content\": [{\"id\": \"1\", \"title\": \"x\"}]}", "not services of Outpost")]
    [TestCase("{\"content\": [1, \"x\", null]}", "not services of Outpost")]
    public void JSON_of_another_kind(string json, string sentence) => Assert.That(Refusal(Write(json)), Does.Contain(sentence));

    [Test]
    public void A_zip_without_services() => Assert.That(Refusal(new MadePackage().Without("data/services.csv").Save(_folder)), Does.Contain("no services.csv"));

    [Test]
    public void A_folder_without_services() => Assert.That(Refusal(_folder.Path), Does.Contain("no services.csv"));

    [Test]
    public void A_spreadsheet() =>
        Assert.That(Refusal(new MadePackage().Without("data/services.csv").With("[Content_Types].xml", "<x/>").Save(_folder)), Does.Contain("Office document"));

    [Test]
    public void A_zip_that_was_cut_off()
    {
        var whole = File.ReadAllBytes(new MadePackage().Save(_folder));

        Assert.That(Refusal(Write(whole[..(whole.Length / 2)])), Does.Contain("zip file is broken"));
    }

    [Test]
    public void A_zip_with_a_damaged_middle()
    {
        var bytes = File.ReadAllBytes(new MadePackage().WithServices("", Enumerable.Range(1, 500).Select(i => $"{i},1,Club {i * 7919}").ToArray()).Save(_folder));
        for (var i = 400; i < 1400; i++)
            bytes[i] = (byte)(bytes[i] * 31 + i);

        Assert.That(Refusal(Write(bytes)), Is.Not.Empty);
    }

    [TestCase("data/services.csv", "id,organization_id,title\n1,1,x\n", "\"services.csv\" has no column \"name\"")]
    [TestCase("data/services.csv", "code,title\n1,x\n", "no column \"id\" and no column \"name\" and no column \"organization_id\"")]
    [TestCase("data/organizations.csv", "id,title\n1,x\n", "\"organizations.csv\" has no column \"name\"")]
    [TestCase("data/services_at_location.csv", "id,service_id\n1,1\n", "\"services_at_location.csv\" has no column \"location_id\"")]
    [TestCase("data/eligibility.csv", "id,eligibility\n1,x\n", "\"eligibility.csv\" has no column \"service_id\"")]
    [TestCase("data/services.csv", "", "\"services.csv\" is empty")]
    [TestCase("data/services.csv", "\0\0\0,\0\n", "\"services.csv\" is not a table of text")]
    public void A_table_that_lacks_a_column_is_named_with_the_column(string file, string text, string sentence) =>
        Assert.That(Refusal(new MadePackage().With(file, text).Save(_folder)), Does.Contain(sentence));

    [Test]
    public void A_quote_that_is_never_closed() =>
        Assert.That(Refusal(new MadePackage().WithServices("", "1,1,\"Art club" + Random(2_000_000)).Save(_folder)), Does.Contain("a quote mark is probably never closed"));

    [TestCase("../services.csv")]
    [TestCase("data/../../etc/passwd")]
    [TestCase("/etc/passwd")]
    [TestCase("..\\services.csv")]
    [TestCase("C:\\services.csv")]
    public void A_name_that_points_outside_the_package(string name) =>
        Assert.That(Refusal(new MadePackage().With(name, "id\n1\n").Save(_folder)), Does.Contain("points outside the package"));

    [Test]
    public void The_same_table_twice() =>
        Assert.That(Refusal(new MadePackage().With("services.csv", "id,organization_id,name\n1,1,x\n").Save(_folder)), Does.Contain("more than once"));

    [Test]
    public void A_bomb_of_one_file() =>
        Assert.That(Refusal(new MadePackage().With("data/services.csv", "id,organization_id,name\n" + string.Concat(Enumerable.Repeat("1,1,x\n", 1 << 20))).Save(_folder)), Does.Contain("200 times its packed size"));

    [Test]
    public void A_bomb_that_lies_about_its_size()
    {
        var bytes = File.ReadAllBytes(new MadePackage().With("data/services.csv", "id,organization_id,name\n" + string.Concat(Enumerable.Repeat("1,1,x\n", 4 << 20))).Save(_folder));
        ClaimSize(bytes, "data/services.csv", 100);

        Assert.That(Refusal(Write(bytes)), Does.Contain("damaged"));
    }

    [Test]
    public void A_package_that_unpacks_to_too_much_in_all()
    {
        var limits = new FeedLimits { TotalBytes = 4096 };

        Assert.That(FeedFile.Read(new MadePackage().With("data/phones.csv", Random(5000)).Save(_folder), new() { Limits = limits }).Refusal, Does.Contain("unpacks to more than"));
    }

    [Test]
    public void A_file_that_unpacks_to_too_much_by_itself()
    {
        var limits = new FeedLimits { EntryBytes = 4096 };

        Assert.That(FeedFile.Read(new MadePackage().WithServices("", Random(5000)).Save(_folder), new() { Limits = limits }).Refusal, Does.Contain("is larger than 4,096 bytes"));
    }

    [Test]
    public void A_zip_of_very_many_files()
    {
        var package = new MadePackage();
        for (var i = 0; i < 300; i++)
            package.With($"data/{i}.txt", "x");

        Assert.That(Refusal(package.Save(_folder)), Does.Contain("more than 200 files"));
    }

    [Test]
    public void A_zip_that_lies_about_how_many_files_it_has()
    {
        var package = new MadePackage();
        for (var i = 0; i < 300; i++)
            package.With($"data/{i}.txt", "x");
        var bytes = File.ReadAllBytes(package.Save(_folder));
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(bytes.Length - 22 + 10), 3);

        Assert.That(Refusal(Write(bytes)), Is.Not.Empty);
    }

    [Test]
    public void A_refused_feed_holds_nothing()
    {
        var reading = FeedFile.Read(new MadePackage().With("data/phones.csv", "id\n1\n").Save(_folder));

        Assert.That((reading.IsRefused, reading.Items.Count), Is.EqualTo((true, 0)));
    }

    [Test]
    public void Nothing_is_ever_unpacked_to_disk()
    {
        var path = new MadePackage().With("../outside.csv", "id\n1\n").Save(_folder);
        var before = Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories);

        FeedFile.Read(path);

        Assert.That(Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories), Is.EqualTo(before));
    }

    [TestCase("PK\u0003\u0004 and no more", true)]
    [TestCase("{ \"half\": ", true)]
    [TestCase("postcode,x,y\nTS17 8AB,1,2\n", false)]
    [TestCase("<html></html>", false)]
    [TestCase("", false)]
    public void Whoever_tries_formats_in_turn_is_told_whose_a_broken_file_is(string text, bool ours) => Assert.That(FeedFile.CanRead(Write(text)), Is.EqualTo(ours));

    private static string Refusal(string path)
    {
        Assert.That(() => FeedFile.CanRead(path), Throws.Nothing);
        var refusal = FeedFile.Read(path).Refusal;
        Assert.That(refusal, Is.Not.Empty);
        return refusal;
    }

    private string Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    private string Write(byte[] bytes)
    {
        File.WriteAllBytes(_folder.File("feed"), bytes);
        return _folder.File("feed");
    }

    // Text that does not shrink.
    private static string Random(int length)
    {
        var random = new Random(1);
        return "id,number\n" + string.Concat(Enumerable.Range(0, length / 10).Select(i => $"{i},1,{random.Next(100_000, 999_999)}\n"));
    }

    // The size after unpacking, in the list of names at the end of the zip.
    private static void ClaimSize(byte[] zip, string name, uint size)
    {
        for (var i = zip.Length - 46 - name.Length; i > 0; i--)
            if (BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(i)) == 0x02014b50 && Encoding.ASCII.GetString(zip, i + 46, name.Length) == name)
                BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(i + 24), size);
    }
}
