using StocktonLocalOffer.Content.Checking;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Tests.Content;

/// <summary>What a fresh site has to show, so that no need, place or kind of help looks empty.</summary>
internal sealed class TheSampleContent
{
    private PublishedSnapshot _published = null!;
    private List<Listing> _listings = null!;
    private List<PlaceFacts> _places = null!;

    [OneTimeSetUp]
    public void Read()
    {
        var read = new UsyncReader(ContentDatabase.Gazetteer).Read(Path.Combine(Repository.Root, "umbraco-content"), []);
        _published = PublishedSnapshot.Of(ContentDatabase.Gazetteer, read.Nodes.Where(n => n.Node.Published)
            .Select(n => new Published<Document>(n.Node.Key, n.Node.Document.Slug, DateTime.UnixEpoch, n.Node.ParentKey, n.Node.SortOrder, n.Node.Document)));
        _listings = [.. _published.OfType<Listing>().Select(l => l.Document)];
        _places = [.. _listings.Select(l => new PlaceFacts(l, ContentDatabase.Gazetteer))];
    }

    [Test]
    public void Nothing_is_wrong_with_it() => Assert.That(ContentCheck.Of(_published), Is.Empty);

    [Test]
    public void There_are_at_least_260_listings_and_every_one_is_marked_as_a_sample()
    {
        Assert.That(_listings, Has.Count.AtLeast(260));
        Assert.That(_listings, Has.All.Property(nameof(Listing.Sample)).True);
    }

    [Test]
    public void Every_ward_is_home_to_at_least_4_and_served_by_at_least_12()
    {
        foreach (var ward in ContentDatabase.Gazetteer.AllWards)
        {
            Assert.That(_places.Count(p => p.InWard(ward.Slug) == PlaceRelation.BasedHere), Is.AtLeast(4), $"home to {ward.Name}");
            Assert.That(_places.Count(p => p.InWard(ward.Slug) != PlaceRelation.None), Is.AtLeast(12), $"serving {ward.Name}");
        }
    }

    [Test]
    public void Every_need_has_at_least_4()
    {
        var needs = _published.Vocabularies[VocabularyNames.Needs];
        Assert.That(needs.Choices, Has.Count.EqualTo(46));
        foreach (var need in needs.Choices)
            Assert.That(_listings.Count(l => l.DesignedFor.Concat(l.Welcomes).Concat(l.WithNotice).SelectMany(needs.WithParents).Contains(need.Id)), Is.AtLeast(4), need.Label);
    }

    [Test]
    public void Every_category_has_at_least_5()
    {
        var categories = _published.Vocabularies[VocabularyNames.Categories];
        foreach (var category in categories.Choices)
            Assert.That(_listings.Count(l => l.Categories.SelectMany(categories.WithParents).Contains(category.Id)), Is.AtLeast(5), category.Label);
    }

    [Test]
    public void Every_line_of_Schedule_2_has_a_category() =>
        Assert.That(_published.OfType<Category>().SelectMany(c => c.Document.ScheduleTwo).Distinct(),
            Is.SupersetOf(_published.Vocabularies[VocabularyNames.ScheduleTwo].Choices.Select(c => c.Id)));

    [Test]
    public void Every_choice_that_a_family_can_filter_by_occurs()
    {
        void Occur(string vocabulary, Func<Listing, IEnumerable<string>> values) =>
            Assert.That(_listings.SelectMany(values).Distinct(), Is.SupersetOf(_published.Vocabularies[vocabulary].Choices.Select(c => c.Id)), vocabulary);

        Occur(VocabularyNames.Costs, l => l.Costs);
        Occur(VocabularyNames.Days, l => l.Times.SelectMany(t => t.Days));
        Occur(VocabularyNames.Seasons, l => l.Times.Select(t => t.Season));
        Occur(VocabularyNames.Routes, l => l.Routes);
        Occur(VocabularyNames.Answers, l => l.Locations.SelectMany(p => p.Access).Select(a => a.Answer));
        Occur(VocabularyNames.Access, l => l.Locations.SelectMany(p => p.Access).Select(a => a.Feature));
        Occur(VocabularyNames.Statements, l => l.Outcomes);
        Assert.That(_listings.Select(l => l.GetType()).Distinct().Count(), Is.EqualTo(4));
        Assert.That(_listings.Any(l => l.Costs.Count == 0), "unknown costs occur");
        for (var year = 0; year <= 25; year++)
            Assert.That(_listings.Any(l => l.AgeFromMonths <= year * 12 && l.AgeToMonths >= year * 12), $"age {year}");
    }

    [Test]
    public void The_17_statements_and_4_outcomes_are_there()
    {
        Assert.That(_published.OfType<OutcomeStatement>(), Has.Count.EqualTo(17));
        Assert.That(_published.OfType<Outcome>(), Has.Count.EqualTo(4));
    }

    [TestCase("PDA")]
    [TestCase("ARFID")]
    [TestCase("FASD")]
    [TestCase("DLD")]
    [TestCase("SEMH")]
    [TestCase("DBS")]
    public void A_short_form_that_families_meet_is_explained(string letters) =>
        Assert.That(_published.OfType<GlossaryTerm>().Select(t => t.Document.ShortForm), Does.Contain(letters));

    [Test]
    public void Every_guide_has_chapters_and_sources()
    {
        Assert.That(_published.OfType<Guide>(), Has.Count.AtLeast(8));
        foreach (var guide in _published.OfType<Guide>())
        {
            Assert.That(guide.Document.Chapters, Is.Not.Empty, guide.Document.Name);
            Assert.That(guide.Document.Sources, Is.Not.Empty, guide.Document.Name);
        }
    }
}
