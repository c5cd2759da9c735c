using Microsoft.Extensions.Primitives;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

namespace StocktonLocalOffer.Tests.Web.RecordForms;

internal sealed class FillAndReadAForm
{
    private static readonly DocumentType Club = AllDocumentTypes.Of<Club>();

    [Test]
    public void Every_document_of_the_repository_goes_into_a_form_and_back_unchanged()
    {
        Assert.That(RepositoryContent.Nodes, Has.Count.GreaterThan(300));
        foreach (var node in RepositoryContent.Nodes)
        {
            var reading = Read(AllDocumentTypes.Of(node.Document), RecordFormWriter.Of(node.Document));

            Assert.That(reading.Problems, Is.Empty, node.Document.Name);
            Assert.That(Json(reading.Document, node.Key), Is.EqualTo(Json(node.Document, node.Key)), node.Document.Name);
        }
    }

    [TestCase(0), TestCase(-1), TestCase(-13), TestCase(11), TestCase(12), TestCase(66), TestCase(203), TestCase(204), TestCase(210), TestCase(1440), TestCase(int.MaxValue), TestCase(int.MinValue)]
    public void Any_age_comes_back_as_it_was(int months)
    {
        var document = new Club { AgeFromMonths = months, AgeToMonths = months };

        var read = (Club)Read(Club, RecordFormWriter.Of(document)).Document;

        Assert.That((read.AgeFromMonths, read.AgeToMonths), Is.EqualTo((months, months)));
    }

    [TestCase("5", "", 60), TestCase("5", "6", 66), TestCase("", "18", 18), TestCase("0", "0", 0)]
    public void A_youngest_age_is_typed_in_years_and_months(string years, string months, int expected) =>
        Assert.That(ClubWith("ageFromMonths", years, ("ageFromMonths.months", months)).AgeFromMonths, Is.EqualTo(expected));

    [TestCase("16", "", 203), TestCase("17", "0", 204), TestCase("0", "", 11)]
    public void An_oldest_age_lasts_until_the_next_birthday(string years, string months, int expected) =>
        Assert.That(ClubWith("ageToMonths", years, ("ageToMonths.months", months)).AgeToMonths, Is.EqualTo(expected));

    [Test]
    public void What_is_left_empty_stays_not_known()
    {
        var blank = (Club)Read(Club, Values()).Document;

        Assert.That((blank.AgeFromMonths, blank.AgeToMonths, blank.AllAges, blank.CheckedOn), Is.EqualTo(((int?)null, (int?)null, false, (DateOnly?)null)));
        Assert.That(blank.Costs, Is.Empty);
    }

    [TestCase("19/12/2026"), TestCase("19 12 2026"), TestCase(" 19  December 2026"), TestCase("2026-12-19"), TestCase("19/12/26")]
    public void A_date_may_be_typed_in_many_ways(string typed) =>
        Assert.That(ClubWith("checkedOn", typed).CheckedOn, Is.EqualTo(new DateOnly(2026, 12, 19)));

    [TestCase("checkedOn", "31/2/2026"), TestCase("ageFromMonths", "five"), TestCase("locations[0].latitude", "north"), TestCase("times[0].firstDate", "soon")]
    public void What_cannot_be_read_is_a_problem_at_its_field(string path, string typed)
    {
        var reading = Read(Club, Values((path, typed), ("locations[0].key", ""), ("times[0].key", "")));

        Assert.That(reading.Problems.Single().Property, Is.EqualTo(path));
    }

    [Test]
    public void A_choice_that_is_no_longer_one_is_kept()
    {
        var values = RecordFormWriter.Of(new Club { DesignedFor = ["gone"] });

        Assert.That(((Club)Read(Club, values).Document).DesignedFor, Is.EqualTo(new[] { "gone" }));
    }

    private static Club ClubWith(string path, string text, params (string Path, string Text)[] more)
    {
        var reading = Read(Club, Values([(path, text), .. more]));
        Assert.That(reading.Problems, Is.Empty);
        return (Club)reading.Document;
    }

    internal static FormReading Read(DocumentType type, FormValues values) => new RecordFormReader(RepositoryContent.Names).Read(type, values);

    internal static FormValues Values(params (string Path, string Text)[] texts) =>
        FormValues.Posted(texts.Select(t => KeyValuePair.Create(FormValues.Prefix + t.Path, new StringValues(t.Text))));

    private static string Json(Document document, Guid key) => RecordJson.Write(Tidy.Of(document, key, RepositoryContent.Vocabularies));
}
