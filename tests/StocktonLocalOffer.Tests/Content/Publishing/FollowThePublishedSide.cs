using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Publishing;

internal sealed class FollowThePublishedSide
{
    private static readonly Club Club = new() { Name = "Art club", Slug = "art-club", Summary = "Painting on Fridays." };

    private ContentDatabase _site = null!;

    [SetUp]
    public void Start() => _site = new();

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public async Task What_is_published_can_be_found_by_key_by_address_and_by_type()
    {
        var key = await _site.PublishAsync(Club);

        var snapshot = await _site.Side.RefreshAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(snapshot.Find(key)!.Document.Name, Is.EqualTo("Art club"));
            Assert.That(snapshot.Find("loClub", "art-club")!.Key, Is.EqualTo(key));
            Assert.That(snapshot.Find<Club>("art-club")!.Document.Summary, Is.EqualTo("Painting on Fridays."));
            Assert.That(snapshot.OfType<Listing>().Single().Key, Is.EqualTo(key));
            Assert.That(snapshot.OfType<Service>(), Is.Empty);
            Assert.That(snapshot.ChangeNumber, Is.EqualTo(1));
        }
    }

    [Test]
    public async Task A_change_makes_a_new_snapshot_and_leaves_the_old_one_as_it_was()
    {
        var key = await _site.PublishAsync(Club);
        var before = await _site.Side.RefreshAsync();
        PublishedSnapshot? told = null;
        _site.Side.Changed += s => told = s;

        await _site.PublishAsync(Club with { Name = "Arts club" });
        var after = await _site.Side.RefreshAsync();

        Assert.That((before.Find(key)!.Document.Name, after.Find(key)!.Document.Name), Is.EqualTo(("Art club", "Arts club")));
        Assert.That(told, Is.SameAs(after));
    }

    [Test]
    public async Task Nothing_new_is_the_same_snapshot()
    {
        await _site.PublishAsync(Club);

        Assert.That(await _site.Side.RefreshAsync(), Is.SameAs(await _site.Side.RefreshAsync()));
    }

    [Test]
    public async Task What_is_taken_off_is_gone()
    {
        var key = await _site.PublishAsync(Club);
        await _site.Side.RefreshAsync();

        await _site.Publisher.RemoveAsync(key);

        Assert.That((await _site.Side.RefreshAsync()).Find(key), Is.Null);
        Assert.That(_site.Side.Current.Find("loClub", "art-club"), Is.Null);
    }

    [Test]
    public async Task A_new_need_can_be_chosen_at_once()
    {
        await _site.Side.RefreshAsync();

        await _site.PublishAsync(new Need { Name = "Autism", Slug = "autism", EverydayLabel = "Autism", Summary = "Autism." });

        Assert.That((await _site.Side.RefreshAsync()).Vocabularies["needs"].Find("autism"), Is.Not.Null);
    }

    [Test]
    public async Task A_row_that_cannot_be_read_is_left_out_and_listed()
    {
        await _site.PublishAsync(Club);
        using (var db = _site.Open())
        {
            db.PublishedContent.Add(new() { Key = Keys.For("bad"), DocumentType = "loClub", Slug = "bad", Name = "Bad", Json = "{" });
            db.PublishedContent.Add(new() { Key = Keys.For("old"), DocumentType = "loGone", Slug = "old", Name = "Old", Json = "{}" });
            db.SaveChanges();
        }

        var snapshot = await _site.Side.RefreshAsync();

        Assert.That(snapshot.OfType<Club>(), Has.Count.EqualTo(1));
        Assert.That(snapshot.Unreadable.Select(u => u.Name), Is.EquivalentTo(new[] { "Bad", "Old" }));
    }

    [Test]
    public async Task An_empty_ward_is_filled_from_the_postcode_without_being_stored()
    {
        using var side = new PublishedSide(_site.Databases, ContentDatabase.Gazetteer, new(postcode => postcode == "TS18 1AB" ? ("stockton-town-centre", 54.5643214, -1.3128765) : null));
        await _site.PublishAsync(Club with { Locations = [new() { Postcode = "TS18 1AB" }, new() { Postcode = "TS17 8" }] });

        var places = (await side.RefreshAsync()).OfType<Club>().Single().Document.Locations;

        Assert.That(places.Select(p => (p.Ward, p.Latitude)), Is.EqualTo(new[] { ("stockton-town-centre", (decimal?)54.564321m), ("", null) }));
        using var db = _site.Open();
        Assert.That(db.PublishedContent.Single().Json, Does.Not.Contain("town-centre"));
    }

    [Test]
    public async Task Of_many_writers_no_change_is_missed()
    {
        await _site.Side.RefreshAsync();

        var writing = Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => _site.PublishAsync(new Club { Name = $"Club {i}", Slug = $"club-{i}", Summary = "Art." }))));
        while (!writing.IsCompleted)
            await _site.Side.RefreshAsync();
        await writing;

        Assert.That((await _site.Side.RefreshAsync()).OfType<Club>(), Has.Count.EqualTo(40));
    }
}
