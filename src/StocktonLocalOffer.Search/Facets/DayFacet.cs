using System.Globalization;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Days of the week, from weekly times and from single dates. No times recorded is "not known".</summary>
public sealed class DayFacet : Facet
{
    public override string Key => "day";

    public override string Label => "Day";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Days].Choices.Append(NotKnown);

    public override IEnumerable<string> ValuesOf(ListingFacts listing)
    {
        var days = listing.Listing.Times.SelectMany(t => t.Days)
            .Concat(listing.Listing.Times.SelectMany(t => t.Dates).Select(DayOf).OfType<string>())
            .Distinct(StringComparer.Ordinal).ToList();
        return days.Count > 0 ? days : [NotKnown.Id];
    }

    public override string Chip(Choice choice) => choice.Id == NotKnown.Id ? "Day not known" : choice.Label;

    private static string? DayOf(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.DayOfWeek.ToString().ToLowerInvariant()
            : null;
}
