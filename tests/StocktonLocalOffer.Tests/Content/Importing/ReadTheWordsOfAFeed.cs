using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing;

namespace StocktonLocalOffer.Tests.Content.Importing;

internal sealed class ReadTheWordsOfAFeed
{
    private TempFolder _folder = null!;

    [SetUp]
    public void Start() => _folder = new();

    [TearDown]
    public void End() => _folder.Dispose();

    [Test]
    public void What_the_feed_leaves_blank_stays_unknown()
    {
        var service = Service("");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(service.Costs, Is.Empty);
            Assert.That(service.WhatYouPay, Is.Empty);
            Assert.That((service.AgeFromMonths, service.AgeToMonths, service.AllAges), Is.EqualTo(((int?)null, (int?)null, false)));
            Assert.That(service.Area, Is.Empty);
            Assert.That(service.CheckedOn, Is.Null);
            Assert.That(service.Summary, Is.EqualTo("No description was given."));
        }
    }

    [TestCase("Free", "free")]
    [TestCase("no fee", "free")]
    [TestCase("$0", "free")]
    [TestCase("Free for members", "")]
    [TestCase("Sliding fee scale", "")]
    [TestCase("$0 - $20", "")]
    [TestCase("None", "")]
    public void Only_words_that_are_certain_say_free(string fees, string band)
    {
        var service = Service("fees", fees);

        Assert.That((string.Join(',', service.Costs), service.WhatYouPay), Is.EqualTo((band, fees)));
    }

    [Test]
    public void Typed_out_line_breaks_and_marks_of_the_feed_s_own_system_are_gone()
    {
        var service = Service("description", "\"First part.\\n\\n* soup\\n* bread & butter\\n\\nThe StateGÇÖs office.\\n###MON###\\n####COL###\"");

        Assert.That(service.Description, Is.EqualTo("<p>First part.</p><ul><li>soup</li><li>bread &amp; butter</li></ul><p>The State’s office.</p>"));
    }

    [Test]
    public void Markup_of_the_feed_does_not_get_through()
    {
        var service = Service("description", "\"<p onclick=x>One</p><script>alert(1)</script><p>Two &amp; <b>three</b> <img src=x onerror=alert(1)></p>\"");

        Assert.That(service.Description, Is.EqualTo("<p>One<br>Two &amp; three</p>"));
    }

    [Test]
    public void A_summary_is_the_first_sentences_that_fit()
    {
        var service = Service("description", $"We meet at St. Mary's Hall. Everyone is welcome. {new string('X', 190)}. Third.");

        Assert.That(service.Summary, Is.EqualTo("We meet at St. Mary's Hall. Everyone is welcome."));
    }

    [Test]
    public void A_long_first_sentence_is_cut_at_a_word()
    {
        var service = Service("description", string.Join(' ', Enumerable.Repeat("playing", 60)));

        Assert.That(service.Summary, Has.Length.LessThanOrEqualTo(200).And.EndsWith("playing…"));
    }

    [TestCase("=cmd|' /C calc'!A0")]
    [TestCase("=HYPERLINK(\"http://evil.example\",\"x\")")]
    [TestCase("+1+1")]
    [TestCase("-2+3")]
    [TestCase("@SUM(1+1)")]
    public void A_formula_is_text_like_any_other(string name)
    {
        var service = Only(new MadePackage().WithServices("description", $"10,1,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",=1+1"));

        Assert.That((service.Name, service.Summary), Is.EqualTo((name, "=1+1")));
        Assert.That(service.Slug, Does.Match("^[a-z0-9]+(-[a-z0-9]+)*$"));
    }

    [Test]
    public void Days_with_the_same_hours_become_one_time()
    {
        var times = Times("Tuesday,9:00am,5:00pm,", "Monday,9:00am,5:00pm,", "Saturday,9 am,12:30pm,");

        Assert.That(times.Select(t => $"{string.Join('+', t.Days)} {t.From}-{t.To}"), Is.EqualTo(new[] { "monday+tuesday 09:00-17:00", "saturday 09:00-12:30" }));
    }

    [TestCase("12:00am", "00:00")]
    [TestCase("12:00pm", "12:00")]
    [TestCase("830am", "08:30")]
    [TestCase("10:00:00", "10:00")]
    [TestCase("8:00m", "")]
    [TestCase("5:00", "", Description = "Morning or evening?")]
    [TestCase("25:00", "")]
    [TestCase("6:300pm", "")]
    public void A_time_is_read_or_not_known(string text, string time) => Assert.That(Times($"Monday,{text},5:00pm,\"as, they say\"")[0].From, Is.EqualTo(time));

    [Test]
    public void A_time_that_cannot_be_read_is_kept_in_words() =>
        Assert.That(Times("Monday,6:30am,12:00pm (dispensing),\"6:30am-12:00pm (dispensing), Mon\"")[0].Note, Is.EqualTo("6:30am-12:00pm (dispensing), Mon"));

    [Test]
    public void Languages_that_are_not_ours_are_left_out_and_signing_is_not_mixed_up()
    {
        var service = Only(new MadePackage().With("data/languages.csv", "id,service_id,language\n1,10,English\n2,10,Spanish\n3,10,American Sign Language\n4,10,Romanian\n"));

        Assert.That(service.Languages, Is.EqualTo(new[] { "english", "romanian" }));
    }

    [Test]
    public void Saying_accessible_does_not_say_what_is()
    {
        var place = Place("7,Handicap accessible", "");

        Assert.That(place.Access, Is.Empty);
        Assert.That(place.HowToGetThere, Is.EqualTo("The source says that it is accessible, but not how. Ask before you go."));
    }

    [Test]
    public void An_address_becomes_a_place_without_a_town_or_ward_of_ours()
    {
        var place = Place("", "7,4 Sample Row,Flat 2,Norton,FL ,33142-7382");

        Assert.That((place.Address, place.Postcode, place.Town, place.Ward), Is.EqualTo(("4 Sample Row, Flat 2, Norton, FL", "33142-7382", "", "")));
        Assert.That((place.Latitude, place.Longitude), Is.EqualTo((25.775761m, -80.194743m)));
    }

    [TestCase("0", "0")]
    [TestCase("100", "20")]
    [TestCase("NaN", "1")]
    [TestCase("1e5", "1")]
    public void A_point_that_is_none_is_not_known(string latitude, string longitude)
    {
        var service = Only(new MadePackage()
            .With("data/services_at_location.csv", "id,service_id,location_id\n1,10,7\n")
            .With("data/locations.csv", $"id,name,latitude,longitude\n7,The Hut,{latitude},{longitude}\n"));

        Assert.That((service.Locations[0].Latitude, service.Locations[0].Longitude), Is.EqualTo(((decimal?)null, (decimal?)null)));
    }

    [TestCase("305-573-4200 x57471", "305-573-4200 ext 57471")]
    [TestCase("305-891-8850 xOPT2", "305-891-8850 option 2")]
    [TestCase("0203 289 6420 Ext 303", "0203 289 6420 ext 303")]
    [TestCase("+44 (0)1642 000000", "+44 (0)1642 000000")]
    [TestCase("305.573.4200", "305-573-4200")]
    [TestCase("=1+1", "")]
    [TestCase("1-800-FLOWERS", "")]
    public void Telephone_numbers_are_tidied_or_left_in_words(string number, string phone)
    {
        var contact = Only(new MadePackage().With("data/phones.csv", $"id,service_id,number\n1,10,{number}\n")).Contacts.Single();

        Assert.That((contact.Phone, contact.Note), Is.EqualTo((phone, phone.Length == 0 ? number : "")));
    }

    [TestCase("www.example.org/a", "http://www.example.org/a")]
    [TestCase("HTTPS://Example.org", "https://example.org/")]
    [TestCase("javascript:alert(1)", "")]
    [TestCase("https://council.gov.uk@evil.example", "")]
    [TestCase("see our page", "")]
    public void A_link_leads_to_a_web_address_or_is_left_out(string url, string link) =>
        Assert.That(Service("url", url).Links.Select(l => l.Url), Is.EqualTo(link.Length > 0 ? new[] { link } : []));

    private Service Service(string columns, string cell = "") =>
        Only(new MadePackage().WithServices(columns, columns.Length == 0 ? "10,1,Art club" : $"10,1,Art club,{cell}"));

    private Service Only(MadePackage package)
    {
        var reading = FeedFile.Read(package.Save(_folder));
        Assert.That(reading.Refusal, Is.Empty);
        return reading.Items.Select(i => i.Document).OfType<Service>().Single();
    }

    private IReadOnlyList<Session> Times(params string[] rows) =>
        Only(new MadePackage().With("data/regular_schedules.csv", "service_id,weekday,opens_at,closes_at,original_text\n" + string.Join('\n', rows.Select(r => "10," + r)))).Times;

    private Location Place(string access, string address) => Only(new MadePackage()
        .With("data/services_at_location.csv", "id,service_id,location_id\n1,10,7\n")
        .With("data/locations.csv", "id,name,latitude,longitude\n7,Art club,25.7757605228379,-80.194743407806\n")
        .With("data/physical_addresses.csv", $"location_id,address_1,address_2,city,state_province,postal_code\n{address}\n")
        .With("data/accessibility_for_disabilities.csv", $"location_id,accessibility\n{access}\n")).Locations.Single();
}
