using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Publishing;

internal sealed class SaveADraft
{
    private static readonly Guid Key = Keys.For("club");

    private static readonly Club Club = new() { Name = "Art club", Slug = "art-club", Summary = "Painting on Fridays." };

    private ContentDatabase _site = null!;

    [SetUp]
    public void Start() => _site = new();

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public async Task It_may_be_unfinished()
    {
        var result = await _site.Publisher.SaveDraftAsync(new() { Document = new Club { Name = "Art club" } });

        Assert.That(result.Outcome, Is.EqualTo(PublishOutcome.Added));
        using var db = _site.Open();
        Assert.That((db.ContentItems.Single().Status, db.ContentItems.Single().WorkingVersion, db.PublishedContent.Count()), Is.EqualTo((ContentStatus.Draft, 1, 0)));
    }

    [Test]
    public async Task The_public_goes_on_seeing_the_live_version()
    {
        await _site.Publisher.PublishAsync(new() { Key = Key, Document = Club });

        await _site.Publisher.SaveDraftAsync(new() { Key = Key, Document = Club with { Name = "Arts club" } });

        using var db = _site.Open();
        Assert.That((db.PublishedContent.Single().Name, db.ContentItems.Single().LiveVersion, db.ContentItems.Single().WorkingVersion), Is.EqualTo(("Art club", 1, 2)));
    }

    [Test]
    public async Task An_import_leaves_it_waiting()
    {
        await _site.Publisher.SaveDraftAsync(new() { Key = Key, Document = Club });

        await _site.Publisher.PublishAsync(new() { Key = Key, Document = Club, KeepDraft = true });

        using var db = _site.Open();
        Assert.That((db.ContentItems.Single().LiveVersion, db.ContentItems.Single().WorkingVersion), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task Publishing_it_ends_it()
    {
        await _site.Publisher.SaveDraftAsync(new() { Key = Key, Document = Club });

        await _site.Publisher.PublishAsync(new() { Key = Key, Document = Club });

        using var db = _site.Open();
        Assert.That(db.ContentItems.Single().WorkingVersion, Is.Null);
        Assert.That(db.ContentVersions.OrderBy(v => v.Number).Select(v => v.State), Is.EqualTo(new[] { VersionState.Past, VersionState.Live }));
    }
}
