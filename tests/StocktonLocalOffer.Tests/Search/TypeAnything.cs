using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Tests.Search;

public class TypeAnything
{
    private const string Alphabet = "abcASDots0123456789 '’\"-–+*?~^!&|:;\\/()[]{}<>.,#%=@£\0\t\r\n\u0007\u200b\u202e\ufeff\ud83d\ude00éßİıﬁ漢ا";

    private static readonly string[] Parameters = ["q", "child", "postcode", "within", "sort", "page", "exact", "ignore", "nonsense", .. AllFacets.List.Select(f => f.Key)];

    private static readonly string[] Awkward =
    [
        "", " ", "🎈", string.Concat(Enumerable.Repeat("🎈", 10_000)), "👨‍👩‍👧‍👦🏳️‍🌈", "\ud83d", "\udc00\ud83d", "\0", "\u0001\u0002\u001b[31m", new('a', 10_000), new(' ', 10_000), new('\'', 10_000), new('*', 3_000),
        string.Join(' ', Enumerable.Repeat("a", 5_000)), string.Join(' ', Enumerable.Repeat("autistic", 1_200)), string.Join(' ', Enumerable.Range(0, 1_000)),
        "name:swim*", "*", "?", "swim~2", "swim^5", "[a TO z]", "{* TO *}", "+a -b", "a && b || !c", "(((", ")))", "\"", "\"\"\"", "a\\", "\\", "/.*/", "need:autism", "AND", "OR NOT", "tag:\"need:autism\"",
        "'; DROP TABLE \"ContentItems\"; --", "' OR 1=1 --", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}", "${jndi:ldap://x}", "../../etc/passwd", "%00", "%s%n", "javascript:alert(1)",
        "-1", "0", "1", "2147483647", "2147483648", "-2147483648", "99999999999999999999", "1.5", "1e9", "NaN", "∞", "٣", "0x10", "9m", "m", "y", "-8m", "999999999m", "true", "null", "undefined", "not-known", "best,name", "7",
    ];

    private SearchFixture _search = null!;

    [OneTimeSetUp]
    public void Publish()
    {
        var made = new RandomListings(seed: 3);
        _search = new SearchFixture(Enumerable.Range(0, 60).Select(n => made.Next($"Listing {n}")));
    }

    [OneTimeTearDown]
    public void Unpublish() => _search.Dispose();

    [Test]
    public void Nothing_in_any_parameter_makes_a_search_fail()
    {
        foreach (var parameter in Parameters)
            foreach (var value in Awkward)
            {
                Check([(parameter, value)]);
                Check([(parameter, value), ("q", "swimming"), ("postcode", "TS17 6AJ"), ("within", "3"), ("age", "9")]);
            }
    }

    [Test]
    public void Nothing_in_several_parameters_at_once_makes_a_search_fail()
    {
        // A fixed seed: the same texts every run.
        var random = new Random(20261123);
        string Text() => random.Next(3) == 0 ? Awkward[random.Next(Awkward.Length)] : new string(random.GetItems<char>(Alphabet, random.Next(0, 30)));
        for (var i = 0; i < 1_500; i++)
            Check([.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => (Parameters[random.Next(Parameters.Length)], Text()))]);
    }

    [Test]
    public void Nothing_made_of_awkward_pieces_makes_a_search_fail()
    {
        var pieces = Gen.OneOf(
            Gen.Elements(Awkward.Where(a => a.Length < 200)),
            Gen.Elements("\"", "“", "7 year old", "seven", "aged", "toddler", "in Yarm", "TS17", "autizm", "swiming", "swimm", "can't", "and a half", " ", "~", "^", "*", "🎈", "\ud83d", "\udc00", "\0", "e\u0301", "ﬁ", "İ", "漢字"),
            ArbMap.Default.GeneratorFor<string?>().Select(s => s ?? ""));
        var texts = Gen.ListOf(pieces).Select(p => string.Join(p.Count % 2 == 0 ? " " : "", p));
        Check(texts.Zip(Gen.Elements(Parameters)), t => Check([("q", t.Item1)]));
        Check(texts.Zip(Gen.Elements(Parameters)), t => Check([("q", t.Item1), (t.Item2 == "q" ? "ignore" : t.Item2, t.Item1), ("ignore", "spelling")]));
    }

    [Test]
    public void Ten_thousand_characters_of_anything_are_answered_soon()
    {
        foreach (var piece in new[] { "swiming ", "\"quiet ", "7 year old ", "seven and a half ", "autizm", "a b ", "1 to ", "she is ", "TS17 ", "pre school " })
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Check([("q", string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)))]);
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)), piece);
        }
    }

    [Test]
    public void Thousands_of_values_are_no_more_than_sixty()
    {
        var values = Enumerable.Range(0, 5_000).Select(n => (string?)$"value {n}");
        Assert.That(_search.Search(SearchRequest.Parse([new("need", values)])).Messages, Has.Count.EqualTo(60));
    }

    [Test]
    public void No_value_at_all_is_nothing_asked() =>
        Assert.That(SearchRequest.Parse([new("q", [null, "", "  "]), new("need", []), new("", ["x"])]).IsEmpty, Is.True);

    [TestCase("-1", 1)]
    [TestCase("0", 1)]
    [TestCase("2", 2)]
    [TestCase("3", 3)]
    [TestCase("4", 3)]
    [TestCase("2147483647", 3)]
    [TestCase("one", 1)]
    public void A_page_that_is_not_there_is_the_nearest_one(string typed, int page)
    {
        var results = _search.Search($"page={typed}&sort=name");
        Assert.That((results.Page, results.Pages, results.Hits.Count), Is.EqualTo((page, 3, 20)));
    }

    [Test]
    public void Parameters_may_be_typed_in_capitals_and_twice()
    {
        var request = SearchFixture.Request("NEED=autism&need=AUTISM&Need=adhd&q=one&q=two");
        Assert.That(request.Facets["need"], Is.EqualTo(new[] { "autism", "adhd" }));
        Assert.That(request.Text, Is.EqualTo("one"));
    }

    private static void Check<T>(Gen<T> made, Action<T> check) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(made), check));

    private void Check((string Key, string Value)[] parameters)
    {
        var name = string.Join('&', parameters.Select(p => $"{p.Key}={(p.Value.Length > 60 ? p.Value[..60] + "…" : p.Value)}"));
        var request = SearchRequest.Parse(parameters.GroupBy(p => p.Key, p => (string?)p.Value).Select(g => KeyValuePair.Create(g.Key, g.AsEnumerable())));
        SearchResults results = null!;
        Assert.That(() => results = _search.Search(request), Throws.Nothing, name);
        Assert.That(results.Page, Is.InRange(1, results.Pages), name);
        Assert.That(results.Total, Is.InRange(0, 60), name);
        Assert.That(results.Chips.Where(c => c.Label.Length == 0), Is.Empty, name);
        Assert.That(results.Messages.Where(string.IsNullOrWhiteSpace), Is.Empty, name);
        Assert.That(results.Messages.Concat(results.Chips.Select(c => c.Label)).Where(m => !IsWellFormed(m)), Is.Empty, name);

        var again = SearchRequest.Parse(request.Parameters().GroupBy(p => p.Key, p => (string?)p.Value).Select(g => KeyValuePair.Create(g.Key, g.AsEnumerable())));
        Assert.That(again.Parameters(), Is.EqualTo(request.Parameters()), name);
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
