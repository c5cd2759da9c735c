using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Content.Usync;
using StocktonLocalOffer.Umbraco;
using Umbraco.Cms.Core.Models;

namespace StocktonLocalOffer.Tests.Umbraco;

/// <summary>What the site asks Umbraco to write, and what it shows of a draft there.</summary>
internal sealed class WriteIntoUmbraco
{
    private UmbracoSide _side = null!;
    private IContent _club = null!;

    [SetUp]
    public async Task Start()
    {
        _side = new();
        SampleFolder.Write(_side.Folder.File("in"));
        _side.Umbraco.Import(_side.Folder.File("in"));
        _side.Umbraco.Find(Keys.For("everything"))!.Name = "Clubs";
        await _side.Umbraco.SavePictureAsync(Keys.For("media"), "pool", "Children in a pool", UmbracoSide.Jpeg(), UmbracoSide.FilePath(Keys.For("media")));
        await _side.Umbraco.PublishAsync(_side.Umbraco.Find(Keys.For("everything"))!);
        await _side.Mirror.ReconcileAsync();
        _club = _side.Umbraco.Find(SampleFolder.Club)!;
    }

    [TearDown]
    public Task End() => _side.EndAsync();

    [Test]
    public async Task A_suggestion_becomes_a_draft_in_the_folder_of_its_kind()
    {
        var suggested = new Club { Name = "Chess club", Slug = "chess-club", Summary = "Chess.", AgeFromMonths = 84, DesignedFor = ["autism"], CheckedOn = new DateOnly(2026, 11, 1), Locations = [new() { Key = Keys.For("hall"), Name = "Hall", Latitude = 54.5m, Longitude = -1.3m }] };
        await AskAsync(Keys.For("chess"), suggested, publish: false);

        await _side.Get<TaskWriter>().WriteAsync();

        var node = _side.Umbraco.Find(Keys.For("chess"))!;
        Assert.That((node.Published, node.Name, _side.Umbraco.Contents.GetById(node.ParentId)!.Name), Is.EqualTo((false, "Chess club", "Clubs")));
        Assert.That(_side.JsonOf(node), Is.Null);
        await _side.Umbraco.PublishAsync(node);
        Assert.That(await _side.ProblemsAsync(node), Is.Empty);
        Assert.That(_side.JsonOf(node), Is.EqualTo(RecordJson.Write(suggested)));
        Assert.That(await _side.Get<AuthoringTasks>().ToLookAtAsync(10), Is.Empty);
    }

    [Test]
    public async Task Doing_it_twice_makes_no_second_one()
    {
        await AskAsync(Keys.For("chess"), new Club { Name = "Chess club", Slug = "chess-club", Summary = "Chess." }, publish: false);
        await _side.Get<TaskWriter>().WriteAsync();
        await using (var db = _side.Open())
            await db.AuthoringTasks.ExecuteUpdateAsync(s => s.SetProperty(t => t.DoneUtc, (DateTime?)null));

        await _side.Get<TaskWriter>().WriteAsync();

        Assert.That(_side.Umbraco.Nodes.Count(n => n.Name == "Chess club"), Is.EqualTo(1));
    }

    [Test]
    public async Task The_day_of_a_check_is_written_and_published_and_nothing_else()
    {
        await AskAsync(_club.Key, Live() with { Summary = "Not this.", CheckedOn = new DateOnly(2026, 11, 23) }, publish: true, "checkedOn");

        await _side.Get<TaskWriter>().WriteAsync();

        Assert.That((Live().CheckedOn, Live().Summary), Is.EqualTo((new DateOnly(2026, 11, 23), "[Sample] Line one\nLine two ]]> end")));
    }

    [Test]
    public async Task What_somebody_is_writing_there_is_not_published_by_a_check()
    {
        FakeUmbraco.Set(_club, "summary", "Half a sen");
        _side.Umbraco.Contents.Save(_club);
        await AskAsync(_club.Key, Live() with { CheckedOn = new DateOnly(2026, 11, 23) }, publish: true, "checkedOn");

        await _side.Get<TaskWriter>().WriteAsync();

        Assert.That(Live().Summary, Does.Not.Contain("Half"));
        Assert.That((await _side.Get<AuthoringTasks>().ToLookAtAsync(10)).Single().Problem, Does.Contain("Somebody is changing this entry"));
        Assert.That(_club.GetValue<DateTime>("checkedOn"), Is.EqualTo(new DateTime(2026, 11, 23)));
    }

    [Test]
    public async Task One_that_fails_holds_up_nobody_elses()
    {
        _side.Umbraco.FailsToSave = Keys.For("chess");
        await AskAsync(Keys.For("chess"), new Club { Name = "Chess club", Slug = "chess-club", Summary = "Chess." }, publish: false);
        await AskAsync(_club.Key, Live() with { CheckedOn = new DateOnly(2026, 11, 23) }, publish: true, "checkedOn");

        await _side.Get<TaskWriter>().WriteAsync();

        Assert.That(Live().CheckedOn, Is.EqualTo(new DateOnly(2026, 11, 23)));
        Assert.That((await _side.Get<AuthoringTasks>().ToLookAtAsync(10)).Single().Problem, Does.StartWith("Umbraco could not do it."));
        Assert.That(_side.Warnings, Has.Some.Contains(Keys.For("chess").ToString()));
    }

    [Test]
    public async Task Everything_waits_while_Umbraco_does_not_answer()
    {
        await AskAsync(_club.Key, Live() with { CheckedOn = new DateOnly(2026, 11, 23) }, publish: true, "checkedOn");
        _side.Umbraco.Unreachable = true;
        Assert.That(async () => await _side.Get<TaskWriter>().WriteAsync(), Throws.InvalidOperationException);
        _side.Umbraco.Unreachable = false;

        await _side.Get<TaskWriter>().WriteAsync();

        Assert.That(Live().CheckedOn, Is.EqualTo(new DateOnly(2026, 11, 23)));
    }

    [Test]
    public async Task What_cannot_be_done_says_why()
    {
        await AskAsync(Keys.For("nowhere"), Live(), publish: true, "checkedOn");
        await _side.Umbraco.BinAsync(_club);
        await AskAsync(_club.Key, new Club { Name = "Swimming", Slug = "swimming" }, publish: false);

        await _side.Get<TaskWriter>().WriteAsync();

        Assert.That((await _side.Get<AuthoringTasks>().ToLookAtAsync(10)).Select(t => t.Problem), Is.EqualTo(new[] { "It is in Umbraco's bin.", "Umbraco does not have this entry." }));
    }

    [Test]
    public async Task A_preview_shows_the_draft_and_changes_nothing_that_the_public_sees()
    {
        var before = _side.Published();
        FakeUmbraco.Set(_club, "summary", "Not yet for everybody.");

        var preview = await _side.Get<DraftPreview>().GetPreviewUrlAsync(_club, null, null);

        Assert.That(preview!.Url!.ToString(), Does.StartWith("https://localoffer.example.org/editorial/preview/"));
        var shown = await _side.Get<PreviewLinks>().FindAsync(preview.Url.Segments[^1]);
        Assert.That(((Club)shown!.Version.Document).Summary, Is.EqualTo("Not yet for everybody."));
        Assert.That(_side.Published(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_draft_that_was_never_published_has_a_preview_too_and_is_published_later()
    {
        var node = _side.Umbraco.Add("loClub", "Chess club", _side.Umbraco.Find(Keys.For("everything"))!, Keys.For("chess"));
        FakeUmbraco.Set(node, "umbracoUrlName", "chess");

        Assert.That((await _side.Get<DraftPreview>().GetPreviewUrlAsync(node, null, null))!.Url, Is.Not.Null);

        FakeUmbraco.Set(node, "summary", "Chess.");
        await _side.Umbraco.PublishAsync(node);
        Assert.That(_side.JsonOf(node), Is.Not.Null);
    }

    [Test]
    public async Task Without_a_preview_it_is_said_why()
    {
        FakeUmbraco.Set(_club, "costs", """["Cheap"]""");

        var preview = await _side.Get<DraftPreview>().GetPreviewUrlAsync(_club, null, null);

        Assert.That((preview!.Url, preview.Message), Is.EqualTo(((Uri?)null, "There is no preview yet. costs: \"Cheap\" is not one of the choices.")));
    }

    private Club Live() => (Club)RecordJson.Read("loClub", _side.JsonOf(_club)!);

    private async Task AskAsync(Guid key, Document document, bool publish, params string[] only)
    {
        await using var db = _side.Open();
        _side.Get<AuthoringTasks>().Add(db, key, document, "Mo the moderator", publish, only);
        await db.SaveChangesAsync();
    }
}
