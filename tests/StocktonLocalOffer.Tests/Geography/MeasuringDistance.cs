using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Tests.Geography;

public class MeasuringDistance
{
    [Test]
    public void A_degree_of_latitude_is_69_miles() =>
        Assert.That(new Point(54, -1).MilesTo(new Point(55, -1)), Is.EqualTo(69.09).Within(0.05));

    [Test]
    public void A_point_is_no_distance_from_itself_and_the_far_side_of_the_earth_is_a_number()
    {
        Assert.That(new Point(54.5, -1.3).MilesTo(new Point(54.5, -1.3)), Is.Zero);
        Assert.That(new Point(0, 0).MilesTo(new Point(0, 180)), Is.EqualTo(12_436).Within(5));
    }

    // The grid reference of Ordnance Survey's worked example (Caister Water Tower); the point is as a second program gives it.
    [Test]
    public void A_grid_reference_far_from_here_is_right_to_a_metre() =>
        Assert.That(Metres(NationalGrid.ToWgs84(651409.903, 313177.270), new Point(52.657979, 1.716052)), Is.LessThan(1));

    [TestCase(-1, 0)]
    [TestCase(0, 1_300_001)]
    [TestCase(double.NaN, 5)]
    public void A_reference_off_the_grid_throws(double easting, double northing) =>
        Assert.That(() => NationalGrid.ToWgs84(easting, northing), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static double Metres(Point from, Point to) => from.MilesTo(to) * 1609.344;
}
