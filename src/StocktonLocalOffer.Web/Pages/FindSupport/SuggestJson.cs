using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search.Suggesting;
using StocktonLocalOffer.Web.Pages.Guides;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>The answer of /suggest.</summary>
public sealed record SuggestJson(string Q, IReadOnlyList<SuggestJsonGroup> Groups)
{
    public static SuggestJson Of(string typed, IEnumerable<SuggestionGroup> groups) => new(typed, [.. groups.Select(SuggestJsonGroup.Of)]);
}

/// <param name="Kind">need, category, place, listing or guide.</param>
/// <param name="Label">The heading of the group.</param>
public sealed record SuggestJsonGroup(string Kind, string Label, IReadOnlyList<SuggestJsonItem> Items)
{
    public static SuggestJsonGroup Of(SuggestionGroup group)
    {
        var (kind, label) = group.Kind switch
        {
            SuggestionKind.Need => ("need", "Needs"),
            SuggestionKind.Category => ("category", "Kinds of help"),
            SuggestionKind.Place => ("place", "Places"),
            SuggestionKind.Listing => ("listing", "Services, clubs and groups"),
            SuggestionKind.Guide => ("guide", "Guides"),
            _ => throw new InvalidOperationException($"{group.Kind} has no name."),
        };
        return new(kind, label, [.. group.Items.Select(i => new SuggestJsonItem(i.Label, AddressOf(i), i.Note))]);
    }

    private static string AddressOf(Suggestion suggestion) => suggestion switch
    {
        { Filter: { } filter } => SearchLinks.Of(filter.Facet, filter.Value),
        { Document: Need need } => SiteLinks.Need(need.Slug),
        { Document: Guide guide } => GuideLinks.To(guide),
        { Document: Listing listing } => ListingLinks.To(listing),
        _ => throw new InvalidOperationException($"A suggestion of {suggestion.Kind} leads nowhere."),
    };
}

public sealed record SuggestJsonItem(string Label, string Url, string Note);
