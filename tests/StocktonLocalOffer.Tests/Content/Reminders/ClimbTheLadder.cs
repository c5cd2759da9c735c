using StocktonLocalOffer.Content.Reminders;

namespace StocktonLocalOffer.Tests.Content.Reminders;

public class ClimbTheLadder
{
    [TestCase("2026-10-01", null)]
    [TestCase("2026-10-02", 0)]
    [TestCase("2026-10-31", 0)]
    [TestCase("2026-11-01", 1)]
    [TestCase("2026-11-14", 1)]
    [TestCase("2026-11-15", 2)]
    [TestCase("2026-11-30", 2)]
    [TestCase("2026-12-01", 3)]
    [TestCase("2027-12-01", 3)]
    public void Each_step_comes_on_its_day(string today, int? step) =>
        Assert.That(CheckLadder.Usual.Step(new(2026, 11, 1), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(step));
}
