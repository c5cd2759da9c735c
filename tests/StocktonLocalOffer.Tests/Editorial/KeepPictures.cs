using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Media;
using StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;
using Picture = StocktonLocalOffer.Content.DocumentTypes.Picture;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>The media library, as a browser without script uses it, with files made here.</summary>
internal sealed class KeepPictures
{
    private static int _shade;

    private TestSite _site = null!;
    private MediaStore _store = null!;
    private Visitor _editor = null!;

    [SetUp]
    public async Task Start()
    {
        _site = new TestSite();
        _store = _site.Services.GetRequiredService<MediaStore>();
        _editor = await Desk.SignInAsync(_site, EditorRoles.Editor);
    }

    [TearDown]
    public async Task Stop() => await _site.DisposeAsync();

    [Test]
    public async Task Good_pictures_are_kept_and_each_bad_file_is_named_with_the_reason_and_what_to_do()
    {
        await _editor.Go(PictureLibraryLinks.Add);
        Assert.That(_editor.Page.QuerySelector("input[type=file]")!.HasAttribute("multiple"));
        (string Name, byte[] Bytes, string Says)[] bad =
        [
            ("prices.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n..."), "It is a PDF"),
            ("leaflet.jpg", Encoding.ASCII.GetBytes("%PDF-1.4\n..."), "It is a PDF"),
            ("times.docx", [.. "PK\u0003\u0004"u8, .. new byte[50]], "Word, Excel"),
            ("logo.svg", Encoding.ASCII.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "Save it as PNG"),
            ("phone.heic", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40]], "Most Compatible"),
            ("page.png", Encoding.ASCII.GetBytes("<script>alert(1)</script>"), "not a picture"),
            ("empty.jpg", [], "empty"),
            ("half.jpg", Jpeg(900, 600)[..3000], "broken"),
        ];
        _editor.Attach("pictures", "pool.jpg", Jpeg(900, 600));
        foreach (var (name, bytes, _) in bad)
            _editor.Attach("pictures", name, bytes);
        _editor.Attach("pictures", "bad type.pdf", Jpeg(500, 400));
        await _editor.Press("Add them");

        var problems = _editor.Page.QuerySelectorAll(".govuk-error-summary li").Select(li => li.TextContent.Trim()).ToList();
        Assert.That(problems, Has.Count.EqualTo(bad.Length));
        foreach (var ((name, _, says), problem) in bad.Zip(problems))
            Assert.That(problem, Does.StartWith($"{name} was not added.").And.Contains(says));
        Assert.That(_editor.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")), Does.Contain(PictureLibraryLinks.NewEntry));
        Assert.That(_editor.Text, Does.Contain("Pool.jpg and bad type.pdf are here. You need not choose them again."));
        Assert.That(_store.Waiting.All().Select(p => p.Name), Is.EquivalentTo(new[] { "pool.jpg", "bad type.pdf" }));
        Assert.That(await Audit(AuditActions.Uploaded), Is.EquivalentTo(new[] { "pool.jpg", "bad type.pdf" }));
    }

    [Test]
    public async Task A_picture_waits_out_of_sight_until_somebody_says_what_is_in_it()
    {
        await Add(_editor, "one.jpg", "two.jpg");
        Assert.That(_editor.Address, Is.EqualTo(PictureLibraryLinks.Waiting));
        var waiting = _store.Waiting.All().OrderBy(p => p.Name).ToList();
        foreach (var picture in waiting)
        {
            Assert.That(await Status(_site.Client(), PictureLinks.To(picture, 320, "jpg")), Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(await Status(_site.Client(), PictureLinks.Card(picture)), Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(await Status(_site.Client(), PictureLibraryLinks.WaitingFile(picture.Key)), Is.EqualTo(HttpStatusCode.Redirect), "to sign in");
        }

        Assert.That(await Picks(EditorRoles.Editor), Has.None.Matches<MediaItem>(p => waiting.Any(w => w.Key == p!.Key)));
        await _editor.Press("Save");
        Assert.That(_editor.Page.QuerySelectorAll(".govuk-error-summary li"), Has.Length.EqualTo(1));
        Assert.That(_store.Waiting.All().Count(), Is.EqualTo(2));

        var (one, two) = (waiting[0].Key.ToString("N"), waiting[1].Key.ToString("N"));
        _editor.Type($"alt-{one}", "Children in a pool");
        _editor.Choose($"spot-{one}", "bottom-right");
        _editor.Type($"alt-{two}", "two.jpg");
        _editor.Choose($"spot-{two}", FocalSpot.Own);
        _editor.Type($"x-{two}", "130");
        await _editor.Press("Save");
        Assert.That(_editor.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("is the name of a file").And.Contain("whole number from 0 to 100"));
        Assert.That(_editor.Text, Does.Contain("1 picture can be used now."));
        Assert.That(Value($"alt-{two}"), Is.EqualTo("two.jpg"), "nothing typed is lost");
        Assert.That(Value($"x-{two}"), Is.EqualTo("130"));
        var ready = _store.Find(waiting[0].Key)!;
        Assert.That((ready.Alt, ready.FocalX, ready.FocalY), Is.EqualTo(("Children in a pool", 0.83, 0.83)));
        Assert.That((await Picks(EditorRoles.Editor))[0].Key, Is.EqualTo(ready.Key), "the last added first");
        Assert.That(await Status(_site.Client(), PictureLinks.To(ready, 320, "jpg")), Is.EqualTo(HttpStatusCode.OK));

        _editor.Type($"alt-{two}", new string('a', MediaItem.LongestAlt + 1));
        _editor.Type($"x-{two}", "30%");
        await _editor.Press("Save");
        Assert.That(_editor.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("251 characters"));
        _editor.Type($"alt-{two}", "A see-saw");
        await _editor.Press("Save");
        Assert.That(_store.Find(waiting[1].Key)!.FocalX, Is.EqualTo(0.3));
        Assert.That(_store.Waiting.All(), Is.Empty);
        Assert.That(await Audit(AuditActions.Described), Is.EqualTo(new[] { "one.jpg", "two.jpg" }));
    }

    [Test]
    public async Task A_waiting_picture_can_be_thrown_away()
    {
        await Add(_editor, "blurred.jpg");
        _editor.Type($"throw-{_store.Waiting.All().Single().Key:N}", "yes");
        await _editor.Press("Save");
        Assert.That(_store.Waiting.All(), Is.Empty);
        Assert.That(await Audit(AuditActions.Deleted), Is.EqualTo(new[] { "blurred.jpg" }));
    }

    [Test]
    public async Task The_same_picture_sent_twice_waits_once()
    {
        var jpeg = Jpeg(300, 200);
        foreach (var name in new[] { "a.jpg", "b.jpg" })
        {
            await _editor.Go(PictureLibraryLinks.Add);
            _editor.Attach("pictures", name, jpeg);
            await _editor.Press("Add them");
        }

        Assert.That(_store.Waiting.All().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Limits_are_said()
    {
        await _editor.Go(PictureLibraryLinks.Add);
        await _editor.Press("Add them");
        Assert.That(_editor.Text, Does.Contain("Choose at least one picture."));
        _editor.Attach("pictures", "huge.jpg", new byte[PictureIntake.MostBytes + 1]);
        for (var i = 0; i < AddModel.MostFiles; i++)
            _editor.Attach("pictures", $"picture {i}.jpg", Jpeg(40, 30));
        await _editor.Press("Add them");
        Assert.That(_editor.Text, Does.Contain("huge.jpg was not added. The file is larger than 20 MB").And.Contain("Choose these again: picture 19.jpg."));
        Assert.That(_store.Waiting.All().Count(), Is.EqualTo(AddModel.MostFiles - 1));
    }

    [Test]
    public async Task The_list_says_where_each_is_used_and_finds_by_name_text_and_use()
    {
        var (used, drafted, spare) = (await Ready("swing.jpg", "A swing"), await Ready("slide.jpg", "A slide"), await Ready("bench.jpg", "A bench for two"));
        await Publish("Playground", used);
        await Publisher.SaveDraftAsync(Request("Playground", drafted));
        await _editor.Go(PictureLibraryLinks.Path + "?q=sWing");
        Assert.That(Names(), Is.EqualTo(new[] { "swing.jpg" }));
        Assert.That(_editor.Text, Does.Contain("Used in Playground."));
        await _editor.Go(PictureLibraryLinks.Path + "?q=slide");
        Assert.That(_editor.Text, Does.Contain("Used in Playground (not in public)."));
        await _editor.Go(PictureLibraryLinks.Path + "?q=bench+two");
        Assert.That(_editor.Text, Does.Contain("Not used anywhere."));
        await _editor.Go(PictureLibraryLinks.Path + "?unused=yes");
        Assert.That(Names(), Does.Contain("bench.jpg").And.Not.Contain("swing.jpg").And.Not.Contain("slide.jpg"));
        await _editor.Go(PictureLibraryLinks.Path + "?q=nothing+like+it");
        Assert.That(_editor.Text, Does.Contain("No picture fits."));
        Assert.That(spare.Alt, Is.Not.Empty);
    }

    [Test]
    public async Task A_used_picture_is_not_deleted_and_an_unused_one_is_gone_for_good()
    {
        var picture = await Ready("gone.jpg", "A gate");
        await _editor.Go(PictureLibraryLinks.To(picture.Key));
        await Publish("Gatehouse", picture);
        await _editor.Press("Delete the picture");
        Assert.That(_editor.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("It is used in Gatehouse."));
        Assert.That(_store.Find(picture.Key), Is.Not.Null);

        await Publish("Gatehouse");
        await _editor.Go(PictureLibraryLinks.To(picture.Key));
        await _editor.Press("Delete the picture");
        Assert.That(_editor.Text, Does.Contain("gone.jpg is deleted."));
        Assert.That(_store.Find(picture.Key), Is.Null);
        Assert.That(await Status(_site.Client(), PictureLinks.To(picture, 320, "jpg")), Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await Audit(AuditActions.Deleted), Is.EqualTo(new[] { "gone.jpg" }));
    }

    [Test]
    public async Task What_came_with_the_site_stays_deleted_at_the_next_start()
    {
        using var other = new TempFolder();
        var sent = new MediaStore(other.Path);
        var picture = await Ready("sample.jpg", "A sample");
        sent.Keep(picture, await File.ReadAllBytesAsync(_store.FileOf(picture.Key)));
        _store.Delete(picture.Key);
        _store.TakeNew(other.Path);
        Assert.That(_store.Find(picture.Key), Is.Null);
    }

    [Test]
    public async Task A_replaced_picture_is_shown_on_every_page_with_its_text()
    {
        var picture = await Ready("old.jpg", "A pond");
        await Publish("Pond club", picture);
        await _editor.Go(PictureLibraryLinks.To(picture.Key));
        _editor.Attach("replacement", "new.pdf", Encoding.ASCII.GetBytes("%PDF-1.7"));
        await _editor.Press("Replace the picture");
        Assert.That(_editor.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("new.pdf was not taken. It is a PDF"));
        _editor.Attach("replacement", "new.jpg", Jpeg(640, 480));
        await _editor.Press("Replace the picture");
        var now = _store.Find(picture.Key)!;
        Assert.That((now.Name, now.Alt, now.Width, now.AddedBy), Is.EqualTo(("new.jpg", "A pond", 640, picture.AddedBy)));
        Assert.That(now.Version, Is.Not.EqualTo(picture.Version));
        var page = await _site.Page("/clubs/pond-club");
        Assert.That(page.QuerySelector("picture img")!.GetAttribute("src"), Is.EqualTo(PictureLinks.To(now, 640, "jpg")));
        Assert.That(await Audit(AuditActions.Replaced), Is.EqualTo(new[] { "new.jpg" }));
    }

    [Test]
    public async Task Two_editors_do_not_write_over_each_other()
    {
        var picture = await Ready("clash.jpg", "First");
        var other = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        var alt = $"alt-{picture.Key:N}";
        foreach (var visitor in new[] { _editor, other })
            await visitor.Go(PictureLibraryLinks.To(picture.Key));
        other.Type(alt, "Second");
        await other.Press("Save");
        _editor.Type(alt, "Third");
        await _editor.Press("Save");
        Assert.That(_editor.Page.QuerySelector(".govuk-error-summary")!.TextContent, Does.Contain("Somebody else changed this picture"));
        Assert.That(_editor.Text, Does.Contain("The text is now: Second"));
        Assert.That((Value(alt), _store.Find(picture.Key)!.Alt), Is.EqualTo(("Third", "Second")));
        await _editor.Press("Save");
        Assert.That(_store.Find(picture.Key)!.Alt, Is.EqualTo("Third"));
    }

    [Test]
    public async Task A_provider_sees_their_own_and_what_their_organisation_uses_and_changes_nothing_public()
    {
        var organisation = Keys.For("a provider's organisation");
        await Publisher.PublishManyAsync([new PublishRequest { Key = organisation, Document = new Organisation { Name = "Ours", Slug = "ours", Summary = "Summary." } }]);
        var (strange, ours) = (await Ready("strange.jpg", "Somebody else's"), await Ready("ours.jpg", "In our entry"));
        await Publish("Our club", [organisation], ours);
        var provider = await Desk.SignInAsync(_site, EditorRoles.Provider, organisation);
        await Add(_editor, "editors waiting.jpg");
        await Add(provider, "mine.jpg");
        Assert.That(provider.Text, Does.Contain("mine.jpg").And.Not.Contain("editors waiting.jpg"));
        var waiting = _store.Waiting.All().Single(p => p.Name == "mine.jpg");
        provider.Type($"alt-{waiting.Key:N}", "My own");
        await provider.Press("Save");

        await provider.Go(PictureLibraryLinks.Path);
        Assert.That(Names(provider), Is.EquivalentTo(new[] { "mine.jpg", "ours.jpg" }));
        Assert.That((await Picks(EditorRoles.Provider, organisation)).Select(p => p.Name), Is.EquivalentTo(new[] { "mine.jpg", "ours.jpg" }));
        await provider.Go(PictureLibraryLinks.To(strange.Key));
        Assert.That(provider.Answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        await provider.Go(PictureLibraryLinks.To(ours.Key));
        Assert.That(provider.Text, Does.Contain("The public sees this picture. Ask an editor to change it."));
        Assert.That(provider.Page.QuerySelectorAll("main form"), Is.Empty);

        await provider.Go(PictureLibraryLinks.To(waiting.Key));
        await Publish("Our club", [organisation], _store.Find(waiting.Key)!);
        provider.Type($"alt-{waiting.Key:N}", "Changed behind the editor's back");
        await provider.Press("Save");
        Assert.That(provider.Answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(_store.Find(waiting.Key)!.Alt, Is.EqualTo("My own"));
    }

    [TestCase(EditorRoles.Contributor, HttpStatusCode.OK)]
    [TestCase(EditorRoles.Moderator, HttpStatusCode.Forbidden)]
    public async Task Who_writes_entries_may_come_in(EditorRoles roles, HttpStatusCode answer)
    {
        var visitor = await Desk.SignInAsync(_site, roles);
        foreach (var address in new[] { PictureLibraryLinks.Path, PictureLibraryLinks.Add, PictureLibraryLinks.Waiting })
        {
            await visitor.Go(address);
            Assert.That(visitor.Answer.StatusCode, Is.EqualTo(answer), address);
            Assert.That(await Status(_site.Client(), address), Is.EqualTo(HttpStatusCode.Redirect), "nobody signed in");
        }
    }

    [Test]
    public async Task A_form_of_another_site_adds_nothing()
    {
        await _editor.Go(PictureLibraryLinks.Add);
        ((IHtmlInputElement)_editor.Page.QuerySelector("main [name=__RequestVerificationToken]")!).Value = "forged";
        _editor.Attach("pictures", "forged.jpg", Jpeg(100, 100));
        await _editor.Press("Add them");
        Assert.That(_editor.Text, Does.Contain("Choose the pictures again"));
        Assert.That(_store.Waiting.All(), Is.Empty);
    }

    private Publisher Publisher => _site.Services.GetRequiredService<Publisher>();

    private Task Publish(string name, params MediaItem[] pictures) => Publish(name, [], pictures);

    private async Task Publish(string name, Guid[] organisation, params MediaItem[] pictures)
    {
        var request = Request(name, pictures);
        var result = await Publisher.PublishAsync(request with { Document = (Club)request.Document with { Organisation = organisation } });
        Assert.That(result.Problems, Is.Empty);
        await _site.Services.GetRequiredService<PublishedSide>().RefreshAsync();
    }

    private static PublishRequest Request(string name, params MediaItem[] pictures) => new()
    {
        Key = Keys.For(name),
        Document = new Club { Name = name, Slug = name.ToLowerInvariant().Replace(' ', '-'), Summary = "Summary.", Pictures = [.. pictures.Select(p => new Picture(Keys.For($"{name}/{p.Key}"), p.Key))] },
    };

    private async Task<MediaItem> Ready(string name, string alt)
    {
        var taken = await _site.Services.GetRequiredService<PictureIntake>().TakeAsync(new MemoryStream(Jpeg(800, 600)));
        var item = taken.Named(Keys.For(name), name, alt) with { AddedBy = Keys.For("somebody"), AddedUtc = TestSite.Now.UtcDateTime.AddDays(-1) };
        _store.Keep(item, taken.Jpeg);
        return item;
    }

    private static async Task Add(Visitor visitor, params string[] names)
    {
        await visitor.Go(PictureLibraryLinks.Add);
        foreach (var name in names)
            visitor.Attach("pictures", name, Jpeg(800, 600));
        await visitor.Press("Add them");
    }

    private async Task<IReadOnlyList<MediaItem>> Picks(EditorRoles roles, Guid? organisation = null) =>
        await _site.Services.GetRequiredService<PicturePicker>().RecentAsync(new CurrentEditor(Keys.For($"editor/Editor{(int)roles}{organisation?.ToString("N")}"), "Somebody", roles, organisation), "", 100);

    private async Task<List<string>> Audit(string action)
    {
        await using var db = _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();
        return await db.AuditLog.Where(a => a.Action == action).OrderBy(a => a.AboutName).Select(a => a.AboutName).ToListAsync();
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string address) => (await client.GetAsync(new Uri(address, UriKind.Relative))).StatusCode;

    private List<string> Names(Visitor? visitor = null) => [.. (visitor ?? _editor).Page.QuerySelectorAll(".picture-list h2").Select(h => h.TextContent.Trim())];

    private string Value(string field) => _editor.Page.QuerySelector($"[name='{field}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => "",
    };

    // Each a little different, so that each is another picture.
    private static byte[] Jpeg(int width, int height)
    {
        using var noise = Image.Gaussnoise(width, height, mean: 60 + (Interlocked.Increment(ref _shade) % 120), sigma: 20, seed: _shade);
        using var grey = noise.Cast(Enums.BandFormat.Uchar);
        return grey.JpegsaveBuffer(q: 60);
    }
}
