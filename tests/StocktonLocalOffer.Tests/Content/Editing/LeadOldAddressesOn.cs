using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using static StocktonLocalOffer.Tests.Content.Editing.Desk;

namespace StocktonLocalOffer.Tests.Content.Editing;

internal sealed class LeadOldAddressesOn
{
    private static readonly Guid Twin = Keys.For("art-group");

    private Desk _desk = null!;

    [SetUp]
    public void Start() => _desk = new();

    [TearDown]
    public void End() => _desk.Dispose();

    [Test]
    public async Task A_new_address_is_led_to_from_the_old_one_once_it_is_published()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Slug = "arts-club" });
        Assert.That(await _desk.RedirectsAsync(), Is.Empty, "not yet published");

        await _desk.Publishing.PublishAsync(Key, 3, _desk.Sam);

        Assert.That(await _desk.RedirectsAsync(), Is.EqualTo(new[] { "/clubs/art-club" }));
    }

    [Test]
    public async Task An_address_that_is_a_page_again_leads_nowhere_else()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.PublishAsync(ArtClub with { Slug = "arts-club" });
        await _desk.PublishAsync(ArtClub);

        Assert.That(await _desk.RedirectsAsync(), Is.EqualTo(new[] { "/clubs/arts-club" }));

        await _desk.Site.Publisher.PublishAsync(new() { Key = Twin, Document = ArtClub with { Slug = "arts-club" } });
        Assert.That(await _desk.RedirectsAsync(), Is.Empty, "another has taken it");
    }

    [Test]
    public async Task What_has_no_page_has_no_old_address()
    {
        await _desk.Site.Publisher.PublishAsync(new() { Key = Key, Document = new GlossaryTerm { Name = "EHCP", Slug = "ehcp", Meaning = "A plan." } });
        await _desk.Site.Publisher.PublishAsync(new() { Key = Key, Document = new GlossaryTerm { Name = "EHCP", Slug = "ehc-plan", Meaning = "A plan." } });

        Assert.That(await _desk.RedirectsAsync(), Is.Empty);
    }

    [Test]
    public async Task Of_two_that_become_one_the_address_of_the_other_leads_on()
    {
        await PublishTwinsAsync();

        var result = await _desk.Merging.MergeAsync(new() { Key = Key, BasedOn = 2, Document = ArtClub with { WhatYouPay = "£2" }, AwayKey = Twin, AwayBasedOn = 2 }, _desk.Sam);

        Assert.That(result.Done, Is.True);
        await using var db = _desk.Site.Open();
        Assert.That(await db.Redirects.OrderBy(r => r.Path).Select(r => new { r.Path, r.TargetKey }).ToListAsync(), Is.EqualTo(new[] { new { Path = "/clubs/art-class", TargetKey = Key }, new { Path = "/clubs/art-group", TargetKey = Key } }));
        var away = (await _desk.OpenAsync(Twin)).Item;
        Assert.That((away.Trashed, away.MergedIntoKey, away.LiveVersion), Is.EqualTo((true, (Guid?)Key, (int?)null)));
        Assert.That(((Club)(await _desk.OpenAsync()).Live!.Document).WhatYouPay, Is.EqualTo("£2"));
        Assert.That((await _desk.AuditAsync())[^2..], Is.EqualTo(new[] { "Sam merged Art group: Into Art club", "Sam merged Art club: With Art group" }));
    }

    [Test]
    public async Task Two_that_cannot_become_one_stay_two()
    {
        await PublishTwinsAsync();

        var refused = await _desk.Merging.MergeAsync(new() { Key = Key, BasedOn = 2, Document = ArtClub with { Summary = "" }, AwayKey = Twin, AwayBasedOn = 2 }, _desk.Sam);
        var clash = await _desk.Merging.MergeAsync(new() { Key = Key, BasedOn = 2, Document = ArtClub, AwayKey = Twin, AwayBasedOn = 1 }, _desk.Sam);

        Assert.That((refused.Outcome, clash.Outcome), Is.EqualTo((PublishOutcome.Refused, PublishOutcome.Clash)));
        Assert.That(((await _desk.OpenAsync(Twin)).Item.Status, await _desk.RedirectsAsync()), Is.EqualTo((ContentStatus.Published, new[] { "/clubs/art-class" })));
    }

    [Test]
    public async Task A_publication_that_fails_half_way_leaves_everything_as_it_was()
    {
        await _desk.PublishAsync(ArtClub);
        await _desk.SaveAsync(ArtClub with { Slug = "arts-club", Name = "Arts club" });
        var before = await EverythingAsync();
        await using (var db = _desk.Site.Open())
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Changes\" RENAME TO \"Gone\"");

        Assert.That(() => _desk.Publishing.PublishAsync(Key, 3, _desk.Sam), Throws.InstanceOf<DbUpdateException>());
        Assert.That(() => _desk.Publishing.PublishPartAsync(Key, 3, ["name"], _desk.Sam), Throws.InstanceOf<DbUpdateException>());
        Assert.That(() => _desk.Publishing.TakeDownAsync(Key, 3, "Closed.", _desk.Sam), Throws.InstanceOf<DbUpdateException>());

        Assert.That(await EverythingAsync(), Is.EqualTo(before));
    }

    private async Task PublishTwinsAsync()
    {
        await _desk.PublishAsync(ArtClub);
        foreach (var slug in new[] { "art-class", "art-group" })
            await _desk.Site.Publisher.PublishAsync(new() { Key = Twin, Document = ArtClub with { Name = "Art group", Slug = slug } });
    }

    private async Task<List<string>> EverythingAsync()
    {
        await using var db = _desk.Site.Open();
        return
        [
            .. await db.ContentItems.Select(i => $"{i.LiveVersion} {i.WorkingVersion} {i.Status} {i.Stage} {i.Slug} {i.ChangedBy}").ToListAsync(),
            .. await db.ContentVersions.OrderBy(v => v.Number).Select(v => $"{v.Number} {v.State} {v.Json}").ToListAsync(),
            .. await db.PublishedContent.Select(p => $"{p.Slug} {p.Json}").ToListAsync(),
            .. await _desk.RedirectsAsync(),
            .. await _desk.AuditAsync(),
        ];
    }
}
