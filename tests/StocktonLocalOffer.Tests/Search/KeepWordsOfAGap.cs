using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Search.Gaps;

namespace StocktonLocalOffer.Tests.Search;

internal sealed class KeepWordsOfAGap
{
    private SearchFixture _search = null!;
    private WordsToKeep _words = null!;

    [OneTimeSetUp]
    public void Publish()
    {
        _search = new SearchFixture(
            A.Club("One") with { Summary = "Run by Conyers friends with zorbing and a brown horse. Write to gwen.hollis@example.org about glimmering." },
            A.Club("Two") with { Summary = "Also zorbing at Conyers, and gwen.hollis@example.org too." });
        _words = new WordsToKeep(KnownWords.From(_search.Snapshot));
    }

    [OneTimeTearDown]
    public void Unpublish() => _search.Dispose();

    [TestCase("", "")]
    [TestCase("trampolining club", "trampolining club")]
    [TestCase("Swimming for my child", "swimming")]
    [TestCase("my son Jayden Smith won't go to school", "… wont go school")]
    [TestCase("jayden brown swimming", "… swimming")]
    [TestCase("Grace Brown swimming", "… swimming")]
    [TestCase("rose swimming", "… swimming")]
    [TestCase("jane.doe@example.org autism", "… autism")]
    [TestCase("jane@swimming.example autism", "… autism")]
    [TestCase("https://example.org/swimming?q=yoga", "…")]
    [TestCase("swimming 01642 555 123", "swimming …")]
    [TestCase("swimming TS17 8AB", "swimming …")]
    [TestCase("swimming ts178ab", "swimming …")]
    [TestCase("autism 12/03/2015", "autism …")]
    [TestCase("1:1 support", "1:1 support")]
    [TestCase("1:1 1:1 1:1", "…")]
    [TestCase("SWIMMING FOR JAYDEN", "swimming …")]
    [TestCase("zorbing", "zorbing")]
    [TestCase("conyers", "…")]
    [TestCase("glimmering", "…")]
    [TestCase("gwen", "…")]
    [TestCase("no diagnosis", "no diagnosis")]
    [TestCase("Asperger's", "aspergers")]
    [TestCase("art art art art art art art art art art", "art art art art art art art art")]
    public void Only_words_that_are_nobodys_name_stay(string typed, string kept) => Assert.That(_words.Of(typed), Is.EqualTo(kept));

    [Test]
    public void Whatever_is_typed_nothing_fails_and_no_number_address_or_unknown_word_stays()
    {
        var known = Gen.Elements("swimming", "autism", "club", "Autism", "won't go to school", "1:1", "SALT", "help", "…", "grace", "brown");
        var secret = Gen.Elements("Jayden", "jayden", "O'Neill", "xanthe", "jane.doe@example.org", "jane @ example.org", "ＪＡＹＤＥＮ", "TS17 8AB", "ts178ab", "T S 1 7 8 A B", "01642 555123", "07700900123", "+44 7700 900 123", "AB123456C", "9434765919", "12/03/2015", "٠١٢٣٤٥٦", "www.xanthe.example", "@xanthe");
        var anything = ArbMap.Default.ArbFor<string>().Generator.Select(s => s ?? "");
        var text = Gen.OneOf(known, secret, anything).ListOf().Select(parts => string.Join(' ', parts));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20261124UL, 1UL), Prop.ForAll(text.ToArbitrary(), typed =>
        {
            var kept = _words.Of(typed);
            Assert.That(kept, Has.Length.LessThanOrEqualTo(SearchGap.LongestWords));
            Assert.That(kept, Does.Not.Contain("@"));
            Assert.That(kept.ToLowerInvariant(), Does.Not.Match("jayden|neill|xanthe|jane|doe|grace"));
            Assert.That(Regex.Count(kept, @"\d"), Is.LessThanOrEqualTo(2 * Regex.Count(kept, "1:1")), kept);
            Assert.That(kept, Does.Not.Match(@"\d\D{0,2}\d\D{0,2}\d"), "no run of numbers");
            Assert.That(Regex.IsMatch(kept, @"\b[a-z]{1,2}\d{1,2}[a-z]?\s*\d[a-z]{2}\b", RegexOptions.IgnoreCase), Is.False, kept);
        }));
    }

    [TestCase("q=zzz swimming&age=9&need=autism&cost=free", "… swimming", "age=5-10;cost=free;need=autism", "")]
    [TestCase("age=8m&need=dyslexia&postcode=TS17 6AJ", "", "age=0-4;need=dyslexia", "TS17 6")]
    [TestCase("q=zzz in Port Clarence", "…", "", "billingham-south")]
    [TestCase("q=zzz&need=my child Jayden&age=Jayden&town=yarm&postcode=12 Jayden Street", "…", "town=yarm", "")]
    public void Filters_are_values_of_our_lists_and_an_age_is_a_band(string address, string words, string filters, string place)
    {
        var gap = Gap.Of(_search.Search(address), _words);
        Assert.That((gap.Words, gap.Filters, gap.Place), Is.EqualTo((words, filters, place)));
    }

    [TestCase("q=zzz", true)]
    [TestCase("", false)]
    [TestCase("page=3", false)]
    [TestCase("need=autism&age=9", true)]
    [TestCase("need=autism&age=9&cost=free&day=monday&kind=club&town=yarm&access=hoist", false)]
    [TestCase("q=zzz&need=autism&age=9&cost=free&day=monday&kind=club&town=yarm&access=hoist", true)]
    public void What_found_little_is_a_gap_but_not_a_machines_endless_filters(string address, bool gap) =>
        Assert.That(Gap.IsOne(_search.Search(address)), Is.EqualTo(gap));

    [Test]
    public void What_found_enough_is_no_gap()
    {
        using var search = new SearchFixture(Enumerable.Range(0, 4).Select(n => A.Club($"Judo {n}")));
        Assert.That(Gap.IsOne(search.Search("q=judo")), Is.False);
    }
}
