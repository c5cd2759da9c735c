using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.WhatMustBeHere;

/// <summary>How well a line of the law's list is answered.</summary>
public enum Cover
{
    Answered,

    /// <summary>There are listings that may answer it, but they do not say enough to be sure.</summary>
    NotKnown,

    Empty,
}

/// <summary>A line of Schedule 2 of the SEND Regulations 2014, in plain words, and what answers it.</summary>
public sealed record LawLine
{
    // An entry about a school does not say whether a council, a trust or a charity runs it, nor whether it is approved under
    // section 41. So these lines are never counted as answered by the mere number of schools.
    private const string KindOfSchool = "about schools, but they do not say yet which kind of school it is";

    // Other ways to learn are many things; an entry does not say that it is a school of this kind.
    private const string ReferralUnit = "about other places to learn, but they do not say if they are a pupil referral unit";

    private static readonly Dictionary<string, string> LeftOpen = new()
    {
        ["S2.1b"] = KindOfSchool, ["S2.1c"] = KindOfSchool, ["S2.1d"] = KindOfSchool, ["S2.1f"] = KindOfSchool, ["S2.1g"] = ReferralUnit,
    };

    private const string OutsideTheArea = "S2.2";

    public required string Words { get; init; }

    public required string Heading { get; init; }

    public required IReadOnlyList<Listing> Listings { get; init; }

    public required IReadOnlyList<Guide> Guides { get; init; }

    /// <summary>The categories that a search for it chooses; empty when no search shows just these listings.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>It asks schools and other settings a question, and the listings are those that answer it.</summary>
    public required bool IsQuestion { get; init; }

    /// <summary>What its listings are about and do not say; empty when they do answer it.</summary>
    public required string NotSaid { get; init; }

    /// <summary>Finds its listings, where it has categories.</summary>
    public SearchRequest Search => new SearchRequest().WithValues("category", Categories);

    public Cover Cover => (Listings.Count + Guides.Count, NotSaid.Length > 0) switch
    {
        (0, _) => Cover.Empty,
        (_, true) => Cover.NotKnown,
        _ => Cover.Answered,
    };

    /// <summary>The day that one of its listings or guides was last checked; null when that is not known.</summary>
    public DateOnly? LastChecked => Days.Max();

    /// <summary>The day that the one that has waited longest was checked; null when one was never checked.</summary>
    public DateOnly? LongestAgo => Days.Any(d => d is null) ? null : Days.Min();

    private IEnumerable<DateOnly?> Days => Listings.Select(l => l.CheckedOn).Concat(Guides.Select(g => g.CheckedOn));

    public static IReadOnlyList<LawLine> All(PublishedSnapshot published, IReadOnlyList<ListingFacts> listed)
    {
        var words = published.Vocabularies;
        var categories = words[VocabularyNames.Categories];
        var mapped = published.Documents<Category>().SelectMany(c => c.ScheduleTwo.Select(line => (Line: line, Category: c.Slug))).ToLookup(c => c.Line, c => c.Category);
        var questions = words[VocabularyNames.Questions].Choices.ToLookup(q => q.Group, q => q.Id);
        var guides = published.Documents<Guide>().ToList();

        // Worked out once: every line asks it of every listing.
        HashSet<string> WithParents(IEnumerable<string> own) => [.. own.SelectMany(categories.WithParents)];
        var known = listed.Select(f => (Facts: f, Under: WithParents(f.Listing.Categories))).ToList();

        LawLine Line(Choice line)
        {
            string[] asked = [.. questions[line.Id]];
            string[] chosen = [.. mapped[line.Id]];
            var found = asked.Length > 0 ? listed.Where(f => f.Listing.Answers.Any(a => asked.Contains(a.Question)))
                : known.Where(k => chosen.Any(k.Under.Contains) && (line.Id != OutsideTheArea || IsOutside(k.Facts))).Select(k => k.Facts);
            return new LawLine
            {
                Words = line.Label,
                Heading = line.Group,
                Listings = [.. found.Select(f => f.Listing).OrderBy(l => l.Name, StringComparer.OrdinalIgnoreCase)],
                Guides = asked.Length > 0 || line.Id == OutsideTheArea || LeftOpen.ContainsKey(line.Id) ? [] : [.. guides.Where(g => chosen.Any(WithParents(g.Categories).Contains))],
                Categories = asked.Length > 0 || line.Id == OutsideTheArea ? [] : chosen,
                IsQuestion = asked.Length > 0,
                NotSaid = LeftOpen.GetValueOrDefault(line.Id, ""),
            };
        }

        return [.. words[VocabularyNames.ScheduleTwo].Choices.Select(Line)];
    }

    // Every place it has is known, and none of them is in a ward or town of the borough.
    private static bool IsOutside(ListingFacts facts) =>
        facts.Places.Points.Count > 0 && facts.Listing.Locations.All(l => l.Postcode.Length > 0) && facts.Places.BaseWards.Count == 0 && facts.Places.BaseTowns.Count == 0;
}
