using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Web.Pages.Strategy;

namespace StocktonLocalOffer.Tests.Web;

internal sealed class ConsultationsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [TestCase("2026-11-24", "2026-11-24", "open")]
    [TestCase("2026-11-01", "2026-11-23", "closed")]
    [TestCase("2026-11-25", "2026-12-01", "coming")]
    [TestCase("2026-11-25", null, "coming")]
    [TestCase(null, "2026-11-23", "closed")]
    [TestCase("2026-11-01", null, "not known")]
    [TestCase(null, "2026-12-01", "not known")]
    [TestCase(null, null, "not known")]
    public void It_is_open_only_when_both_its_days_say_so(string? opens, string? closes, string expected)
    {
        var all = Consultations.On(Today, [new Consultation { Name = "One", Opens = Day(opens), Closes = Day(closes) }]);
        var state = (all.Open.Count, all.Coming.Count, all.DatesNotKnown.Count, all.Closed.Count) switch
        {
            (1, 0, 0, 0) => "open",
            (0, 1, 0, 0) => "coming",
            (0, 0, 1, 0) => "not known",
            (0, 0, 0, 1) => "closed",
            _ => "",
        };
        Assert.That(state, Is.EqualTo(expected));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
