using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing;

namespace StocktonLocalOffer.Tests.Content.Importing;

internal sealed class ReadAnOutpostPage
{
    private TempFolder _folder = null!;

    [SetUp]
    public void Start() => _folder = new();

    [TearDown]
    public void End() => _folder.Dispose();

    [Test]
    public void The_real_page_of_20_services_is_read()
    {
        var reading = FeedFile.Read(RealFeeds.Outpost);

        var services = reading.Items.Select(i => i.Document).OfType<Service>().ToList();
        var brownies = services.Single(s => s.Name == "12th Aylesbury Brownies");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(FeedFile.CanRead(RealFeeds.Outpost));
            Assert.That((reading.Format, reading.Source, reading.IsWhole), Is.EqualTo((FeedFormat.OutpostPage, "outpost-api-page", false)));
            Assert.That((services.Count, reading.Items.Count(i => i.Document is Organisation), reading.Refused.Count), Is.EqualTo((20, 10, 0)));
            Assert.That((brownies.AgeFromMonths, brownies.AgeToMonths), Is.EqualTo(((int?)60, (int?)143)));
            Assert.That(brownies.Welcomes, Is.EqualTo(new[] { "autism", "hi", "sp", "vi" }));
            Assert.That(brownies.Locations.Single().Postcode, Is.EqualTo("HP21 7JF"));
            Assert.That(services.Count(s => s.AgeFromMonths is not null || s.AgeToMonths is not null), Is.EqualTo(13));
            Assert.That(services.Where(s => s.Costs.Count > 0 || s.Routes.Count > 0 || s.AllAges || s.Area.Length > 0), Is.Empty);
        }
    }

    [Test]
    public void Null_is_not_known()
    {
        var service = Service("\"free\": null, \"min_age\": null, \"max_age\": null, \"needs_referral\": null");

        Assert.That((service.Costs.Count, service.AgeFromMonths, service.AgeToMonths, service.AllAges, service.Routes.Count, service.WhatYouPay), Is.EqualTo((0, (int?)null, (int?)null, false, 0, "")));
    }

    [Test]
    public void Nought_is_an_age() => Assert.That(Service("\"min_age\": 0, \"max_age\": 0") is { AgeFromMonths: 0, AgeToMonths: 11 });

    [Test]
    public void An_upper_age_of_120_is_no_upper_age() => Assert.That(Service("\"min_age\": 18, \"max_age\": 120") is { AgeFromMonths: 216, AgeToMonths: null });

    [Test]
    public void Ages_that_contradict_each_other_are_not_known() => Assert.That(Service("\"min_age\": 12, \"max_age\": 5") is { AgeFromMonths: null, AgeToMonths: null });

    [TestCase("\"free\": true", "free", "")]
    [TestCase("\"free\": false", "", "It is not free. The price was not given.")]
    [TestCase("\"free\": true, \"cost_options\": [{\"amount\": 4, \"cost_type\": \"per session\"}]", "under-5", "£4 per session")]
    [TestCase("\"cost_options\": [{\"option\": \"Child\", \"amount\": \"5.5\", \"cost_type\": \"per session\"}]", "5-to-15", "Child: £5.50 per session")]
    [TestCase("\"cost_options\": [{\"amount\": 40, \"cost_type\": \"per month\"}]", "", "£40 per month")]
    [TestCase("\"cost_options\": [{\"option\": \"Under 5s\", \"amount\": 0}, {\"option\": \"Others\", \"amount\": 3}]", "", "Under 5s: free\nOthers: £3")]
    [TestCase("\"cost_options\": [{\"option\": \"Ask us\", \"amount\": null}]", "", "Ask us")]
    public void A_cost_is_in_a_band_only_when_that_is_certain(string members, string bands, string words)
    {
        var service = Service(members);

        Assert.That((string.Join(',', service.Costs), service.WhatYouPay), Is.EqualTo((bands, words)));
    }

    [Test]
    public void Partial_access_is_partly_and_other_words_are_kept()
    {
        var place = Place("\"accessibilities\": [{\"name\": \"Wheelchair accessible entrance\"}, {\"name\": \"Partial wheelchair access\"}, {\"name\": \"Hoist\"}, {\"name\": \"Bus stop nearby\"}]");

        Assert.That(place.Access.Select(a => (a.Feature, a.Answer)), Is.EqualTo(new[] { ("step-free-entrance", "partly"), ("hoist", "yes") }));
        Assert.That(place.HowToGetThere, Is.EqualTo("Bus stop nearby"));
    }

    [Test]
    public void A_masked_address_keeps_only_the_town_and_the_outward_postcode()
    {
        var place = Place("\"mask_exact_address\": true, \"name\": \"Rose Cottage\", \"address_1\": \"4 Sample Row\", \"city\": \"Norton\", \"postal_code\": \"ts20 1ab\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [-1.3, 54.5]}");

        Assert.That((place.Name, place.Address, place.Postcode, place.Latitude, place.Longitude), Is.EqualTo(("", "Norton", "TS20", (decimal?)null, (decimal?)null)));
    }

    [Test]
    public void A_point_is_longitude_first() =>
        Assert.That(Place("\"geometry\": {\"type\": \"Point\", \"coordinates\": [-1.3, 54.5]}") is { Latitude: 54.5m, Longitude: -1.3m });

    [Test]
    public void Nowhere_is_no_place() =>
        Assert.That(Service("\"locations\": [{\"id\": 1, \"city\": \"Nationwide\", \"address_1\": \" \", \"geometry\": {\"type\": \"Point\", \"coordinates\": [0, 0]}}]").Locations, Is.Empty);

    [Test]
    public void Answers_to_our_questions_are_answers_and_the_others_follow_the_description()
    {
        var service = Service("""
            "description": "We play.", "local_offer": { "link": "example.org/send", "survey_answers": [
                { "question": "How accessible is the environment (indoors and outdoors)?", "answer": "There is a ramp." },
                { "question": "What future plans do you have?", "answer": "A <b>garden</b> & a pond." },
                { "question": "Empty?", "answer": "" } ] }
            """);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(service.Answers.Select(a => (a.Question, a.Text)), Is.EqualTo(new[] { ("building", "There is a ramp.") }));
            Assert.That(service.Description, Is.EqualTo("<p>We play.</p><h3>What future plans do you have?</h3><p>A garden &amp; a pond.</p>"));
            Assert.That(service.Links.Single().Url, Is.EqualTo("http://example.org/send"));
        }
    }

    [Test]
    public void A_referral_that_is_not_needed_lets_a_parent_ask() => Assert.That(Service("\"needs_referral\": false").Routes, Is.EqualTo(new[] { "parent-or-carer-refers" }));

    [Test]
    public void A_referral_that_is_needed_names_nobody_who_gives_it()
    {
        var service = Service("\"needs_referral\": true");

        Assert.That((service.Routes.Count, service.WhatHappensNext), Is.EqualTo((0, "You need to be referred. Ask them who can refer you.")));
    }

    [TestCase("\"locations\": 5, \"contacts\": {}, \"links\": null, \"organisation\": [], \"send_needs\": [1, null, \"x\"], \"min_age\": \"abc\", \"free\": \"yes\", \"local_offer\": 3")]
    [TestCase("\"description\": \"half \\ud83d of a pair\", \"url\": {}, \"min_age\": -3, \"max_age\": 1e99, \"regular_schedules\": [{\"weekday\": 3}]")]
    [TestCase("\"locations\": [{\"geometry\": {\"coordinates\": [\"x\", null]}}], \"cost_options\": [{\"amount\": \"lots\"}]")]
    public void Members_of_the_wrong_kind_are_not_known(string members) => Assert.That(Service(members).Costs, Is.Empty);

    [Test]
    public void A_whole_feed_says_so() => Assert.That(Read("\"totalElements\": 1, \"content\": [{\"id\": 1, \"name\": \"A\", \"locations\": []}]").IsWhole);

    private Location Place(string members) => Service($"\"locations\": [{{{members}}}]").Locations.Single();

    private Service Service(string members) =>
        Read($"\"content\": [{{\"id\": 1, \"name\": \"Art club\", \"organisation\": {{}}, {members.Replace("\"organisation\": [],", "", StringComparison.Ordinal)}}}]").Items.Select(i => i.Document).OfType<Service>().Single();

    private FeedReading Read(string members)
    {
        File.WriteAllText(_folder.File("page.json"), "{" + members + "}");
        var reading = FeedFile.Read(_folder.File("page.json"));
        Assert.That(reading.Refusal, Is.Empty);
        return reading;
    }
}
