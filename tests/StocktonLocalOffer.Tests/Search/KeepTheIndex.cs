using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>The index is disposable, and yet not written more often than needed.</summary>
public class KeepTheIndex
{
    private static readonly Club Chess = A.Club("Chess") with { Summary = "Kings and queens." };

    [Test]
    public void A_second_start_rewrites_nothing()
    {
        using var search = new SearchFixture(Chess, A.Club("Swim"));
        var before = Segments(search);
        Assert.That(before, Is.Not.Empty);
        search.Reopen();
        Assert.That(Segments(search), Is.EqualTo(before));
        Assert.That(search.Names("q=queens"), Is.EqualTo(new[] { "Chess" }));
    }

    [Test]
    public void A_change_writes_only_what_changed()
    {
        using var search = new SearchFixture(Chess, A.Club("Swim"));
        var before = Segments(search);
        search.Put(A.Club("Swim") with { Summary = "Warm water." });
        search.Refresh();
        Assert.That(Segments(search), Is.SupersetOf(before.Keys.Where(k => k.EndsWith(".cfs", StringComparison.Ordinal)).Select(k => KeyValuePair.Create(k, before[k]))));
        Assert.That(search.Names("q=warm water"), Is.EqualTo(new[] { "Swim" }));
    }

    [Test]
    public void A_change_while_the_site_was_down_is_seen_at_the_next_start()
    {
        using var search = new SearchFixture(Chess, A.Club("Swim"));
        search.Index.Dispose();
        search.Put(Chess with { Summary = "Rooks." });
        search.Remove("Swim");
        search.Put(A.Club("Drama"));
        search.Reopen();
        Assert.That(search.Names("sort=name"), Is.EqualTo(new[] { "Chess", "Drama" }));
        Assert.That(search.Names("q=queens"), Is.Empty);
        Assert.That(search.Names("q=rooks"), Is.EqualTo(new[] { "Chess" }));
        Assert.That(search.Names("q=swim"), Is.Empty);
    }

    [Test]
    public void A_removed_listing_is_gone_from_words_counts_and_browsing()
    {
        using var search = new SearchFixture(Chess, A.Club("Swim"));
        search.Remove("Chess");
        search.Refresh();
        Assert.That(search.Names("q=queens"), Is.Empty);
        Assert.That(search.Names(""), Is.EqualTo(new[] { "Swim" }));
        Assert.That(SearchFixture.Value(search.Search(""), "kind", "club").Count, Is.EqualTo(1));
    }

    [Test]
    public void A_new_name_of_an_organisation_finds_its_listings()
    {
        using var search = new SearchFixture(Chess.RunBy("trust"));
        search.PutOrganisation("trust", "Sunflower Trust");
        search.Refresh();
        Assert.That(search.Names("q=sunflower"), Is.EqualTo(new[] { "Chess" }));
        search.PutOrganisation("trust", "Bluebell Trust");
        search.Refresh();
        Assert.That(search.Names("q=sunflower"), Is.Empty);
        Assert.That(search.Search("q=bluebell").Hits.Single().Facts.OrganisationName, Is.EqualTo("Bluebell Trust"));
    }

    [Test]
    public void A_new_label_of_a_need_finds_its_listings()
    {
        using var search = new SearchFixture(Chess with { DesignedFor = ["hi"] });
        Assert.That(search.Names("q=hearing&exact=1"), Is.EqualTo(new[] { "Chess" }));
        var (key, need) = SmallVocabulary.Documents.Single(d => d.Document is Need { Slug: "hi" });
        search.Put(key, need with { Name = "Quietness" });
        search.Refresh();
        Assert.That(search.Names("q=quietness"), Is.EqualTo(new[] { "Chess" }));
        Assert.That(search.Names("q=hearing&exact=1"), Is.Empty);
    }

    [Test]
    public void A_ward_that_is_filled_in_later_is_a_word_too()
    {
        // The ward comes from the postcode table, so it can change without the listing being published again.
        using var search = new SearchFixture(Chess);
        var published = search.Snapshot.OfType<Listing>().Single();
        Assert.That(search.Names("q=thornaby"), Is.Empty);
        search.Put(Chess.BasedIn("village"));
        search.Index.Refresh(StocktonLocalOffer.Content.Publishing.PublishedSnapshot.Of(SearchFixture.Places, search.Snapshot.All.Select(d => d.Key == published.Key ? d with { PublishedUtc = published.PublishedUtc } : d)));
        Assert.That(search.Names("q=thornaby"), Is.EqualTo(new[] { "Chess" }));
    }

    [TestCase("empty")]
    [TestCase("cut")]
    [TestCase("garbage")]
    [TestCase("one bit")]
    [TestCase("missing")]
    public void A_damaged_folder_is_built_anew(string damage)
    {
        var files = 0;
        for (var file = 0; file == 0 || file < files; file++)
        {
            using var search = new SearchFixture(Chess, A.Club("Swim"));
            search.Index.Dispose();
            var all = Files(search);
            files = all.Count;
            Damage(all[file], damage);
            Assert.That(search.Reopen, Throws.Nothing, all[file]);
            Assert.That(search.Names("q=queens"), Is.EqualTo(new[] { "Chess" }), all[file]);
            Assert.That(search.Names("sort=name"), Is.EqualTo(new[] { "Chess", "Swim" }), all[file]);
            search.Put(A.Club("Drama"));
            search.Refresh();
            search.Reopen();
            Assert.That(search.Names("q=drama"), Is.EqualTo(new[] { "Drama" }), all[file]);
        }
    }

    [Test]
    public void A_folder_of_other_things_is_built_over()
    {
        using var search = new SearchFixture(Chess);
        search.Index.Dispose();
        foreach (var file in Files(search))
            File.Delete(file);
        foreach (var folder in new[] { "listings", "listings/1" })
        {
            File.WriteAllText(Path.Combine(search.Folder, folder, "segments.gen"), "x");
            File.WriteAllText(Path.Combine(search.Folder, folder, "segments_zz"), "not an index");
            File.WriteAllText(Path.Combine(search.Folder, folder, "holiday.jpg"), "not an index");
        }

        search.Reopen();
        Assert.That(search.Names("q=queens"), Is.EqualTo(new[] { "Chess" }));
    }

    [Test]
    public void A_folder_in_use_makes_the_next_one_take_another()
    {
        using var search = new SearchFixture(Chess);
        using (var second = search.AnotherIndex())
        {
            second.Refresh(search.Snapshot);
            Assert.That(Directory.GetDirectories(search.Folder).Select(Path.GetFileName), Is.EquivalentTo(new[] { "listings", "listings-2" }));
            search.Put(A.Club("Swim"));
            search.Refresh();
            Assert.That(SearchFixture.Names(search.SearcherOf(second).Search(SearchFixture.Request("sort=name"))), Is.EqualTo(new[] { "Chess" }));
            Assert.That(search.Names("sort=name"), Is.EqualTo(new[] { "Chess", "Swim" }));
        }

        using var third = search.AnotherIndex();
        Assert.That(Directory.GetDirectories(search.Folder), Has.Length.EqualTo(2), "the second folder is free again");
    }

    [Test]
    public void A_lock_held_by_another_program_is_kept_out_of()
    {
        using var search = new SearchFixture(Chess);
        search.Index.Dispose();
        using var other = new FileStream(Path.Combine(search.Folder, "listings", "in-use"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var untouched = Segments(search);
        search.Reopen();
        Assert.That(search.Names("q=queens"), Is.EqualTo(new[] { "Chess" }));
        Assert.That(Segments(search), Is.EqualTo(untouched));
    }

    [Test]
    public void A_search_that_has_begun_is_not_disturbed_by_a_refresh()
    {
        using var search = new SearchFixture(Chess);
        var snapshot = search.Index.Acquire();
        search.Remove("Chess");
        search.Refresh();
        Assert.That(snapshot.Lucene.IndexReader.Leaves.Sum(l => l.Reader.NumDocs), Is.EqualTo(1));
        snapshot.Release();
        Assert.That(search.Names(""), Is.Empty);
    }

    [Test]
    public void Searches_and_refreshes_at_once_always_see_one_whole_state()
    {
        using var search = new SearchFixture(Chess);
        using var done = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            var searches = 0;
            for (; !done.IsCancellationRequested; searches++)
            {
                var results = search.Search("q=queens");
                Assert.That(results.Total, Is.EqualTo(1));
                Assert.That(SearchFixture.Value(results, "kind", "club").Count, Is.EqualTo(1));
            }

            return searches;
        });
        for (var round = 0; round < 60; round++)
        {
            search.Put(Chess with { Summary = $"Kings and queens, round {round}." });
            search.Refresh();
        }

        done.Cancel();
        Assert.That(reading.Result, Is.GreaterThan(0));
    }

    [Test, CancelAfter(10_000)]
    public void After_the_end_and_before_the_start_a_search_says_so_and_does_not_wait_for_ever(CancellationToken cancelled)
    {
        using var search = new SearchFixture(Chess);
        using var fresh = search.AnotherIndex();
        Assert.That(fresh.IsReady, Is.False);
        Assert.That(fresh.Acquire, Throws.InvalidOperationException);
        search.Index.Dispose();
        var asked = Task.Run(() => search.Index.Acquire(), cancelled);
        Assert.That(async () => await asked.WaitAsync(cancelled), Throws.InvalidOperationException);
    }

    [Test]
    public void Rebuilding_writes_everything_anew_and_tells_how_far_it_is()
    {
        using var search = new SearchFixture(Chess, A.Club("Swim"));
        var before = Segments(search).Keys.ToList();
        List<(int, int)> steps = [];
        Assert.That(search.Index.Refresh(search.Snapshot, rebuild: true, (done, all) => steps.Add((done, all))), Is.EqualTo(2));
        Assert.That(steps, Is.EqualTo(new[] { (1, 2), (2, 2) }));
        Assert.That(Segments(search).Keys.Intersect(before), Is.Empty);
        Assert.That(search.Names("q=queens"), Is.EqualTo(new[] { "Chess" }));
    }

    private static List<string> Files(SearchFixture search) =>
        [.. Directory.GetFiles(Path.Combine(search.Folder, "listings"), "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "in-use").Order(StringComparer.Ordinal)];

    /// <summary>The files that hold listings, each with when it was written: not the little ones that every commit writes.</summary>
    private static Dictionary<string, DateTime> Segments(SearchFixture search) => Files(search)
        .Where(f => !Path.GetFileName(f).StartsWith("segments", StringComparison.Ordinal)).ToDictionary(f => Path.GetRelativePath(search.Folder, f), File.GetLastWriteTimeUtc);

    private static void Damage(string file, string how)
    {
        var bytes = File.ReadAllBytes(file);
        if (how == "one bit")
            bytes[bytes.Length / 2] ^= 0x10;
        if (how == "missing")
            File.Delete(file);
        else
            File.WriteAllBytes(file, how switch { "empty" => [], "cut" => bytes[..(bytes.Length / 2)], "garbage" => [.. bytes.Select((b, i) => (byte)(b * 31 + i))], _ => bytes });
    }
}
