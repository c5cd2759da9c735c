using System.Text.Json;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Files;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Outpost;

/// <summary>Reads a page of services from the API of Outpost, the directory of Buckinghamshire and others.</summary>
internal static class OutpostFeed
{
    /// <exception cref="FeedRefused">It is JSON of another kind.</exception>
    public static FeedReading Read(JsonElement page, string path, FeedOptions options)
    {
        var services = Services(page);
        var feed = new FeedReading
        {
            Format = FeedFormat.OutpostPage,
            Source = FeedSource.Of(options.Source, "", path),
            IsWhole = page.Number("totalElements") is not { } total || total <= services.Count,
        };
        var intake = new FeedIntake(feed.Source);
        ReadOrganisations(services, intake);
        ReadServices(services, feed, intake);
        return feed with { Items = intake.Items, Refused = intake.Refused, Notes = [.. Notes(page, services, feed)] };
    }

    private static List<JsonElement> Services(JsonElement page)
    {
        if (page.ValueKind != JsonValueKind.Object)
            throw new FeedRefused("The JSON is a list, not a page of services: it has no \"content\".");
        if (page.TryGetProperty("contents", out _))
            throw new FeedRefused("This is a page of Open Referral UK 3. That format is not read from a file; ask for its data package.");
        if (!page.TryGetProperty("content", out var content) || content.ValueKind != JsonValueKind.Array)
            throw new FeedRefused("The JSON is no page of services: it has no list called \"content\".");
        var services = content.EnumerateArray().ToList();
        // Version 1 of Open Referral UK has the same envelope around services of another shape.
        if (services.Count > 0 && !services.Exists(s => s.ValueKind == JsonValueKind.Object && (s.TryGetProperty("organisation", out _) || s.TryGetProperty("locations", out _) || s.TryGetProperty("min_age", out _))))
            throw new FeedRefused("The page has a list called \"content\", but what is in it are not services of Outpost: none has \"organisation\", \"locations\" or \"min_age\".");
        return services;
    }

    private static void ReadOrganisations(List<JsonElement> services, FeedIntake intake)
    {
        // Many services repeat the same organisation; some have one without a name, which is none.
        var organisations = services.Select(s => s.Object("organisation")).Where(o => o.Text("id").Length > 0 && o.Text("name").Length > 0).DistinctBy(o => o.Text("id")).ToList();
        var slugs = new SlugBook(organisations.Select(o => o.Text("name")), "organisation");
        foreach (var organisation in organisations)
        {
            var (id, name) = (organisation.Text("id"), FeedText.Line(organisation.Text("name"), 120));
            if (intake.Accepts(FeedItemKind.Organisation, id, name, "an organisation"))
                intake.Add(FeedItemKind.Organisation, id, Organisation(organisation, slugs.For(organisation.Text("name"), id)), organisation.GetRawText());
        }
    }

    private static Organisation Organisation(JsonElement organisation, string slug) => new()
    {
        Name = FeedText.Line(organisation.Text("name"), 120),
        Slug = slug,
        Summary = FeedSummary.Of(FeedText.Clean(organisation.Text("description")), 300),
        Email = FeedFacts.Email(organisation.Text("email")),
        Website = FeedFacts.WebAddress(organisation.Text("url")),
    };

    private static void ReadServices(List<JsonElement> services, FeedReading feed, FeedIntake intake)
    {
        var slugs = new SlugBook(services.Select(s => s.Text("name")), "service");
        foreach (var (service, number) in services.Select((s, i) => (s, i + 1)))
        {
            var (id, name) = (service.Text("id"), FeedText.Line(service.Text("name"), 120));
            if (intake.Accepts(FeedItemKind.Service, id, name, $"number {number} of the page"))
                intake.Add(FeedItemKind.Service, id, OutpostService.Of(service, slugs.For(service.Text("name"), id), intake.Organisation(service.Object("organisation").Text("id")), feed), service.GetRawText());
        }
    }

    private static IEnumerable<string> Notes(JsonElement page, List<JsonElement> services, FeedReading feed)
    {
        if (!feed.IsWhole)
            yield return $"This is one page: {services.Count:N0} of {page.Number("totalElements"):N0} services. What is not on it is left as it is.";
        var without = services.Count(s => s.Object("organisation").Text("name").Length == 0);
        if (without > 0)
            yield return $"{without:N0} services have an organisation without a name. They come in without one.";
    }
}
