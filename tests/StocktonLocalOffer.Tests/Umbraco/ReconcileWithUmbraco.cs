using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Tests.Content;
using StocktonLocalOffer.Umbraco;
using Umbraco.Cms.Core.Models;

namespace StocktonLocalOffer.Tests.Umbraco;

/// <summary>The published side becomes equal to Umbraco's, whatever was heard of it.</summary>
internal sealed class ReconcileWithUmbraco
{
    private static readonly string Content = Path.Combine(Repository.Root, "umbraco-content");

    private UmbracoSide _side = null!;

    [SetUp]
    public void Start() => _side = new(listens: false);

    [TearDown]
    public Task End() => _side.EndAsync();

    [Test]
    public async Task All_of_the_repositorys_content_is_published_as_the_built_in_side_publishes_it()
    {
        using var builtIn = new ContentDatabase();
        await new FolderImporter(builtIn.Databases, builtIn.Publisher, ContentDatabase.Gazetteer, builtIn.Clock).ImportAsync(Content);
        await _side.StartAsync(Content);
        _side.Umbraco.Import(Content);

        var report = await _side.Mirror.ReconcileAsync();

        Assert.That(report.Refused.SelectMany(r => r.Problems), Is.Empty);
        using var db = builtIn.Open();
        var same = db.PublishedContent.AsNoTracking().OrderBy(p => p.Key).AsEnumerable().Select(p => (p.Key, p.DocumentType, p.Slug, p.Name, p.ParentKey, p.SortOrder, p.Json)).ToList();
        Assert.That(_side.Published(), Is.EqualTo(same));
        var (here, there) = (_side.Get<MediaStore>(), new MediaStore(UsyncPictures.FolderOf(Content)));
        Assert.That(here.All().Select(Said), Is.EquivalentTo(there.All().Select(Said)));
    }

    [Test]
    public async Task What_Umbraco_exports_the_built_in_side_takes_in_with_the_same_result_item_by_item()
    {
        _side.Umbraco.AddProperty("loClub", "seoTitle");
        await _side.StartAsync(Content);
        _side.Umbraco.Import(Content);
        var club = _side.Umbraco.Nodes.First(n => n.ContentType.Alias == "loClub" && n.Published);
        FakeUmbraco.Set(club, "seoTitle", "The best club");
        await _side.Umbraco.PublishAsync(club);
        await _side.Umbraco.UnpublishAsync(_side.Umbraco.Nodes.Last(n => n.ContentType.Alias == "loClub" && n.Published));
        await _side.Mirror.ReconcileAsync();
        var export = _side.Folder.File("export");
        _side.Umbraco.Export(export);

        using var builtIn = new ContentDatabase();
        var media = new MediaStore(builtIn.Folder.File("media"));
        var pictures = await new UsyncPictures(media, new PictureIntake(NullLogger<PictureIntake>.Instance)).ImportAsync(export);
        var report = await new FolderImporter(builtIn.Databases, builtIn.Publisher, ContentDatabase.Gazetteer, builtIn.Clock).ImportAsync(export);

        Assert.That(pictures.Concat(report.Refused), Is.Empty);
        Assert.That(report.LeftOut, Is.EqualTo(new[] { new LeftOut("Club", "seoTitle", 1) }));
        using var db = builtIn.Open();
        Assert.That(db.PublishedContent.AsNoTracking().OrderBy(p => p.Key).AsEnumerable().Select(p => (p.Key, p.DocumentType, p.Slug, p.Name, p.ParentKey, p.SortOrder, p.Json)), Is.EqualTo(_side.Published()));
        Assert.That(media.All().Select(Said), Is.EquivalentTo(_side.Get<MediaStore>().All().Select(Said)));
        Assert.That(db.ContentItems.Count(i => i.LiveVersion == null), Is.EqualTo(_side.Umbraco.Nodes.Count(n => !n.Published)), "drafts are drafts");
    }

    private static (Guid, string, double, double, int, int) Said(MediaItem item) => (item.Key, item.Alt, item.FocalX, item.FocalY, item.Width, item.Height);

    [Test]
    public async Task What_is_unpublished_while_nobody_listened_is_taken_off()
    {
        var (folder, club) = await FillAsync();
        await _side.Mirror.ReconcileAsync();
        Assert.That(_side.JsonOf(club), Is.Not.Null);
        await _side.Umbraco.UnpublishAsync(club);

        var report = await _side.Mirror.ReconcileAsync();

        Assert.That((report.Removed, _side.JsonOf(club)), Is.EqualTo((1, (string?)null)));
        Assert.That(_side.JsonOf(folder), Is.Not.Null);
    }

    [Test]
    public async Task Nothing_is_taken_off_because_Umbraco_cannot_be_reached()
    {
        var (_, club) = await FillAsync();
        await _side.Mirror.ReconcileAsync();
        _side.Umbraco.Unreachable = true;

        Assert.That(async () => await _side.Mirror.ReconcileAsync(), Throws.InvalidOperationException);

        Assert.That(_side.JsonOf(club), Is.Not.Null);
    }

    [Test]
    public async Task A_database_that_could_not_be_used_at_first_is_filled_as_soon_as_it_can()
    {
        var (_, club) = await FillAsync();
        await using var db = _side.Open();
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Newer', '99')");
        Assert.That(async () => await _side.Mirror.ReconcileAsync(), Throws.TypeOf<DatabaseUnusable>());

        await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE \"ProductVersion\" = '99'");
        await _side.Mirror.ReconcileAsync().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.That(_side.JsonOf(club), Is.Not.Null);
    }

    [Test]
    public async Task What_another_server_notes_first_costs_the_others_nothing()
    {
        var club = AllDocumentTypes.Of<Club>();
        List<AuthoredNode> nodes = [.. new[] { "chess", "judo", "dance" }.Select(name => new AuthoredNode { Key = Keys.For(name), Type = club, Name = name, Values = new Dictionary<string, string> { ["summary"] = "A club." } })];
        var databases = new OneAhead(_side.Get<IDbContextFactory<SiteDb>>(), new() { Key = Keys.For("judo"), DocumentType = club.Alias, Name = "judo" });

        await new Mirror(databases, _side.Get<Publisher>(), _side.Get<Gazetteer>(), _side.Clock, _side.Get<ILogger<Mirror>>()).TakeAsync(nodes);

        await using var db = _side.Open();
        Assert.That(await db.MirroredNodes.Select(n => n.Key).ToListAsync(), Is.EquivalentTo(nodes.Select(n => n.Key)));
        Assert.That(_side.Warnings, Has.One.Contains(Keys.For("judo").ToString()));
    }

    // Another server that notes a node just before this one does.
    private sealed class OneAhead(IDbContextFactory<SiteDb> databases, MirroredNode node) : IDbContextFactory<SiteDb>
    {
        private bool _done;

        public SiteDb CreateDbContext()
        {
            var db = databases.CreateDbContext();
            db.SavingChanges += (_, _) =>
            {
                if (_done)
                    return;
                _done = true;
                using var other = databases.CreateDbContext();
                other.MirroredNodes.Add(node);
                other.SaveChanges();
            };
            return db;
        }
    }

    [Test]
    public async Task Nothing_is_taken_off_because_Umbraco_is_empty()
    {
        var (folder, club) = await FillAsync();
        await _side.Mirror.ReconcileAsync();
        await _side.Umbraco.DeleteAsync(_side.Umbraco.Find(Keys.For("root"))!);
        Assert.That(_side.Umbraco.Nodes, Is.Empty);

        await _side.Mirror.ReconcileAsync();

        Assert.That((_side.JsonOf(folder), _side.JsonOf(club)), Is.Not.EqualTo(((string?)null, (string?)null)));
        Assert.That(_side.Warnings, Has.Some.Contains("has no content of the Local Offer"));
    }

    [Test]
    public async Task What_a_feed_or_the_editors_of_this_side_wrote_stays()
    {
        await FillAsync();
        var ours = await _side.Get<Publisher>().PublishAsync(new() { Key = Keys.For("ours"), Document = new Service { Name = "From a feed", Slug = "from-a-feed", Summary = "It came by itself.", AllAges = true }, Source = "feed", SourceId = "1" });
        Assert.That(ours.Problems, Is.Empty);

        await _side.Mirror.ReconcileAsync();

        Assert.That(_side.Published().Select(p => p.Slug), Does.Contain("from-a-feed"));
    }

    [Test]
    public async Task A_write_that_is_cut_off_between_the_two_rows_changes_nothing()
    {
        var (_, club) = await FillAsync();
        await _side.Mirror.ReconcileAsync();
        var before = _side.Published();
        await using (var db = _side.Open())
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Changes\" RENAME TO \"Gone\"");
        FakeUmbraco.Set(club, "summary", "Changed.");
        await _side.Umbraco.PublishAsync(club);

        Assert.That(async () => await _side.Mirror.ReconcileAsync(), Throws.InstanceOf<DbUpdateException>());
        Assert.That(_side.Published(), Is.EqualTo(before));

        await using (var db = _side.Open())
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Gone\" RENAME TO \"Changes\"");
        await _side.Mirror.ReconcileAsync();
        Assert.That(_side.JsonOf(club), Does.Contain("Changed."));
    }

    /// <summary>Any history of four entries in two folders, heard of in any way, ends as one that was never heard of at all.</summary>
    [Test]
    public void Events_that_are_lost_doubled_late_or_out_of_order_end_in_the_same_state()
    {
        var step = from what in Gen.Choose(0, 5) from which in Gen.Choose(0, 5) from heard in Gen.Choose(0, 3) select (what, which, heard);
        // Short ones too: in a long one something heard later often makes good what was lost.
        var steps = from count in Gen.Choose(1, 10) from history in step.ArrayOf(count) select history;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(steps.ToArbitrary(), history => HappensAsync([.. history]).GetAwaiter().GetResult()));
    }

    private static async Task<bool> HappensAsync(List<(int What, int Which, int Heard)> history)
    {
        var (heard, unheard) = (new UmbracoSide(listens: false), new UmbracoSide(listens: false));
        try
        {
            await PlayAsync(heard, history, listening: true);
            await PlayAsync(unheard, history, listening: false);
            await heard.Mirror.ReconcileAsync();
            await unheard.Mirror.ReconcileAsync();
            var visible = Visible(heard.Umbraco).ToHashSet();
            return heard.Published().Select(p => (p.Key, p.Parent, p.Order, p.Json)).SequenceEqual(unheard.Published().Select(p => (p.Key, p.Parent, p.Order, p.Json)))
                && heard.Published().Select(p => p.Key).ToHashSet().SetEquals(visible);
        }
        finally
        {
            await heard.EndAsync();
            await unheard.EndAsync();
        }
    }

    private static async Task PlayAsync(UmbracoSide side, List<(int What, int Which, int Heard)> history, bool listening)
    {
        var nodes = await FillAsync(side, clubs: 4);
        if (listening)
            await side.Mirror.ReconcileAsync();
        var late = new List<IContent>();
        foreach (var ((what, which, heard), number) in history.Select((h, i) => (h, i)))
        {
            var node = nodes[which];
            // 0: lost; 1: heard; 2: heard twice; 3: heard after all others.
            side.Umbraco.Listener = listening && heard is 1 or 2 && listening ? side.Services : null;
            await DoAsync(side.Umbraco, node, what, number, nodes);
            if (heard == 2 && listening && side.Umbraco.Find(node.Key) is not null)
                await AgainAsync(side, node);
            if (heard == 3)
                late.Insert(0, node);
        }

        side.Umbraco.Listener = listening ? side.Services : null;
        foreach (var node in late)
            await AgainAsync(side, node);
    }

    private static async Task AgainAsync(UmbracoSide side, IContent node)
    {
        await side.Umbraco.RefreshAsync(node);
        await side.Mirror.MirrorAsync(side.Get<ReconciliationSignal>().Take().Nodes);
    }

    private static async Task DoAsync(FakeUmbraco umbraco, IContent node, int what, int number, List<IContent> nodes)
    {
        var isFolder = nodes.IndexOf(node) < 2;
        switch (what)
        {
            case 0 or 1:
                if (!isFolder)
                    FakeUmbraco.Set(node, "summary", $"Said as number {number}.");
                await umbraco.PublishAsync(node);
                break;
            case 2:
                await umbraco.UnpublishAsync(node);
                break;
            case 3 when !isFolder:
                await umbraco.BinAsync(node);
                break;
            case 4 when !isFolder:
                await umbraco.MoveAsync(node, nodes[number % 2]);
                break;
            case 5:
                await umbraco.SortAsync([.. nodes.AsEnumerable().Reverse()]);
                break;
        }
    }

    private static IEnumerable<Guid> Visible(FakeUmbraco umbraco) => umbraco.Nodes
        .Where(n => n.Path.Split(',').Skip(1).All(id => umbraco.Nodes.FirstOrDefault(a => a.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == id) is { Published: true, Trashed: false })).Select(n => n.Key);

    private async Task<(IContent Folder, IContent Club)> FillAsync() => await FillAsync(_side, clubs: 1) is [var folder, _, var club] ? (folder, club) : throw new InvalidOperationException();

    private static async Task<List<IContent>> FillAsync(UmbracoSide side, int clubs)
    {
        var root = side.Umbraco.Add("loSiteSettings", "Local Offer", null, Keys.For("root"));
        FakeUmbraco.Set(root, "umbracoUrlName", "local-offer");
        var nodes = new List<IContent> { side.Umbraco.Add("loFolder", "Clubs", root, Keys.For("clubs")), side.Umbraco.Add("loFolder", "More clubs", root, Keys.For("more-clubs")) };
        FakeUmbraco.Set(nodes[0], "umbracoUrlName", "clubs");
        FakeUmbraco.Set(nodes[1], "umbracoUrlName", "more-clubs");
        for (var i = 0; i < clubs; i++)
        {
            nodes.Add(side.Umbraco.Add("loClub", $"Club {i}", nodes[i % 2], Keys.For($"club-{i}")));
            FakeUmbraco.Set(nodes[^1], "umbracoUrlName", $"club-{i}");
            FakeUmbraco.Set(nodes[^1], "summary", "A club.");
        }

        foreach (var node in nodes.Prepend(root))
            await side.Umbraco.PublishAsync(node);
        return nodes;
    }
}
