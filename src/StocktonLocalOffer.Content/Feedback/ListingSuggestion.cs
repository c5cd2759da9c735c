using System.Net;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Words;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>A listing as somebody described it, in their own words.</summary>
public sealed record ListingSuggestion
{
    /// <summary>Marks the working versions that come from suggestions.</summary>
    public const string Source = "suggestion";

    private const int LongestSummary = 200;

    public required string Name { get; init; }

    /// <summary>service, club, activity or support-group; anything else is a service.</summary>
    public string Kind { get; init; } = "";

    public required string What { get; init; }
    public string RunBy { get; init; } = "";
    public string Where { get; init; } = "";
    public string When { get; init; } = "";
    public string WhoFor { get; init; } = "";
    public string Cost { get; init; } = "";
    public string Phone { get; init; } = "";
    public string Email { get; init; } = "";
    public string Website { get; init; } = "";

    /// <summary>A working version for editors to finish. What was written in free text goes where free text belongs: no tick is guessed.</summary>
    public PublishRequest ToDraft() => new()
    {
        Document = Kind switch
        {
            "club" => Fill(new Club()),
            "activity" => Fill(new Activity()),
            "support-group" => Fill(new SupportGroup()),
            _ => Fill(new Service()),
        },
        Source = Source,
        SavedBy = "Suggested by a visitor",
        Note = RunBy.Length > 0 ? $"Suggested through the site. Run by: {RunBy}" : "Suggested through the site.",
    };

    private Listing Fill(Listing listing) => listing with
    {
        Name = Name,
        Slug = FeedSlug.Of(Name),
        Summary = FeedSummary.Of(What, LongestSummary),
        Description = string.Concat(What.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>")),
        Locations = Where.Length > 0 ? [new Location { Address = Where }] : [],
        Times = When.Length > 0 ? [new Session { Note = When }] : [],
        Eligibility = WhoFor,
        WhatYouPay = Cost,
        Contacts = Phone.Length + Email.Length > 0 ? [new Contact { Phone = Phone, Email = Email }] : [],
        Links = Website.Length > 0 ? [new WebLink("Website", Website)] : [],
        Source = "Suggested through this site",
    };
}
