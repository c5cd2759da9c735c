using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Files;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>Makes a service of a record. Where the feed is silent the service is silent too.</summary>
internal static class HsdsService
{
    private const int SummaryLength = 200;
    private const int NameLength = 120;

    // An answer to "how do I apply" that says nothing.
    private static readonly string[] Nothing = ["none", "n/a", "na", "-"];

    public static Service Of(HsdsRecord record, string slug, Guid? organisation, FeedReading feed)
    {
        var row = record.Service;
        var name = FeedText.Line(row["name"], 1000);
        var description = Description(row, name);
        var costs = FeedCosts.Of(row["fees"], [.. record.Rows(HsdsTables.Costs).Select(Price)]);
        var (from, to) = Ages(row);
        var status = row["status"];
        return new()
        {
            Name = FeedText.Cut(name, NameLength),
            Slug = slug,
            Summary = FeedText.Clean(row["description"]) is { Length: > 0 } text ? FeedSummary.Of(text, SummaryLength) : FeedSummary.None,
            Description = FeedHtml.Paragraphs(description),
            Organisation = organisation is { } key ? [key] : [],
            AgeFromMonths = from,
            AgeToMonths = to,
            Eligibility = FeedText.Cut(string.Join('\n', record.Rows(HsdsTables.Eligibility).Select(r => FeedText.Clean(r["eligibility"])).Distinct(StringComparer.Ordinal)), 1000),
            WhatHappensNext = Nothing.Contains(row["application_process"].TrimEnd('.'), StringComparer.OrdinalIgnoreCase) ? "" : FeedText.Lines(row["application_process"], 1000),
            TypicalWait = FeedText.Line(row["wait_time"], 200),
            WhatYouPay = costs.WhatYouPay,
            Costs = costs.Bands,
            Languages = Languages(record),
            Locations = [.. record.Locations.Select(l => HsdsPlaces.Of(l, record, name)).OfType<Location>()],
            Times = HsdsTimes.Of(record.Rows(HsdsTables.Schedules)),
            Contacts = HsdsContacts.Of(record),
            Links = FeedFacts.WebAddress(row["url"]) is { Length: > 0 } url ? [new("Website", url)] : [],
            CheckedOn = FeedFacts.Day(row["assured_date"]),
            Source = feed.Source,
            Licence = feed.Licence,
            NotListed = status is "inactive" or "defunct",
            TemporarilyClosed = status is "temporarily closed",
            ClosedReason = status is "inactive" or "defunct" ? $"The source says that it is {status}." : "",
        };
    }

    // A name that had to be cut is there in full; a notice of the day stands first.
    private static string Description(CsvRow row, string name) => string.Join("\n\n", new[]
    {
        name.Length > NameLength ? name : "",
        FeedText.Clean(row["alert"]),
        FeedText.Clean(row["description"]),
    }.Where(p => p.Length > 0));

    private static (int? From, int? To) Ages(CsvRow row)
    {
        var from = FeedFacts.AgeFrom(FeedFacts.Number(row["minimum_age"]));
        var to = FeedFacts.AgeTo(FeedFacts.Number(row["maximum_age"]));
        return from > to ? (null, null) : (from, to);
    }

    private static FeedPrice Price(CsvRow row) =>
        new(row["option"], FeedFacts.Number(row["amount"]), row["amount_description"], row["currency"]);

    private static List<string> Languages(HsdsRecord record) =>
    [
        .. record.Rows(HsdsTables.Languages)
            .SelectMany(r => FeedText.Clean(r.First("language", "name")).Split('\n'))
            .Select(l => FeedWords.Languages.GetValueOrDefault(l.Trim())).OfType<string>().Distinct(),
    ];
}
