using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Publishing;

internal sealed class PublishAnEntry
{
    private static readonly Guid Key = Keys.For("club");

    private static readonly Club Club = new() { Name = "Art club", Slug = "art-club", Summary = "Painting on Fridays." };

    private ContentDatabase _site = null!;

    [SetUp]
    public void Start() => _site = new();

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public async Task Its_version_its_row_and_its_change_are_written_together()
    {
        var result = await _site.Publisher.PublishAsync(new() { Key = Key, Document = Club, SavedBy = "Ann", Note = "First" });

        Assert.That(result.Outcome, Is.EqualTo(PublishOutcome.Added));
        using var db = _site.Open();
        var item = db.ContentItems.Single();
        var version = db.ContentVersions.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((item.Key, item.DocumentType, item.Slug, item.Status, item.LiveVersion), Is.EqualTo((Key, "loClub", "art-club", ContentStatus.Published, 1)));
            Assert.That((version.State, version.SavedBy, version.Note), Is.EqualTo((VersionState.Live, "Ann", "First")));
            Assert.That(db.PublishedContent.Single().PublishedUtc, Is.EqualTo(_site.Clock.Now.UtcDateTime));
            Assert.That(db.Changes.Single().Kind, Is.EqualTo(ChangeKind.Published));
        }
    }

    [Test]
    public async Task The_same_again_changes_nothing()
    {
        await Publish(Club);

        var result = await Publish(Club with { Summary = "  Painting on Fridays. " });

        Assert.That(result.Outcome, Is.EqualTo(PublishOutcome.Unchanged));
        using var db = _site.Open();
        Assert.That((db.ContentVersions.Count(), db.Changes.Count()), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task A_change_keeps_the_version_before_it()
    {
        await Publish(Club);

        var result = await Publish(Club with { Summary = "Painting on Mondays." });

        Assert.That(result.Outcome, Is.EqualTo(PublishOutcome.Changed));
        using var db = _site.Open();
        Assert.That(db.ContentVersions.OrderBy(v => v.Number).Select(v => v.State), Is.EqualTo(new[] { VersionState.Past, VersionState.Live }));
        Assert.That(db.PublishedContent.Single().PublishedUtc, Is.GreaterThan(_site.Clock.Now.UtcDateTime), "later than before, though the clock stands");
    }

    [Test]
    public async Task A_refused_record_writes_nothing()
    {
        var result = await Publish(Club with { Summary = "", Audiences = ["wizards"] });

        Assert.That(result.Problems.Select(p => p.Property), Is.EqualTo(new[] { "summary", "audiences" }));
        using var db = _site.Open();
        Assert.That(db.ContentItems.Any() || db.ContentVersions.Any() || db.Changes.Any(), Is.False);
    }

    [Test]
    public async Task Two_of_a_type_cannot_share_an_address()
    {
        await Publish(Club);

        var result = await _site.Publisher.PublishAsync(new() { Key = Keys.For("another"), Document = Club with { Name = "Another" } });

        Assert.That(result.Problems.Single().Property, Is.EqualTo("umbracoUrlName"));
        Assert.That(result.Problems.Single().Message, Does.Contain("art-club"));
    }

    [Test]
    public async Task An_address_that_was_given_up_can_be_taken()
    {
        await Publish(Club);
        await Publish(Club with { Slug = "arts-club" });

        var result = await _site.Publisher.PublishAsync(new() { Key = Keys.For("another"), Document = Club });

        Assert.That(result.Outcome, Is.EqualTo(PublishOutcome.Added));
    }

    [Test]
    public async Task Two_needs_cannot_share_a_name_since_lists_show_names()
    {
        await _site.PublishAsync(new Need { Name = "Autism", Slug = "autism", EverydayLabel = "Autism", Summary = "Autism." });

        var result = await _site.Publisher.PublishAsync(new() { Document = new Need { Name = "Autism", Slug = "autism-2", EverydayLabel = "Autism", Summary = "Autism." } });

        Assert.That(result.Problems.Single().Property, Is.EqualTo("name"));
    }

    [Test]
    public async Task A_document_cannot_change_its_type()
    {
        await Publish(Club);

        var result = await _site.Publisher.PublishAsync(new() { Key = Key, Document = new Service { Name = "A", Slug = "a", Summary = "S." } });

        Assert.That(result.Problems.Single().Property, Is.EqualTo("type"));
    }

    [Test]
    public async Task A_need_in_the_same_batch_can_be_chosen_whatever_the_order()
    {
        var need = new Need { Name = "Autism", Slug = "autism", EverydayLabel = "Autism", Summary = "Autism." };

        var results = await _site.Publisher.PublishManyAsync([new() { Document = Club with { Welcomes = ["Autism", "autism"] } }, new() { Document = need }]);

        Assert.That(results.Select(r => r.Outcome), Is.All.EqualTo(PublishOutcome.Added));
        using var db = _site.Open();
        var stored = (Club)RecordJson.Read("loClub", db.PublishedContent.Single(p => p.DocumentType == "loClub").Json);
        Assert.That(stored.Welcomes, Is.EqualTo(new[] { "autism" }), "the id as the vocabulary writes it, once");
    }

    [Test]
    public async Task The_same_key_twice_in_a_batch_becomes_two_versions()
    {
        await _site.Publisher.PublishManyAsync([new() { Key = Key, Document = Club }, new() { Key = Key, Document = Club with { Name = "Arts club" } }]);

        using var db = _site.Open();
        Assert.That((db.ContentVersions.Count(), db.PublishedContent.Single().Name), Is.EqualTo((2, "Arts club")));
    }

    [Test]
    public async Task A_refused_one_holds_up_no_other()
    {
        var results = await _site.Publisher.PublishManyAsync([new() { Document = Club with { Name = "" } }, new() { Document = Club }]);

        Assert.That(results.Select(r => r.Outcome), Is.EqualTo(new[] { PublishOutcome.Refused, PublishOutcome.Added }));
    }

    [Test]
    public async Task Parts_without_a_key_get_the_same_one_every_time()
    {
        var club = Club with { Contacts = [new() { Name = "Sam" }, new() { Name = "Alex" }] };
        await Publish(club);

        Assert.That((await Publish(club)).Outcome, Is.EqualTo(PublishOutcome.Unchanged));
    }

    [Test]
    public async Task Taking_it_off_leaves_its_versions()
    {
        await Publish(Club);

        Assert.That(await _site.Publisher.RemoveAsync(Key), Is.True);
        Assert.That(await _site.Publisher.RemoveAsync(Key), Is.False);

        using var db = _site.Open();
        Assert.That(db.PublishedContent.Any(), Is.False);
        Assert.That(db.ContentItems.Select(i => i.Status).Single(), Is.EqualTo(ContentStatus.Removed));
        Assert.That(db.ContentVersions.Select(v => v.State).Single(), Is.EqualTo(VersionState.Past));
        Assert.That(db.Changes.OrderBy(c => c.Number).Select(c => c.Kind), Is.EqualTo(new[] { ChangeKind.Published, ChangeKind.Removed }));
    }

    [Test]
    public async Task It_can_come_back_after_it_was_taken_off()
    {
        await Publish(Club);
        await _site.Publisher.RemoveAsync(Key);

        Assert.That((await Publish(Club)).Outcome, Is.EqualTo(PublishOutcome.Added));
        using var db = _site.Open();
        Assert.That(db.ContentItems.Single().LiveVersion, Is.EqualTo(2));
    }

    private Task<PublishResult> Publish(Document document) => _site.Publisher.PublishAsync(new() { Key = Key, Document = document });
}
