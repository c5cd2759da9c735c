using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Feedback;

internal sealed class SuggestAsADraft
{
    [Test]
    public async Task What_was_written_freely_stays_free_and_nothing_is_guessed()
    {
        using var content = new ContentDatabase();
        var suggestion = new ListingSuggestion
        {
            Name = "Wheel-o-rama",
            Kind = "club",
            What = "Wheelchair <b>dance</b>.\nEvery body welcome.",
            RunBy = "Sample Dance",
            Where = "Sample Hall, Thornaby",
            When = "Saturdays, term time",
            WhoFor = "5 and over",
            Cost = "£2",
            Phone = "01632 960001",
            Website = "https://dance.example.org",
        };
        var result = await content.Publisher.SaveDraftAsync(suggestion.ToDraft());

        using var db = content.Open();
        var item = db.ContentItems.Single();
        Assert.That((item.Key, item.Status, item.Source, item.WorkingVersion), Is.EqualTo((result.Key, ContentStatus.Draft, ListingSuggestion.Source, 1)));
        Assert.That(db.PublishedContent, Is.Empty, "nobody but editors sees it");
        var version = db.ContentVersions.Single();
        Assert.That(version.Note, Does.Contain("Run by: Sample Dance"));
        var club = (Club)RecordJson.Read(item.DocumentType, version.Json);
        Assert.That((club.Slug, club.Locations.Single().Address, club.Times.Single().Note, club.Eligibility, club.WhatYouPay), Is.EqualTo(("wheel-o-rama", "Sample Hall, Thornaby", "Saturdays, term time", "5 and over", "£2")));
        Assert.That(club.Description, Does.Contain("&lt;b&gt;").And.Contain("<p>Every body welcome.</p>"));
        Assert.That((club.AgeFromMonths, club.AllAges, club.Costs.Count, club.DesignedFor.Count), Is.EqualTo(((int?)null, false, 0, 0)));
    }

    [TestCase("")]
    [TestCase("something else")]
    public void A_kind_that_is_not_known_is_a_service(string kind) =>
        Assert.That(new ListingSuggestion { Name = "A", What = "B", Kind = kind }.ToDraft().Document, Is.TypeOf<Service>());
}
