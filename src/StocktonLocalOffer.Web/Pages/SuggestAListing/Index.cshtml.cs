using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Forms;
using StocktonLocalOffer.Web.Pages.TellUs;

namespace StocktonLocalOffer.Web.Pages.SuggestAListing;

/// <summary>Somebody describes a listing that is missing. It becomes a working version for editors, and their note a comment beside it.</summary>
public sealed class IndexModel(FormGuard guard, FeedbackKeeper keeper, Publisher publisher) : SendPage(guard, keeper)
{
    private const int LongestName = 120;
    private const int LongestLine = 200;
    private const int LongestText = 4_000;

    // Of the free texts that go into a line of the listing's form: editors shorten them.
    private const int LongestNote = 500;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? RunBy { get; set; }

    [BindProperty]
    public string? Where { get; set; }

    [BindProperty]
    public string? When { get; set; }

    [BindProperty]
    public string? WhoFor { get; set; }

    [BindProperty]
    public string? Cost { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? TheirEmail { get; set; }

    [BindProperty]
    public string? Website { get; set; }

    [BindProperty]
    public string? Who { get; set; }

    public Field NameField => Box("name", "What is it called?", Name, LongestName);

    public Field WhatField => Box("what", "What is it?", What, LongestText) with { Hint = "What happens there, and who it helps. A few words will do.", Rows = 4 };

    public Choices KindChoices => new("kind", "What kind of thing is it? (if you know)", [("club", "A club: regular sessions"), ("activity", "An activity: certain dates, or a place to drop in"), ("support-group", "A support group"), ("service", "A service: help, advice, treatment or care")]) { Value = Kind ?? "" };

    public IReadOnlyList<Field> OtherFields =>
    [
        Box("runBy", "Who runs it?", RunBy, LongestLine),
        Box("where", "Where is it?", Where, LongestLine) with { Hint = "A place, a street or a town. Or say that it is online." },
        Box("when", "When is it?", When, LongestNote) with { Hint = "Days, times, and if it is only in term time.", Rows = 2 },
        Box("whoFor", "Who is it for?", WhoFor, LongestNote) with { Hint = "Ages, needs, and if anybody can come.", Rows = 2 },
        Box("cost", "What does it cost?", Cost, LongestNote),
        Box("phone", "Their phone number", Phone, LongestLine) with { Type = "tel" },
        Box("theirEmail", "Their e-mail", TheirEmail, CommentContact.LongestEmail) with { Type = "email" },
        Box("website", "Their website", Website, LongestLine) with { Type = "url" },
    ];

    public Choices WhoChoices => new("who", "Do you run it? (if you like)", [("provider", "Yes, I run it or work there"), ("family", "No")]) { Value = Who ?? "" };

    public Field TextField => TextBox("Anything else we should know? (if you like)") with { Rows = 3 };

    public void OnGet()
    {
        // The form needs nothing.
    }

    public Task<IActionResult> OnPostAsync()
    {
        CheckText("name", "The name", Typed(Name), LongestName, "Type what it is called");
        CheckText("what", "What it is", Typed(What), LongestText, "Say in a few words what it is");
        foreach (var field in OtherFields)
            CheckText(field.Name, $"\"{field.Label}\"", Typed(field.Value), field.Most);
        CheckText(null);
        return SendAsync(SaveAsync);
    }

    private async Task<NewComment> SaveAsync()
    {
        var suggestion = new ListingSuggestion
        {
            Name = Typed(Name),
            Kind = Kind ?? "",
            What = Typed(What),
            RunBy = Typed(RunBy),
            Where = Typed(Where),
            When = Typed(When),
            WhoFor = Typed(WhoFor),
            Cost = Typed(Cost),
            Phone = Typed(Phone),
            Email = Typed(TheirEmail),
            Website = Typed(Website),
        };
        var draft = await publisher.SaveDraftAsync(suggestion.ToDraft(), HttpContext.RequestAborted);
        return new()
        {
            Kind = CommentKind.Suggestion,
            Choice = Who is "provider" or "family" ? Who : "",
            Text = Said,
            Email = Address,
            AboutKey = draft.Key,
            AboutName = suggestion.Name,
        };
    }

    private Field Box(string name, string label, string? value, int most) => new(name, label) { Value = value ?? "", Problem = ProblemOf(name), Most = most };
}
