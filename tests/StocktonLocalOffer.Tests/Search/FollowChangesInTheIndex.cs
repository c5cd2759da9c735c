using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>What happens while the site is up: small changes at once, new words beside the old ones.</summary>
public class FollowChangesInTheIndex
{
    private static readonly Club Chess = A.Club("Chess") with { Summary = "Kings and queens.", DesignedFor = ["hi"] };

    [Test]
    public void A_change_is_found_without_waiting_for_the_disk_and_is_there_after_a_restart()
    {
        using var search = new SearchFixture(Chess);
        search.Put(A.Club("Swim"));
        search.Index.Follow(search.Snapshot);
        Assert.That(search.Names("q=swim"), Is.EqualTo(new[] { "Swim" }));
        search.Reopen();
        Assert.That(search.Names("q=swim"), Is.EqualTo(new[] { "Swim" }));
    }

    [Test]
    public void Only_changed_listings_are_worked_out_again()
    {
        using var search = new SearchFixture(Chess, A.Club("Swim"));
        var before = search.Search("sort=name").Hits.Select(h => h.Facts).ToList();
        search.Put(A.Club("Swim") with { Summary = "Warm water." });
        search.Index.Follow(search.Snapshot);
        var after = search.Search("sort=name").Hits.Select(h => h.Facts).ToList();
        Assert.That(after[0], Is.SameAs(before[0]));
        Assert.That(after[1], Is.Not.SameAs(before[1]));
    }

    [Test]
    public void A_rebuild_runs_beside_the_index_in_use_and_takes_over_with_what_was_published_meanwhile()
    {
        using var search = new SearchFixture(Chess);
        var (key, need) = SmallVocabulary.Documents.Single(d => d.Document is Need { Slug: "hi" });
        search.Put(key, need with { Name = "Quietness" });
        Assert.That(search.Index.NeedsRebuild(search.Snapshot), Is.True);

        var prepared = search.Index.Prepare(search.Snapshot);
        search.Put(A.Club("Swim"));
        search.Index.Follow(search.Snapshot);
        Assert.That(search.Names("q=quietness"), Is.Empty, "the old words until the new ones are ready");
        Assert.That(search.Names("q=swim"), Is.EqualTo(new[] { "Swim" }), "changes go on being followed");

        search.Put(A.Club("Drama"));
        Assert.That(search.Index.Adopt(prepared, search.Snapshot), Is.EqualTo(3));
        Assert.That(search.Names("q=quietness"), Is.EqualTo(new[] { "Chess" }));
        Assert.That(search.Names("sort=name"), Is.EqualTo(new[] { "Chess", "Drama", "Swim" }));
        Assert.That(search.Index.NeedsRebuild(search.Snapshot), Is.False);
        Assert.That(Directory.GetDirectories(Path.Combine(search.Folder, "listings")), Has.Length.EqualTo(1), "the old one is gone");
    }

    [Test]
    public void A_rebuild_that_never_ended_is_forgotten_at_the_next_start()
    {
        using var search = new SearchFixture(Chess);
        search.Index.Dispose();
        var listings = Path.Combine(search.Folder, "listings");
        Directory.CreateDirectory(Path.Combine(listings, "2"));
        File.WriteAllText(Path.Combine(listings, "2", "_0.fdt"), "half a file");
        search.Reopen();
        Assert.That(search.Names("q=queens"), Is.EqualTo(new[] { "Chess" }));
        Assert.That(Directory.GetDirectories(listings).Select(Path.GetFileName), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public void A_new_day_hides_what_has_become_too_old()
    {
        using var search = new SearchFixture(Chess with { CheckedOn = new DateOnly(2025, 5, 23) }, A.Club("Swim"));
        Assert.That(search.Names("sort=name"), Is.EqualTo(new[] { "Chess", "Swim" }));
        search.NextDay();
        search.Index.Follow(search.Snapshot);
        Assert.That(search.Names("sort=name"), Is.EqualTo(new[] { "Swim" }));
    }

    [Test]
    public void Hundreds_of_small_changes_merge_and_stay_right()
    {
        using var search = new SearchFixture();
        for (var change = 0; change < 300; change++)
        {
            search.Put(A.Club($"Club {change % 40}") with { Summary = $"Round {change}.", Costs = [change % 2 == 0 ? "free" : "donation"] });
            search.Index.Follow(search.Snapshot);
        }

        var results = search.Search("");
        Assert.That(results.Total, Is.EqualTo(40));
        Assert.That(SearchFixture.Value(results, "cost", "free").Count, Is.EqualTo(20));
        Assert.That(search.Names("q=299"), Is.EqualTo(new[] { "Club 19" }));
    }
}
