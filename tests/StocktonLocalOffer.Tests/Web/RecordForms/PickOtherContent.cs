using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

namespace StocktonLocalOffer.Tests.Web.RecordForms;

internal sealed class PickOtherContent
{
    private static readonly Guid Old = Keys.For("old");
    private static readonly Guid First = Keys.For("first");
    private static readonly Guid Second = Keys.For("second");

    private static readonly ContentNames Names = new([new(Old, "loOrganisation", "Old Hall"), new(First, "loOrganisation", "Tees Friends"), new(Second, "loOrganisation", "Tees Sports"), new(Keys.For("x"), "loPage", "Tees")]);

    [Test]
    public void Every_property_says_what_it_picks() =>
        Assert.That(AllDocumentTypes.All.SelectMany(t => t.Properties).Where(p => p.Kind == PropertyKind.OtherContent).Select(p => p.Attribute.Of), Is.All.Not.Empty);

    [Test]
    public void A_name_that_is_typed_replaces_the_only_one() =>
        Assert.That(Read(("organisation", Old.ToString("N")), ("organisation.add", "tees friends")).Organisation, Is.EqualTo(new[] { First }));

    [Test]
    public void Words_that_fit_several_ask_which()
    {
        var values = FillAndReadAForm.Values(("organisation.add", "tees"));
        var reading = new RecordFormReader(Names).Read(AllDocumentTypes.Of<Club>(), values);

        Assert.That(reading.Problems.Single().Property, Is.EqualTo("organisation"));
        Assert.That(Read(("organisation.add", "tees"), ("organisation.pick", Second.ToString("N"))).Organisation, Is.EqualTo(new[] { Second }));
    }

    [Test]
    public void A_name_that_nothing_has_is_a_problem() =>
        Assert.That(new RecordFormReader(Names).Read(AllDocumentTypes.Of<Club>(), FillAndReadAForm.Values(("organisation.add", "Nobody"))).Problems.Single().Message, Does.Contain("Nobody"));

    private static Club Read(params (string Path, string Text)[] texts)
    {
        var reading = new RecordFormReader(Names).Read(AllDocumentTypes.Of<Club>(), FillAndReadAForm.Values(texts));
        Assert.That(reading.Problems, Is.Empty);
        return (Club)reading.Document;
    }
}
