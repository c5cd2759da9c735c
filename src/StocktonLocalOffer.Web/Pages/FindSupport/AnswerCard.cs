using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search.Answering;
using StocktonLocalOffer.Web.Pages.Guides;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>Something to read, as it stands above the listings.</summary>
/// <param name="Kind">"Guide" or "What this need means".</param>
/// <param name="Of">The guide that it is a chapter of, or the name that professionals use; may be empty.</param>
public sealed record AnswerCard(string Kind, string Of, string Title, string Url, string Summary)
{
    public static AnswerCard For(FoundAnswer answer) => answer switch
    {
        { Document: Guide guide, Chapter: { } chapter } => new("Guide", guide.Name, chapter.Title, GuideLinks.To(guide, chapter), guide.Summary),
        { Document: Guide guide } => new("Guide", "", guide.Name, GuideLinks.To(guide), guide.Summary),
        { Document: Need need } => new("What this need means", string.Equals(need.Name, need.EverydayLabel, StringComparison.OrdinalIgnoreCase) ? "" : need.Name, need.EverydayLabel, SiteLinks.Need(need.Slug), need.Summary),
        _ => throw new InvalidOperationException($"{answer.Document.Name} is nothing to read."),
    };
}
