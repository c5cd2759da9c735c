using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Tests.Content.Editing;

internal sealed class CompareVersions
{
    private static readonly Guid Ropner = Keys.For("ropner"), Yarm = Keys.For("yarm-hall"), Owner = Keys.For("owner"), Media = Keys.For("media");

    private static readonly Club Club = new()
    {
        Name = "Art club",
        Slug = "art-club",
        Summary = "Painting on Fridays.",
        Description = "<p>We paint.</p><ul><li>Bring <a href=\"/guides/a\">an apron</a></li></ul>",
        Costs = ["free"],
        AgeFromMonths = 60,
        CheckedOn = new(2026, 3, 3),
        Locations = [new() { Key = Ropner, Name = "Ropner Park", Postcode = "TS18 4EF" }, new() { Key = Yarm, Name = "Yarm hall", Access = [new() { Key = Keys.For("ramp"), Feature = "ramp", Answer = "yes" }] }],
    };

    private static readonly AllVocabularies Vocabularies = AllVocabularies.From(ContentDatabase.Gazetteer, []);

    [Test]
    public void The_same_differs_in_nothing() => Assert.That(Of(Club, Club with { Costs = ["free"] }), Is.Empty);

    [Test]
    public void Choices_are_labels_that_came_and_went()
    {
        var change = Of(Club, Club with { Costs = ["donation", "free"] }).Single();
        Assert.That((change.Alias, change.Label, change.Group, change.Kind), Is.EqualTo(("costs", "Cost", "Cost", FieldChangeKind.Changed)));
        Assert.That(Words(change), Is.EqualTo(new[] { "=Free", "+Donation" }));

        Assert.That(Words(Of(Club, Club with { Costs = [] }).Single()), Is.EqualTo(new[] { "-Free" }));
    }

    [Test]
    public void Days_ages_and_ticks_are_said_in_words()
    {
        var changes = Of(Club, Club with { CheckedOn = new(2026, 11, 20), AgeFromMonths = 63, AgeToMonths = 12, AllAges = true });

        Assert.That(changes.Select(c => $"{c.Label}: {c.Before} -> {c.After}"), Is.EqualTo(new[]
        {
            "Youngest age: 5 years -> 5 years and 3 months",
            "Oldest age:  -> 1 year",
            "All ages: No -> Yes",
            "Checked on: 3 March 2026 -> 20 November 2026",
        }));
    }

    [Test]
    public void Rich_text_is_its_words_and_its_links()
    {
        var change = Of(Club, Club with { Description = "<p>We paint and draw.</p><ul><li>Bring <a href=\"/guides/b\">an apron</a></li></ul>" }).Single();

        Assert.That(change.Before, Is.EqualTo("We paint.\nBring an apron (/guides/a)"));
        Assert.That(Words(change), Is.EqualTo(new[] { "=We ", "-paint.\n", "+paint and draw.\n", "=Bring an apron ", "-(/guides/a)", "+(/guides/b)" }));
    }

    [Test]
    public void The_same_words_in_another_look_are_said_to_be_that() =>
        Assert.That(Of(Club, Club with { Description = Club.Description.Replace("<p>We paint.</p>", "<h2>We paint.</h2>", StringComparison.Ordinal) }).Single().Kind, Is.EqualTo(FieldChangeKind.Look));

    [Test]
    public void A_field_inside_a_part_names_the_part()
    {
        var moved = Club.Locations[1] with { Access = [Club.Locations[1].Access[0] with { Answer = "no" }] };
        var changes = Of(Club, Club with { Locations = [Club.Locations[0] with { Postcode = "TS18 4EG" }, moved] });

        Assert.That(changes.Select(c => (c.Alias, c.Label)), Is.EqualTo(new[] { ("locations", "Places, Ropner Park: Postcode"), ("locations", "Places, Yarm hall: Access, Ramp: Is it there?") }));
    }

    [Test]
    public void Parts_come_go_and_move()
    {
        var added = new Location { Key = Keys.For("new"), Name = "Thornaby library", Postcode = "TS17 9EU" };

        var came = Of(Club, Club with { Locations = [.. Club.Locations, added] }).Single();
        Assert.That((came.Label, came.Kind, came.After), Is.EqualTo(("Places, Thornaby library", FieldChangeKind.Added, "Name of the place: Thornaby library\nPostcode: TS17 9EU")));
        var went = Of(Club, Club with { Locations = [Club.Locations[1]] }).Single();
        Assert.That((went.Label, went.Kind, went.After), Is.EqualTo(("Places, Ropner Park", FieldChangeKind.Removed, "")));
        var moved = Of(Club, Club with { Locations = [.. Club.Locations.Reverse()] }).Single();
        Assert.That((moved.Label, moved.Kind, moved.Before, moved.After), Is.EqualTo(("Places", FieldChangeKind.Moved, "Ropner Park, Yarm hall", "Yarm hall, Ropner Park")));
    }

    [Test]
    public void Other_content_pictures_and_links_have_names()
    {
        var changes = Of(Club, Club with { Organisation = [Owner], Pictures = [new(Keys.For("p"), Media), new(Keys.For("q"), Keys.For("gone"))], Links = [new("Website", "https://example.org")] });

        Assert.That(changes.Select(c => c.After), Is.EqualTo(new[] { "The council", "A painting, A picture that is gone", "Website (https://example.org)" }));
    }

    [Test]
    public void Of_a_new_one_all_that_is_filled_in_is_added()
    {
        var changes = RecordDiff.Of(null, Club, Vocabularies, _ => null);

        Assert.That(changes.Select(c => c.Kind), Is.All.EqualTo(FieldChangeKind.Added));
        Assert.That(changes.Select(c => c.Alias).Distinct(), Is.EquivalentTo(new[] { "name", "summary", "description", "ageFromMonths", "costs", "locations", "checkedOn", "umbracoUrlName" }));
    }

    [Test]
    public void What_differs_in_very_long_texts_is_replaced_whole()
    {
        var (old, now) = (string.Join(' ', Enumerable.Repeat("old", 1_000)), string.Join(' ', Enumerable.Repeat("new", 1_000)));

        Assert.That(WordDiff.Of($"One {old} middle {old} end", $"One {now} middle {now} end").Select(p => p.Kind), Is.EqualTo(new[] { PartKind.Same, PartKind.Removed, PartKind.Added, PartKind.Same }));
    }

    private static IReadOnlyList<FieldChange> Of(Club before, Club after) =>
        RecordDiff.Of(before, after, Vocabularies, key => key == Owner ? "The council" : key == Media ? "A painting" : null);

    private static IEnumerable<string> Words(FieldChange change) => change.Parts.Select(p => (p.Kind == PartKind.Same ? "=" : p.Kind == PartKind.Added ? "+" : "-") + p.Text);
}
