using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Tests.Content;
using StocktonLocalOffer.Tests.Content.Usync;
using StocktonLocalOffer.Umbraco;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Changes;

namespace StocktonLocalOffer.Tests.Umbraco;

/// <summary>Editors work in Umbraco, and the site says what they publish.</summary>
internal sealed class MirrorUmbraco
{
    private UmbracoSide _side = null!;
    private IContent _club = null!;

    [SetUp]
    public async Task Start()
    {
        _side = new();
        SampleFolder.Write(_side.Folder.File("in"));
        _side.Umbraco.Import(_side.Folder.File("in"));
        await _side.Umbraco.SavePictureAsync(Keys.For("media"), "pool", "Children in a pool", UmbracoSide.Jpeg(), UmbracoSide.FilePath(Keys.For("media")));
        await _side.Mirror.ReconcileAsync();
        _club = _side.Umbraco.Find(SampleFolder.Club)!;
    }

    [TearDown]
    public Task End() => _side.EndAsync();

    [Test]
    public async Task The_built_in_side_would_publish_the_same_item_by_item()
    {
        using var builtIn = new ContentDatabase();
        await new FolderImporter(builtIn.Databases, builtIn.Publisher, ContentDatabase.Gazetteer, builtIn.Clock).ImportAsync(_side.Folder.File("in"));

        using var db = builtIn.Open();
        var same = db.PublishedContent.OrderBy(p => p.Key).AsEnumerable().Select(p => (p.Key, p.DocumentType, p.Slug, p.Name, p.ParentKey, p.SortOrder, p.Json)).ToList();
        Assert.That(same, Has.Count.EqualTo(12));
        Assert.That(_side.Published(), Is.EqualTo(same));
    }

    [Test]
    public async Task A_change_is_on_the_site_when_it_is_published_and_not_before()
    {
        FakeUmbraco.Set(_club, "summary", "Warm water.");
        Assert.That(_side.JsonOf(_club), Does.Not.Contain("Warm water"));

        await _side.Umbraco.PublishAsync(_club);

        Assert.That(_side.JsonOf(_club), Does.Contain("Warm water"));
        using var db = _side.Open();
        Assert.That(db.ContentVersions.Where(v => v.ItemKey == _club.Key).OrderBy(v => v.Number).Last().SavedBy, Is.EqualTo("Ada of Umbraco"));
    }

    [Test]
    public async Task Unpublishing_takes_it_off_and_publishing_brings_it_back()
    {
        await _side.Umbraco.UnpublishAsync(_club);
        Assert.That(_side.JsonOf(_club), Is.Null);

        await _side.Umbraco.PublishAsync(_club);
        Assert.That(_side.JsonOf(_club), Is.Not.Null);
    }

    [Test]
    public async Task What_is_binned_is_thrown_away_and_what_is_restored_comes_back()
    {
        var folder = _side.Umbraco.Find(Keys.For("everything"))!;

        await _side.Umbraco.BinAsync(_club);
        Assert.That((_side.JsonOf(_club), Item(_club).Trashed), Is.EqualTo(((string?)null, true)));

        await _side.Umbraco.MoveAsync(_club, folder);
        Assert.That((_side.JsonOf(_club), Item(_club).Trashed), Is.EqualTo((_side.JsonOf(_club), false)));
        Assert.That(_side.JsonOf(_club), Is.Not.Null);
    }

    [Test]
    public async Task A_folder_that_is_unpublished_takes_all_below_it_along()
    {
        var folder = _side.Umbraco.Find(Keys.For("everything"))!;

        await _side.Umbraco.UnpublishAsync(folder);
        Assert.That(_side.Published().Select(p => p.Type), Is.EqualTo(new[] { "loSiteSettings" }));

        await _side.Umbraco.PublishAsync(folder);
        Assert.That(_side.Published(), Has.Count.EqualTo(12));
    }

    [Test]
    public async Task What_is_deleted_for_good_is_gone()
    {
        await _side.Umbraco.DeleteAsync(_club);

        Assert.That((_side.JsonOf(_club), Item(_club).Trashed), Is.EqualTo(((string?)null, true)));
    }

    [Test]
    public async Task Sorting_and_moving_change_where_it_hangs()
    {
        var guide = _side.Umbraco.Find(Keys.For("ehc-plans"))!;
        var settings = _side.Umbraco.Find(Keys.For("local-offer"))!;

        await _side.Umbraco.SortAsync(guide, _club);
        Assert.That(_side.Published().Where(p => p.Key == guide.Key || p.Key == _club.Key).OrderBy(p => p.Order).Select(p => p.Key), Is.EqualTo(new[] { guide.Key, _club.Key }));

        await _side.Umbraco.MoveAsync(guide, settings);
        Assert.That(_side.Published().Single(p => p.Key == guide.Key).Parent, Is.EqualTo(settings.Key));
    }

    [Test]
    public async Task Another_server_s_change_is_heard_of()
    {
        _side.Umbraco.Listener = null;
        FakeUmbraco.Set(_club, "summary", "Warm water.");
        await _side.Umbraco.PublishAsync(_club);

        _side.Umbraco.Listener = _side.Services;
        await _side.Umbraco.RefreshAsync(_club);
        await _side.Umbraco.RefreshAsync(_club);

        var (everything, nodes) = _side.Get<ReconciliationSignal>().Take();
        Assert.That(everything, Is.False);
        Assert.That(nodes, Is.EqualTo(new[] { _club.Key }));
        await _side.Mirror.MirrorAsync(nodes);
        Assert.That(_side.JsonOf(_club), Does.Contain("Warm water"));
    }

    [Test]
    public async Task Everything_may_have_changed_asks_for_a_comparison()
    {
        await _side.Umbraco.RefreshAsync(_club, TreeChangeTypes.RefreshAll);

        Assert.That(_side.Get<ReconciliationSignal>().Take().Everything, Is.True);
    }

    [Test]
    public async Task The_same_event_again_writes_nothing()
    {
        using var db = _side.Open();
        var before = db.Changes.Count();

        await _side.Umbraco.PublishAsync(_club);
        await _side.Umbraco.PublishAsync(_club);
        await _side.Mirror.ReconcileAsync();

        Assert.That(db.Changes.Count(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_node_that_cannot_be_shown_is_refused_with_its_reason_and_the_last_good_one_stays()
    {
        var good = _side.JsonOf(_club);
        FakeUmbraco.Set(_club, "summary", new string('a', 300));

        await _side.Umbraco.PublishAsync(_club);

        Assert.That(_side.JsonOf(_club), Is.EqualTo(good));
        Assert.That((await _side.ProblemsAsync(_club)).Select(p => p.Property), Is.EqualTo(new[] { "summary" }));
        Assert.That(_side.Warnings, Has.Some.Contains("cannot show it. summary:"));

        FakeUmbraco.Set(_club, "summary", "Short.");
        await _side.Umbraco.PublishAsync(_club);
        Assert.That((_side.JsonOf(_club)!.Contains("Short."), (await _side.ProblemsAsync(_club)).Count), Is.EqualTo((true, 0)));
    }

    [Test]
    public async Task What_waited_for_another_is_tried_again_when_that_is_published()
    {
        var need = _side.Umbraco.Find(Keys.For("autism"))!;
        var service = _side.Umbraco.Find(Keys.For("therapy"))!;
        await _side.Umbraco.UnpublishAsync(need);
        FakeUmbraco.Set(service, "designedFor", """["Autism"]""");
        await _side.Umbraco.PublishAsync(service);
        Assert.That((await _side.ProblemsAsync(service)).Single().Message, Does.Contain("\"Autism\" is not one of the choices"));

        await _side.Umbraco.PublishAsync(need);

        Assert.That(_side.JsonOf(service), Does.Contain("autism"));
        Assert.That(await _side.ProblemsAsync(service), Is.Empty);
    }

    [Test]
    public async Task A_need_that_is_renamed_is_still_the_choice_of_those_who_chose_it()
    {
        var need = _side.Umbraco.Find(Keys.For("autism"))!;
        need.Name = "Autistic people";
        await _side.Umbraco.PublishAsync(need);
        FakeUmbraco.Set(_club, "summary", "Warm water.");

        await _side.Umbraco.PublishAsync(_club);

        Assert.That(_club.GetValue<string>("designedFor"), Does.Contain("Autism"));
        Assert.That(await _side.ProblemsAsync(_club), Is.Empty);
        Assert.That(_side.JsonOf(_club), Does.Contain("Warm water").And.Contain("[\"autism\"]"));
    }

    [Test]
    public async Task Two_that_swap_their_web_addresses_both_go_in()
    {
        var other = _side.Umbraco.Add("loClub", "Art club", _side.Umbraco.Find(Keys.For("everything"))!, Keys.For("art"));
        FakeUmbraco.Set(other, "umbracoUrlName", "art");
        FakeUmbraco.Set(other, "summary", "Painting.");
        await _side.Umbraco.PublishAsync(other);
        _side.Umbraco.Listener = null;
        FakeUmbraco.Set(other, "umbracoUrlName", "swimming");
        FakeUmbraco.Set(_club, "umbracoUrlName", "swimming-2");
        await _side.Umbraco.PublishAsync(other);
        await _side.Umbraco.PublishAsync(_club);

        var report = await _side.Mirror.ReconcileAsync();

        Assert.That(report.Refused, Is.Empty);
        Assert.That(_side.Published().Where(p => p.Type == "loClub").Select(p => p.Slug), Is.EquivalentTo(new[] { "swimming", "swimming-2" }));
    }

    [Test]
    public async Task A_fault_here_does_not_fail_the_publication_there()
    {
        _side.Umbraco.Unreachable = true;

        Assert.That(async () => await _side.Umbraco.PublishAsync(_club), Throws.Nothing);

        Assert.That(_side.Warnings, Has.Some.Contains("could not take in a change"));
        Assert.That(_side.Get<ReconciliationSignal>().Take().Everything, Is.True);
    }

    [Test]
    public async Task A_picture_comes_along_with_its_text_and_what_must_stay_in_sight()
    {
        var store = _side.Get<MediaStore>();
        await _side.Umbraco.SavePictureAsync(Keys.For("media"), "pool", "A pool with a hoist", UmbracoSide.Jpeg(80, 50), $$"""{"focalPoint":{"left":0.25,"top":0.75},"src":"{{UmbracoSide.FilePath(Keys.For("media"))}}","crops":[]}""");

        var kept = store.Find(Keys.For("media"))!;
        Assert.That((kept.Alt, kept.FocalX, kept.FocalY, kept.Width), Is.EqualTo(("A pool with a hoist", 0.25, 0.75, 80)));
    }

    [Test]
    public async Task A_picture_without_text_keeps_the_entry_back_until_it_has_one()
    {
        FakeUmbraco.Set(_club, "pictures", $$"""[{"key":"{{Keys.For("pick")}}","mediaKey":"{{Keys.For("new")}}","mediaTypeAlias":"loPicture","crops":[],"focalPoint":null}]""");
        await _side.Umbraco.SavePictureAsync(Keys.For("new"), "kite", "", UmbracoSide.Jpeg(), UmbracoSide.FilePath(Keys.For("new")));

        await _side.Umbraco.PublishAsync(_club);
        Assert.That((await _side.ProblemsAsync(_club)).Single().Message, Does.Contain("has no text for people who cannot see it"));

        await _side.Umbraco.SavePictureAsync(Keys.For("new"), "kite", "A red kite", null, UmbracoSide.FilePath(Keys.For("new")));
        Assert.That(_side.JsonOf(_club), Does.Contain(Keys.For("new").ToString()));
    }

    [TestCase("is not in the media library", false)]
    [TestCase("cannot be shown", true)]
    public async Task A_picture_that_is_none_is_said(string reason, bool broken)
    {
        if (broken)
            await _side.Umbraco.SavePictureAsync(Keys.For("new"), "kite", "A red kite", "%PDF-1.7"u8.ToArray(), UmbracoSide.FilePath(Keys.For("new")));
        FakeUmbraco.Set(_club, "pictures", $$"""[{"key":"{{Keys.For("pick")}}","mediaKey":"{{Keys.For("new")}}"}]""");

        await _side.Umbraco.PublishAsync(_club);

        Assert.That((await _side.ProblemsAsync(_club)).Single().Message, Does.Contain(reason));
    }

    [Test]
    public async Task Other_pages_of_the_same_Umbraco_are_left_alone()
    {
        _side.Umbraco.TypeOf("loNewsArticle").Alias = "pressRelease";
        var other = _side.Umbraco.Add("loNewsArticle", "Potholes", null, Keys.For("potholes"));

        await _side.Umbraco.PublishAsync(other);
        await _side.Mirror.ReconcileAsync();

        Assert.That((_side.JsonOf(other), _side.Published().Count), Is.EqualTo(((string?)null, 12)));
    }

    private ContentItem Item(IContent node)
    {
        using var db = _side.Open();
        return db.ContentItems.Single(i => i.Key == node.Key);
    }
}
