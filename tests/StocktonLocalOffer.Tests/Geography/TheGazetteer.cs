using StocktonLocalOffer.Geography;
using static StocktonLocalOffer.Tests.Geography.GeographyFixture;

namespace StocktonLocalOffer.Tests.Geography;

public class TheGazetteer
{
    [Test]
    public void Every_data_file_loads()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Places.Towns, Has.Count.EqualTo(7));
            Assert.That(Places.Sectors, Has.Count.EqualTo(32));
            Assert.That(Places.Councils, Has.Count.EqualTo(6));
            Assert.That(Places.CouncilSectors, Has.Count.GreaterThan(150));
            Assert.That(Places.PlaceWords, Has.Count.GreaterThan(80));
        });
    }

    [Test]
    public void All_27_wards_are_there_from_May_2023()
    {
        Assert.That(Places.Wards(Today).Select(ward => ward.Code), Is.EquivalentTo(Enumerable.Range(14858, 27).Select(number => $"E050{number}")));
        Assert.That(Places.Wards(new DateOnly(2023, 5, 4)), Has.Count.EqualTo(27));
        Assert.That(Places.Wards(new DateOnly(2023, 5, 3)), Is.Empty);
    }

    [Test]
    public void Slugs_are_lower_case_with_hyphens_and_names_are_as_published()
    {
        Assert.That(Places.AllWards.Select(ward => ward.Slug), Has.All.Match("^[a-z]+(-[a-z]+)*$"));
        Assert.That(Places.AllWards, Has.All.Matches<Ward>(ward => ward!.Slug == ward.Name.ToLowerInvariant().Replace("&", "and").Replace(' ', '-')));
        Assert.That(Places.Ward("mandale-and-victoria")?.Name, Is.EqualTo("Mandale & Victoria"));
    }

    [Test]
    public void Two_wards_belong_to_no_town()
    {
        Assert.That(Places.AllWards.Where(ward => ward.Town is null).Select(ward => ward.Slug), Is.EquivalentTo(new[] { "northern-parishes", "southern-villages" }));
    }

    [Test]
    public void Neighbours_are_symmetric()
    {
        foreach (var ward in Places.AllWards)
        {
            Assert.That(ward.Neighbours, Is.Not.Empty.And.Not.Contains(ward.Slug).And.Unique, ward.Slug);
            Assert.That(ward.Neighbours.Select(slug => Places.Ward(slug)?.Neighbours), Has.All.Contains(ward.Slug), ward.Slug);
        }
    }

    [Test]
    public void The_wards_of_a_sector_add_up_to_its_postcodes()
    {
        Assert.That(Places.Sectors, Has.All.Matches<Sector>(sector => sector!.Wards.Sum(count => count.Postcodes) == sector.InBorough && sector.InBorough <= sector.All));
        Assert.That(Places.Sectors.Sum(sector => sector.InBorough), Is.EqualTo(5392));
    }

    [Test]
    public void The_shares_of_every_sector_and_district_add_up_to_one()
    {
        foreach (var name in Places.Sectors.SelectMany(sector => new[] { sector.Name, sector.District }).Distinct())
        {
            var answer = FinderWithoutTable.Find(name);
            Assert.That(answer.Options.Sum(option => option.Share!.Value), Is.EqualTo(1).Within(1e-9), name);
            Assert.That(answer.Options.Select(option => option.Share), Is.Ordered.Descending, name);
            Assert.That(answer.Point, Is.Not.Null, name);
        }
    }

    [TestCase("TS17 8", "TS17 8")]
    [TestCase("ts178ab", "TS17 8")]
    [TestCase("TS17", null)]
    [TestCase("TS1 1", null)]
    [TestCase(null, null)]
    public void A_sector_is_found_by_its_text(string? text, string? sector) => Assert.That(Places.Sector(text)?.Name, Is.EqualTo(sector));

    [Test]
    public void Every_place_word_is_found_as_itself()
    {
        foreach (var word in Places.PlaceWords)
        {
            var answer = Finder.Find(word.Words);
            Assert.That(answer.Kind, Is.EqualTo(word.Kind), word.Words);
            Assert.That(word.Homes is null || word.Homes == answer.Point, Is.True, word.Words);
        }

        Assert.That(Places.PlaceWords.Select(word => word.Words), Is.Unique);
    }

    [Test]
    public void A_village_lies_near_its_ward()
    {
        var villages = Places.PlaceWords.Where(word => word.Homes is not null);
        Assert.That(villages, Has.All.Matches<PlaceWord>(word => word!.Homes!.Value.MilesTo(word.Options[0].Ward!.Homes) < 3.5));
    }

    [Test]
    public void The_nearest_town_and_ward_of_a_towns_middle_are_its_own()
    {
        foreach (var town in Places.Towns)
        {
            Assert.That(Places.NearestTown(town.Homes), Is.EqualTo(town));
            Assert.That(Places.NearestWard(town.Homes).Town, Is.EqualTo(town));
        }
    }

    [Test]
    public void A_ward_is_found_by_its_code_and_nothing_by_another()
    {
        Assert.That(Places.WardByCode("E05014884")?.Slug, Is.EqualTo("yarm"));
        Assert.That((Places.WardByCode(""), Places.Ward("atlantis"), Places.Town("atlantis")), Is.EqualTo(((Ward?)null, (Ward?)null, (Town?)null)));
    }
}
