using System.Text.Json;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Outpost;

/// <summary>Makes a service of Outpost's. Where the feed says null, the service says nothing.</summary>
internal static class OutpostService
{
    private const int SummaryLength = 200;
    private const int NameLength = 120;

    // States in which Outpost itself does not show a service.
    private static readonly string[] NotShown = ["pending", "marked for deletion", "archived", "invisible", "scheduled", "expired", "inactive", "defunct"];

    private static readonly string[] NeedLists = ["send_needs", "suitabilities"];

    public static Service Of(JsonElement service, string slug, Guid? organisation, FeedReading feed)
    {
        var (from, to) = Ages(service);
        var costs = FeedCosts.Of("", [.. service.List("cost_options").Select(Price)], service.Flag("free"));
        var status = service.Text("status");
        var description = FeedText.Clean(service.Text("description"));
        var others = OutpostAnswers.Others(service);
        return new()
        {
            Name = FeedText.Line(service.Text("name"), NameLength),
            Slug = slug,
            Summary = description.Length > 0 ? FeedSummary.Of(description, SummaryLength) : FeedSummary.None,
            Description = FeedHtml.Paragraphs(description, FeedHtml.Longest - others.Length) + others,
            Organisation = organisation is { } key ? [key] : [],
            Categories = [.. service.List("taxonomies").Select(t => FeedWords.OutpostCategories.GetValueOrDefault(t.Text("name"))).OfType<string>().Distinct()],
            Welcomes = [.. NeedLists.SelectMany(list => service.List(list).Select(n => FeedWords.OutpostNeeds.GetValueOrDefault($"{list}/{n.Text("name")}"))).OfType<string>().Distinct()],
            AgeFromMonths = from,
            AgeToMonths = to,
            Routes = service.Flag("needs_referral") == false ? ["parent-or-carer-refers"] : [],
            // Who may refer is not said, so none of our routes is certain.
            WhatHappensNext = service.Flag("needs_referral") == true ? "You need to be referred. Ask them who can refer you." : "",
            WhatYouPay = costs.WhatYouPay,
            Costs = costs.Bands,
            Locations = [.. service.List("locations").Where(l => l.Flag("visible") != false).Select(OutpostPlaces.Of).OfType<Location>()],
            Times = OutpostTimes.Of(service),
            Contacts = [.. service.List("contacts").Where(c => c.Flag("visible") != false).Select(Person).Where(c => c.Name.Length + c.Phone.Length + c.Email.Length + c.Note.Length > 0)],
            Links = Links(service),
            Answers = OutpostAnswers.Of(service),
            Source = feed.Source,
            Licence = feed.Licence,
            NotListed = NotShown.Contains(status),
            TemporarilyClosed = status is "temporarily closed",
            ClosedReason = NotShown.Contains(status) ? $"The source says that it is {status}." : "",
        };
    }

    // Years; 0 is an age like any other. "5 to 11" lasts until the 12th birthday.
    private static (int? From, int? To) Ages(JsonElement service)
    {
        var (from, to) = (FeedFacts.AgeFrom(service.Number("min_age")), FeedFacts.AgeTo(service.Number("max_age")));
        return from > to ? (null, null) : (from, to);
    }

    // Outpost is a British system: its amounts are pounds.
    private static FeedPrice Price(JsonElement cost) => new(cost.Text("option"), cost.Number("amount"), cost.Text("cost_type"), "GBP");

    private static Contact Person(JsonElement contact)
    {
        var phone = FeedFacts.Phone(contact.Text("phone"));
        return new()
        {
            Name = FeedText.Line(contact.Text("name"), 200),
            Role = FeedText.Line(contact.Text("title"), 200),
            Phone = phone,
            Email = FeedFacts.Email(contact.Text("email")),
            Note = phone.Length == 0 ? FeedText.Line(contact.Text("phone"), 200) : "",
        };
    }

    private static List<WebLink> Links(JsonElement service) =>
    [
        .. new[] { (Name: "Website", Url: service.Text("url")) }
            .Concat(service.List("links").Select(l => (Name: FeedText.Line(l.Text("label"), 200), Url: l.Text("url"))))
            .Append((Name: "What they do for children with SEND", Url: service.Object("local_offer").Text("link")))
            .Select(l => new WebLink(l.Name.Length > 0 ? l.Name : "Website", FeedFacts.WebAddress(l.Url)))
            .Where(l => l.Url.Length > 0).Distinct(),
    ];
}
