using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Days of the week, from weekly times and from single dates. No times recorded is "not known".</summary>
public sealed class DayFacet : StatedFacet
{
    public override string Key => "day";

    public override string Label => "Day";

    protected override IEnumerable<Choice> Statable(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Days].Choices;

    protected override IEnumerable<string> Stated(ListingFacts listing) => listing.Listing.Times.SelectMany(DaysOf);

    internal static IEnumerable<string> DaysOf(Session session) => session.Days.Concat(session.Dates.Select(DayOf).OfType<string>());

    private static string? DayOf(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.DayOfWeek.ToString().ToLowerInvariant()
            : null;
}
