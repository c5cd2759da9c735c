using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Schema;
using static StocktonLocalOffer.Tests.Content.Editing.Desk;

namespace StocktonLocalOffer.Tests.Content.Editing;

internal sealed class LimitAProvider
{
    private static readonly Guid Others = Keys.For("another organisation");
    private static readonly Club Ours = ArtClub with { Organisation = [Theirs] };

    private Desk _desk = null!;

    [SetUp]
    public void Start() => _desk = new();

    [TearDown]
    public void End() => _desk.Dispose();

    [Test]
    public async Task They_save_what_is_theirs_and_it_stays_theirs()
    {
        Assert.That((await _desk.SaveAsync(ArtClub with { Organisation = [Others] }, _desk.Provider)).Done, Is.True);

        Assert.That(((Club)(await _desk.Opener.OpenAsync(Key, _desk.Provider.Scope))!.Newest.Document).Organisation, Is.EqualTo(new[] { Theirs }));
    }

    [Test]
    public async Task They_do_nothing_at_all_to_what_is_not()
    {
        await _desk.PublishAsync(ArtClub with { Organisation = [Others] });
        await _desk.SaveAsync(Ours);
        var before = await _desk.AuditAsync();

        Assert.That(await _desk.Opener.OpenAsync(Key, _desk.Provider.Scope), Is.Null, "a draft that says so makes it nobody else's");
        var at = _desk.Site.Clock.Now.UtcDateTime.AddHours(1);
        foreach (var result in new[]
        {
            await _desk.SaveAsync(Ours, _desk.Provider),
            await _desk.Editing.RestoreAsync(Key, 3, 1, _desk.Provider),
            await _desk.Editing.SubmitAsync(Key, 3, _desk.Provider),
            await _desk.Editing.ReturnAsync(Key, 3, "Why", _desk.Provider),
            await _desk.Editing.DiscardAsync(Key, 3, _desk.Provider),
            await _desk.Publishing.PublishAsync(Key, 3, _desk.Provider),
            await _desk.Publishing.PublishPartAsync(Key, 3, ["organisation"], _desk.Provider),
            await _desk.Publishing.PublishAtAsync(Key, 3, at, _desk.Provider),
            await _desk.Publishing.TakeBackTimeAsync(Key, 3, _desk.Provider),
            await _desk.Publishing.TakeDownAsync(Key, 3, "Why", _desk.Provider),
            // Nor does a clash tell them what is there.
            await _desk.Editing.SaveAsync(new() { Key = Key, Document = Ours, BasedOn = 1 }, _desk.Provider),
        })
            Assert.That((result.Done, result.Now, result.Problems.Count), Is.EqualTo((false, (OpenEntry?)null, 1)));
        Assert.That(await _desk.AuditAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Of_organisations_their_own_and_of_other_types_none()
    {
        Task<DeskResult> SaveAsync(Guid key, Document document) => _desk.Editing.SaveAsync(new() { Key = key, Document = document, BasedOn = 0 }, _desk.Provider);

        Assert.That((await SaveAsync(Theirs, new Organisation { Name = "Trust", Slug = "trust" })).Done, Is.True);
        Assert.That((await SaveAsync(Others, new Organisation { Name = "Other", Slug = "other" })).Done, Is.False);
        Assert.That((await SaveAsync(Key, new Guide { Name = "Guide", Slug = "guide" })).Done, Is.False);
        Assert.That((await SaveAsync(Theirs, new Page { Name = "Page", Slug = "page" })).Done, Is.False);
    }

    [Test]
    public void What_they_may_make_are_listings()
    {
        var scope = _desk.Provider.Scope;
        Assert.That(AllDocumentTypes.All.Where(scope.MayMake).Select(t => t.Alias), Is.EqualTo(new[] { "loActivity", "loClub", "loService", "loSupportGroup" }));
        Assert.That(AllDocumentTypes.All.Any(EntryScope.Nothing.MayMake), Is.False);
    }

    [TestCase(EditorRoles.Provider | EditorRoles.Moderator, true, true, false)]
    [TestCase(EditorRoles.Provider | EditorRoles.Contributor, true, true, true)]
    [TestCase(EditorRoles.Provider, false, false, false)]
    [TestCase(EditorRoles.Moderator, true, false, false)]
    [TestCase(EditorRoles.Administrator, false, true, true)]
    public void Roles_add_up(EditorRoles roles, bool hasOrganisation, bool theirs, bool others)
    {
        var editor = new Editor { Roles = roles, OrganisationKey = hasOrganisation ? Theirs : null };
        bool May(Guid? organisation) => EntryScope.Of(editor).May(new() { DocumentType = "loClub", OrganisationKey = organisation });

        Assert.That((May(Theirs), May(Others), May(null)), Is.EqualTo((theirs, others, others)));
        editor.Active = false;
        Assert.That((May(Theirs), May(Others)), Is.EqualTo((false, false)), "whoever has left may nothing");
    }
}
