using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Tests.Search;

internal sealed class TypeASentence
{
    private static readonly PlaceFinder Places = new(SearchFixture.Places, _ => null);

    [TestCase("my 7 year old won't go to school in Yarm", "won't go to school", "7", "Yarm", "age 7|Yarm")]
    [TestCase("swimming for a 12-year-old near Thornaby", "swimming", "12", "Thornaby", "age 12|Thornaby")]
    [TestCase("clubs for my autistic 9yr old daughter near TS17", "clubs for my autistic", "9", "TS17", "age 9|TS17")]
    [TestCase("nearly 2", "", "2", "", "age 2")]
    [TestCase("18 months", "", "18m", "", "age 18 months")]
    [TestCase("3 yrs", "", "3", "", "age 3")]
    [TestCase("2-3 years", "", "2|3", "", "ages 2 to 3")]
    [TestCase("10 to 12", "", "10|11|12", "", "ages 10 to 12")]
    [TestCase("swimming under 5s", "swimming", "0|1|2|3|4", "", "ages 0 to 4")]
    [TestCase("clubs over 23s", "clubs", "23|24|25", "", "ages 23 to 25")]
    [TestCase("courses 23+", "courses", "23|24|25", "", "ages 23 to 25")]
    [TestCase("51 weeks old", "", "11m", "", "age 11 months")]
    [TestCase("my daughter is 6 months pregnant", "my daughter is 6 months pregnant", "", "", "")]
    [TestCase("8 months old not sitting up", "not sitting up", "8m", "", "age 8 months")]
    [TestCase("6 weeks old won't feed", "won't feed", "1m", "", "age 1 month")]
    [TestCase("football aged 9", "football", "9", "", "age 9")]
    [TestCase("4yo biting", "biting", "4", "", "age 4")]
    [TestCase("swimming for 4 and a half year old", "swimming", "4", "", "age 4")]
    [TestCase("swimming for a seven year old", "swimming", "7", "", "age 7")]
    [TestCase("my son is 15", "", "15", "", "age 15")]
    [TestCase("she's eleven and anxious", "anxious", "11", "", "age 11")]
    [TestCase("ages 5 to 9", "", "5|6|7|8|9", "", "ages 5 to 9")]
    [TestCase("in   Yarm   7 year old   9 year old  chess   3 year old", "chess", "7|9|3", "Yarm", "age 7 and age 9 and age 3|Yarm")]
    [TestCase("my 7 and 9 year olds", "", "7|9", "", "ages 7 and 9")]
    [TestCase("a 4 year old with autism and a 9 year old", "autism", "4|9", "", "age 4 and age 9")]
    [TestCase("my two year old toddler bites", "toddler bites", "2", "", "age 2")]
    [TestCase("autism ts17 8", "autism", "", "ts17 8", "TS17 8")]
    [TestCase("7 year old on the spectrum", "on the spectrum", "7", "", "age 7")]
    // the word stays, for "toddler" in a name says that it fits
    [TestCase("toddler group billingham", "toddler group", "1|2|3", "billingham", "ages 1 to 3|Billingham")]
    [TestCase("is there anything for a teenager with adhd who can't sleep", "is there anything for a teenager with adhd who can't sleep", "13|14|15|16|17|18|19", "", "ages 13 to 19")]
    [TestCase("baby massage", "baby massage", "0", "", "age under 1")]
    [TestCase("primary-aged boys", "primary-aged boys", "5|6|7|8|9|10", "", "ages 5 to 10")]
    // no age and no place
    [TestCase("clubs for 30 year olds", "clubs for 30 year olds", "", "", "")]
    [TestCase("year 7 maths", "year 7 maths", "", "", "")]
    [TestCase("2 year old funding", "2 year old funding", "", "", "")]
    [TestCase("waiting 6 months", "waiting 6 months", "", "", "")]
    [TestCase("30 hours", "30 hours", "", "", "")]
    [TestCase("who is 5 miles away", "who is 5 miles away", "", "", "")]
    [TestCase("my daughter is one of three", "my daughter is one of three", "", "", "")]
    [TestCase("one to one help", "one to one help", "", "", "")]
    [TestCase("village hall", "village hall", "", "", "")]
    [TestCase("Hartlepool carers", "Hartlepool carers", "", "", "")]
    [TestCase("swimming in Middlesbrough", "swimming", "", "Middlesbrough", "Middlesbrough")]
    [TestCase("autism TS1 4AB", "autism", "", "TS1 4AB", "TS1 4AB")]
    [TestCase("autism DL1", "autism", "", "DL1", "DL1")]
    [TestCase("clubs near Port Clarence", "clubs", "", "Port Clarence", "Port Clarence")]
    [TestCase("\"7 year old in Yarm\"", "\"7 year old in Yarm\"", "", "", "")]
    public void An_age_and_a_place_are_taken_out_of_the_words(string typed, string left, string age, string place, string readAs)
    {
        var reading = SentenceReading.Of(new SearchRequest { Text = typed }, Places, Synonyms.List);

        Assert.That(reading.Request.Text, Is.EqualTo(left));
        Assert.That(string.Join('|', reading.Request.Facets.GetValueOrDefault("age") ?? []), Is.EqualTo(age));
        Assert.That(reading.Request.Postcode, Is.EqualTo(place));
        Assert.That(string.Join('|', reading.Readings.Select(r => r.Label)), Is.EqualTo(readAs));
    }

    [Test]
    public void What_is_chosen_in_the_filters_is_not_overruled()
    {
        var asked = new SearchRequest { Text = "9 year old in Yarm" }.With("age", "4").With("town", "norton");
        Assert.That(SentenceReading.Of(asked, Places, Synonyms.List).Request, Is.SameAs(asked));
    }

    [Test]
    public void Exact_words_are_left_alone()
    {
        var asked = new SearchRequest { Text = "9 year old in Yarm", Exact = true };
        Assert.That(SentenceReading.Of(asked, Places, Synonyms.List).Request, Is.SameAs(asked));
    }

    [Test]
    public void Each_reading_can_be_left_out_and_the_others_stay()
    {
        using var search = Family();
        var all = search.Search("q=my 7 year old is autistic in Yarm");
        Assert.That(all.Readings.Select(r => (r.Kind, r.Label)), Is.EqualTo(new[] { ("age", "age 7"), ("place", "Yarm"), ("need", "Autism") }));
        Assert.That(SearchFixture.Names(all), Is.EqualTo(new[] { "Yarm lego" }));

        Assert.That(Left(all, "age"), Is.EquivalentTo(new[] { "Yarm lego", "Yarm tots" }));
        Assert.That(Left(all, "place"), Is.EqualTo(new[] { "Yarm lego" }), "Yarm is now a word to look for");
        Assert.That(Left(all, "need"), Is.Empty, "no listing says autistic");

        IEnumerable<string> Left(SearchResults results, string kind)
        {
            var without = results.Readings.Single(r => r.Kind == kind).Without;
            var again = search.Search(SearchFixture.Request(string.Join('&', without.Parameters().Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"))));
            Assert.That(again.Readings.Select(r => r.Kind), Is.EqualTo(results.Readings.Select(r => r.Kind).Where(k => k != kind)), "only that one is gone");
            return SearchFixture.Names(again);
        }
    }

    [Test]
    public void An_age_word_helps_the_order_and_need_not_be_found()
    {
        using var search = new SearchFixture(
            A.Club("Sensory group").AgedYears(0, 4), A.Club("Toddler group").AgedYears(0, 4), A.Club("Youth group").AgedYears(11, 18));
        var found = search.Search("q=toddler group");
        Assert.That(SearchFixture.Names(found), Is.EqualTo(new[] { "Toddler group", "Sensory group" }));

        var next = search.Search(found.Request with { Page = 2 });
        Assert.That(SearchFixture.Names(next), Is.EqualTo(SearchFixture.Names(found)), "links of the page lead to the same results in the same order");
        Assert.That(search.Names("q=toddlers").Order(), Is.EqualTo(new[] { "Sensory group", "Toddler group" }));
    }

    [Test]
    public void Many_ages_of_one_word_are_taken_away_at_once()
    {
        using var search = new SearchFixture(A.Club("Drama").AgedYears(11, 18));
        Assert.That(search.Search("q=drama for teenagers").Chips.Select(c => c.Label), Is.EqualTo(new[] { "\"drama for teenagers\"", "Ages 13 to 19" }));
    }

    [Test]
    public void Without_the_age_the_word_is_a_word_again()
    {
        using var search = new SearchFixture(A.Club("Sensory group").AgedYears(0, 4), A.Club("Toddler group"));
        Assert.That(search.Names("q=toddler group&ignore=age"), Is.EqualTo(new[] { "Toddler group" }));
    }

    [TestCase("is there anything for autism")]
    [TestCase("i am looking for something about autism")]
    [TestCase("he is autistic and finds it hard to join in, where can we go to")]
    [TestCase("Do you know any groups for kids who can't cope because of autism?")]
    public void The_words_of_a_sentence_need_not_be_found(string typed)
    {
        using var search = new SearchFixture(A.Club("Lego groups join in cope") with { DesignedFor = ["autism"] }, A.Club("Chess"));
        Assert.That(search.Names("q=" + Uri.EscapeDataString(typed)), Is.EqualTo(new[] { "Lego groups join in cope" }));
    }

    [Test]
    public void Unknown_readings_to_leave_out_do_no_harm()
    {
        using var search = Family();
        Assert.That(search.Names("q=autism&ignore=nonsense&ignore=&ignore=AGE").Count(), Is.EqualTo(3));
        Assert.That(SearchFixture.Request("ignore=Age&ignore=ebsa&ignore=age").Parameters().Select(p => p.Value), Is.EqualTo(new[] { "age", "ebsa" }));
    }

    private static SearchFixture Family() => new(
        A.Club("Yarm lego").AgedYears(5, 11).BasedIn("yarm") with { DesignedFor = ["autism"] },
        A.Club("Yarm tots").AgedYears(0, 4).BasedIn("yarm") with { DesignedFor = ["autism"] },
        A.Club("Village lego").AgedYears(5, 11).BasedIn("village") with { DesignedFor = ["autism"] });
}
