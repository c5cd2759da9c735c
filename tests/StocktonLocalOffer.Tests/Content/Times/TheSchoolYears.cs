using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Content.Usync;

namespace StocktonLocalOffer.Tests.Content.Times;

internal static class TheSchoolYears
{
    /// <summary>The calendar that a fresh site has.</summary>
    public static SchoolCalendar OfTheSamples() => SchoolCalendar.Of(new UsyncReader(ContentDatabase.Gazetteer).Read(Path.Combine(Repository.Root, "umbraco-content"), [])
        .Nodes.Select(n => n.Node.Document).OfType<SchoolYear>());
}
