using System.Xml.Linq;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Ranking;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Search.Words.Spelling;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>The data files of the search, and the content of the repository that they point to.</summary>
public class ReadTheWordLists
{
    [Test]
    public void Every_synonym_has_a_term_and_a_tag()
    {
        Assert.That(Synonyms.List.All.Count(), Is.AtLeast(352));
        Assert.That(Synonyms.List.All.Where(s => s.Term.Length == 0 || s.Tags.Count == 0), Is.Empty);
        Assert.That(Synonyms.List.All.Select(s => s.Kind).Distinct(), Is.EquivalentTo(Enum.GetValues<SynonymKind>()));
    }

    [Test]
    public void Every_synonym_is_found_when_typed_alone() =>
        Assert.That(Synonyms.List.All.Where(s => Synonyms.List.Find(Synonyms.Split(s.Term), isWholeQuery: true)?.Tags.SequenceEqual(s.Tags) != true).Select(s => s.Term), Is.Empty);

    [Test]
    public void Stop_words_are_dropped()
    {
        using var analyzer = new SiteAnalyzer();
        Assert.That(analyzer.Words("the help with my child # needs"), Is.Empty);
    }

    [Test]
    public void Every_field_and_every_facet_that_words_can_mean_has_a_weight()
    {
        var facets = Synonyms.List.All.SelectMany(s => s.Tags).Distinct().Select(t => TagMeanings.Of(t, RealVocabulary.FixedOnly)).OfType<TagMeaning>().SelectMany(m => m.Tags).Select(t => t.Facet);
        string[] needed = [.. SearchFields.Text.Select(f => "field." + f), .. facets.Append("need").Append("category").Distinct().Select(f => "tag." + f)];
        Assert.That(Weights.Names, Is.SupersetOf(needed));
        Assert.That(Weights.Names.Where(n => Weights.Of(n) <= 0), Is.Empty);
    }

    [Test]
    public void Every_tag_stands_for_values_that_exist()
    {
        var vocabularies = RealVocabulary.OrIgnore();
        var meanings = Synonyms.List.All.SelectMany(s => s.Tags).Distinct().ToDictionary(t => t, t => TagMeanings.Of(t, vocabularies));
        Assert.That(meanings.Where(m => m.Value is null).Select(m => m.Key), Is.Empty, "no need, no category and not in tags.csv");
        var values = AllFacets.List.ToDictionary(f => f.Key, f => f.Choices(vocabularies).Select(c => c.Id).ToHashSet());
        Assert.That(meanings.Values.SelectMany(m => m!.Tags).Where(t => !values[t.Facet].Contains(t.Value)), Is.Empty);
    }

    [Test]
    public void An_outdated_word_is_never_said_back()
    {
        var vocabularies = RealVocabulary.OrIgnore();
        var outdated = Synonyms.List.All.Where(s => s.Kind == SynonymKind.Old).Select(s => s.Term).ToList();
        using var analyzer = new SiteAnalyzer();
        var reader = new QueryReader(new WordLists(vocabularies, []), vocabularies, new IndexTerms([]), analyzer);
        foreach (var synonym in Synonyms.List.All)
            foreach (var label in reader.Read(new SearchRequest { Text = synonym.Term }).AlsoLookedFor)
                Assert.That(outdated.Where(o => Spaced(label).Contains(Spaced(o), StringComparison.OrdinalIgnoreCase)), Is.Empty, $"{synonym.Term} says {label}");
    }

    [TestCase("no")]
    [TestCase("not")]
    [TestCase("as")]
    [TestCase("it")]
    [TestCase("will")]
    [TestCase("won't")]
    public void Words_that_change_the_meaning_are_in_no_list_of_words_to_leave_out(string word)
    {
        Assert.That(SiteAnalyzer.IsStopWord(word), Is.False);
        Assert.That(SentenceWords.LengthAt(Synonyms.Split(word), 0), Is.Zero);
    }

    [Test]
    public void No_word_of_a_sentence_is_a_word_of_families()
    {
        var known = Synonyms.List.All.Select(s => s.Term).Where(t => SentenceWords.LengthAt(Synonyms.Split(t), 0) == Synonyms.Split(t).Count);
        Assert.That(known, Is.Empty);
    }

    [Test]
    public void Every_age_word_says_ages_of_the_filter()
    {
        foreach (var word in AgeWords.PeopleWords)
            Assert.That(AgeWords.Who(word), Is.Not.Null.And.Matches<(int From, int To)>(a => a.From <= a.To && a.To <= AgeFacet.OldestYears), word);
        Assert.That(AgeWords.Number("seven"), Is.EqualTo(7));
        Assert.That(AgeWords.Number("many"), Is.Null);
    }

    private static string Spaced(string text) => $" {string.Join(' ', Synonyms.Split(text).Select(w => w.Plain))} ";
}

/// <summary>Needs and categories as they are in umbraco-content.</summary>
internal static class RealVocabulary
{
    public static AllVocabularies FixedOnly { get; } = AllVocabularies.From(SearchFixture.Places, []);

    public static AllVocabularies OrIgnore()
    {
        var folder = Path.Combine(Repository.Root, "umbraco-content");
        var documents = !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*.config", SearchOption.AllDirectories)
            .Select(f => XDocument.Load(f).Root!).Where(r => r.Name == "Content").Select(Read).OfType<Document>()
            .Select(d => KeyValuePair.Create(Keys.For(d.GetType().Name + d.Slug), d)).ToList();
        if (!documents.Any(d => d.Value is Need) || !documents.Any(d => d.Value is Category))
            Assert.Ignore($"{folder} holds no needs and categories yet.");
        return AllVocabularies.From(SearchFixture.Places, documents);
    }

    private static Document? Read(XElement content)
    {
        var name = content.Element("Info")!.Element("NodeName")!.Attribute("Default")!.Value;
        var slug = Value(content, "umbracoUrlName");
        return content.Element("Info")!.Element("ContentType")!.Value switch
        {
            "loNeed" => new Need { Name = name, Slug = slug },
            "loCategory" => new Category { Name = name, Slug = slug, Code = Value(content, "code") },
            _ => null,
        };
    }

    private static string Value(XElement content, string alias) => content.Element("Properties")?.Element(alias)?.Element("Value")?.Value ?? "";
}
