using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Tests.Geography;

public class MeasuringQuickly
{
    [Test]
    public void The_quick_measure_agrees_with_the_slow_one_in_and_around_the_borough()
    {
        foreach (var ward in GeographyFixture.Places.AllWards)
            for (var north = -0.7; north <= 0.7; north += 0.1)
                for (var east = -1.2; east <= 1.2; east += 0.15)
                {
                    var there = new Point(ward.Homes.Latitude + north, ward.Homes.Longitude + east);
                    var miles = ward.Homes.MilesTo(there);
                    Assert.That(new Surroundings(ward.Homes).MilesTo(there.Latitude, there.Longitude), Is.EqualTo(miles).Within(0.01 + miles * 0.0001));
                }
    }
}
