using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>How much there is of something, and the search that shows it.</summary>
public sealed record CountLink(string Label, string Url, int Count)
{
    /// <summary>More about the number, such as "4 based there"; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>One for each choice of a facet that the request leaves open.</summary>
    public static IReadOnlyList<CountLink> Of(string facet, IEnumerable<Choice> choices, SearchRequest request, SiteNumbers numbers) =>
        [.. choices.Select(c => new CountLink(c.Label, SearchLinks.To(request.With(facet, c.Id)), numbers.Of(facet, c.Id)))];

    /// <summary>Those with most first, and none that are empty.</summary>
    public static IReadOnlyList<CountLink> Most(string facet, IEnumerable<Choice> choices, SearchRequest request, SiteNumbers numbers, int most) =>
        [.. Of(facet, choices, request, numbers).Where(c => c.Count > 0).OrderByDescending(c => c.Count).ThenBy(c => c.Label, StringComparer.Ordinal).Take(most)];
}
