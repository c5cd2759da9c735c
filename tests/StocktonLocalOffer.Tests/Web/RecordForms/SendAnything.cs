using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Primitives;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

namespace StocktonLocalOffer.Tests.Web.RecordForms;

internal sealed class SendAnything
{
    private static readonly string[] Junk = ["", "0", "-5", "99999999999999999999", "31/02/2026", "yes", "<b>", "# x", "- - - - x", "\u0007\ud800", "](", "a\r\nb", new string('x', 5_000), "{}", "[0]", "null", Keys.For("x").ToString()];

    private static readonly string[] Asked = ["", ":", "add:", "add:locations", "add:locations[0].access", "add:name", "up:", "up:locations[1]", "down:links[0]", "remove:locations[0]", "remove:locations[0].access[0]", "place:locations[0]", "place:links[0]", "add:organisation", "remove:[", "up:locations[-1]", "up:locations[99999999999]", "zap:locations[0]"];

    [Test]
    public void Nothing_that_is_posted_throws()
    {
        var paths = AllDocumentTypes.All.Where(t => !t.IsElement).SelectMany(t => RecordPaths(t, "")).Concat(["", "[", "].", "locations[", "locations[0]", "locations[0].", "locations[x].key", "locations[99999999999].key"]).Distinct().ToArray();
        var fields = Gen.Elements(paths).SelectMany(p => Gen.Elements(Junk).Select(t => (p, t))).ListOf();
        var all = Gen.Elements(AllDocumentTypes.All.Where(t => !t.IsElement).ToArray()).SelectMany(t => fields.SelectMany(f => Gen.Elements(Asked).Select(a => (t, f, a))));

        Prop.ForAll(all.ToArbitrary(), x => Try(x.t, FillAndReadAForm.Values([.. x.f]), x.a)).QuickCheckThrowOnFailure();
    }

    [Test]
    public void More_parts_than_a_list_may_have_are_refused_and_not_read()
    {
        var values = FillAndReadAForm.Values([.. Enumerable.Range(0, 200).Select(i => ($"contacts[{i}].key", ""))]);

        var reading = FillAndReadAForm.Read(AllDocumentTypes.Of<Club>(), values);

        Assert.That(((Club)reading.Document).Contacts, Has.Count.EqualTo(FormValues.MostParts));
        Assert.That(reading.Problems.Single().Property, Is.EqualTo("contacts"));
    }

    [TestCase(5_000, 1), TestCase(1, 200_000)]
    public void More_than_a_form_may_have_is_refused(int fields, int length)
    {
        var values = FillAndReadAForm.Values([.. Enumerable.Range(0, fields).Select(i => ($"x{i}", new string('x', length)))]);

        Assert.That(FillAndReadAForm.Read(AllDocumentTypes.Of<Club>(), values).Problems.Single().Property, Is.EqualTo("name"));
    }

    [TestCase("<b>", "html"), TestCase("<ul><li>", "html"), TestCase("> ", ""), TestCase("- ", ""), TestCase("*", ""), TestCase("[", ""), TestCase("<ul><li>", "")]
    public void No_text_is_too_deep(string layer, string kind)
    {
        var text = string.Concat(Enumerable.Repeat(layer, 8_000));
        Try(AllDocumentTypes.Of<Page>(), FillAndReadAForm.Values(("body", text), ("body.as", kind), ("body.kept", text)), "");
    }

    [Test]
    public void Fields_of_other_names_are_left_alone() =>
        Assert.That(FormValues.Posted([KeyValuePair.Create("name", new StringValues("x"))])["name"], Is.Empty);

    private static bool Try(DocumentType type, FormValues values, string asked)
    {
        new RecordFormActions(RepositoryContent.Names, _ => null, new FixedClock()).Do(type, values, asked);
        var reading = FillAndReadAForm.Read(type, values);
        RecordCheck.Of(Tidy.Of(reading.Document, Keys.For("any"), RepositoryContent.Vocabularies), RepositoryContent.Vocabularies);
        return true;
    }

    private static IEnumerable<string> RecordPaths(DocumentType type, string prefix) => type.Properties.SelectMany(p =>
    {
        var path = prefix + p.Alias;
        IEnumerable<string> own = [path, $"{path}.kept", $"{path}.as", $"{path}.months", $"{path}.add", $"{path}.pick", $"{path}[0].name", $"{path}[0].url", $"{path}[0].media", $"{path}[0].key", $"{path}[1].key"];
        return p.Kind == PropertyKind.Blocks ? own.Concat(RecordPaths(AllDocumentTypes.Of(p.BlockRecord), $"{path}[0].")) : own;
    });
}
