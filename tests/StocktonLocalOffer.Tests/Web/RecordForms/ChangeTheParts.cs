using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

namespace StocktonLocalOffer.Tests.Web.RecordForms;

internal sealed class ChangeTheParts
{
    private static readonly DocumentType Club = AllDocumentTypes.Of<Club>();

    private static readonly Club Three = new()
    {
        Name = "Art club",
        Contacts = [new() { Key = Keys.For("a"), Name = "Ann" }, new() { Key = Keys.For("b"), Name = "Bo" }, new() { Key = Keys.For("c"), Name = "Cy" }],
        Links = [new("One", "https://one.example.org"), new("Two", "https://two.example.org")],
    };

    [TestCase("remove:contacts[1]", "Ann,Cy"), TestCase("up:contacts[2]", "Ann,Cy,Bo"), TestCase("down:contacts[0]", "Bo,Ann,Cy"), TestCase("add:contacts", "Ann,Bo,Cy,")]
    [TestCase("up:contacts[0]", "Ann,Bo,Cy"), TestCase("down:contacts[2]", "Ann,Bo,Cy"), TestCase("remove:contacts[9]", "Ann,Bo,Cy"), TestCase("remove:name", "Ann,Bo,Cy")]
    public void Parts_come_go_and_change_places(string asked, string names)
    {
        var club = After(asked, RecordFormWriter.Of(Three));

        Assert.That(string.Join(',', club.Contacts.Select(c => c.Name)), Is.EqualTo(names));
        foreach (var contact in Three.Contacts.Where(c => club.Contacts.Any(o => o.Name == c.Name)))
            Assert.That(club.Contacts.Single(c => c.Name == contact.Name).Key, Is.EqualTo(contact.Key), "a part keeps its key");
        Assert.That(club.Contacts.Select(c => c.Key), Is.Unique.And.None.EqualTo(Guid.Empty));
    }

    [Test]
    public void Links_change_places_too() =>
        Assert.That(After("up:links[1]", RecordFormWriter.Of(Three)).Links.Select(l => l.Name), Is.EqualTo(new[] { "Two", "One" }));

    [Test]
    public void A_part_inside_a_part_is_added_where_the_button_was()
    {
        var values = RecordFormWriter.Of(Three with { Locations = [new() { Key = Keys.For("l") }, new() { Key = Keys.For("m") }] });

        var club = After("add:locations[1].access", values);

        Assert.That(club.Locations.Select(l => l.Access.Count), Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void A_list_takes_no_more_than_sixty()
    {
        var values = RecordFormWriter.Of(Three);
        while (values.Parts("contacts") < FormValues.MostParts)
            Do("add:contacts", values);

        Assert.That(Do("add:contacts", values).Single().Property, Is.EqualTo("contacts"));
        Assert.That(values.Parts("contacts"), Is.EqualTo(FormValues.MostParts));
    }

    [Test]
    public void A_postcode_fills_in_its_place()
    {
        var values = RecordFormWriter.Of(Three with { Locations = [new() { Key = Keys.For("l"), Postcode = "TS18 1AA" }] });

        var place = After("place:locations[0]", values).Locations.Single();

        Assert.That((place.Town, place.Ward, place.Latitude, place.Longitude), Is.EqualTo(("stockton", "", (decimal?)54.5m, (decimal?)-1.3m)));
    }

    [TestCase(""), TestCase("ZZ1 1ZZ")]
    public void A_postcode_that_nobody_knows_is_a_problem_beside_it(string postcode)
    {
        var values = RecordFormWriter.Of(Three with { Locations = [new() { Key = Keys.For("l"), Postcode = postcode }] });

        Assert.That(Do("place:locations[0]", values).Single().Property, Is.EqualTo("locations[0].postcode"));
    }

    [Test]
    public void A_picture_is_added_when_it_is_chosen()
    {
        var values = RecordFormWriter.Of(Three);
        Assert.That(Do("add:pictures", values).Single().Property, Is.EqualTo("pictures"));
        values.Set("pictures.add", Keys.For("picture").ToString("N"));

        Assert.That(After("add:pictures", values).Pictures.Single().MediaKey, Is.EqualTo(Keys.For("picture")));
    }

    private static IReadOnlyList<Problem> Do(string asked, FormValues values) =>
        new RecordFormActions(RepositoryContent.Names, p => p == "TS18 1AA" ? new("stockton", "", 54.5, -1.3) : null, new FixedClock()).Do(Club, values, asked);

    private static Club After(string asked, FormValues values)
    {
        Assert.That(Do(asked, values), Is.Empty);
        return (Club)FillAndReadAForm.Read(Club, values).Document;
    }
}
