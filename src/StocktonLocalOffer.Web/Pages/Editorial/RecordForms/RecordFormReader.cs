using System.Collections;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>What a form says, and what of it cannot be read. A document with problems is not to be kept.</summary>
public sealed record FormReading(Document Document, IReadOnlyList<Problem> Problems);

/// <summary>Makes a record of what stands in a form. What it may hold is for the Publisher to say; here is only what cannot be read at all.</summary>
public sealed class RecordFormReader(ContentNames names)
{
    public FormReading Read(DocumentType type, FormValues values)
    {
        var problems = new List<Problem>();
        if (values.IsCut)
            problems.Add(new("name", "The form is too long to take, so nothing was kept. Take out some parts, or make two entries of it."));
        var document = (Document)Activator.CreateInstance(type.Record)! with { Name = values["name"] };
        Fill(document, "", values, problems);
        return new(document, problems);
    }

    private void Fill(object record, string prefix, FormValues values, List<Problem> problems)
    {
        foreach (var property in AllDocumentTypes.Of(record).Properties)
            property.Set(record, Value(property, prefix + property.Alias, values, problems));
    }

    private object? Value(Property property, string path, FormValues values, List<Problem> problems)
    {
        var read = new FieldReading(property, path, values, problems);
        return property.Kind switch
        {
            PropertyKind.Line or PropertyKind.LongText or PropertyKind.OneOf => values[path],
            PropertyKind.RichText => read.RichText(),
            PropertyKind.YesNo => values[path].Length > 0,
            PropertyKind.WholeNumber => property.Attribute.Age == AgeEnd.None ? read.WholeNumber() : read.Age(),
            PropertyKind.Decimal => read.Decimal(),
            PropertyKind.Date => read.Date(),
            PropertyKind.SomeOf => values.Ticked(path),
            PropertyKind.Words => values[path].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList(),
            PropertyKind.OtherContent => new PickedContent(names, property, path, values).Read(problems),
            PropertyKind.Picture => read.Pictures(),
            PropertyKind.Links => read.Links(),
            PropertyKind.Blocks => Blocks(property, path, values, problems),
            _ => throw new InvalidOperationException($"No form reads {property.Kind}."),
        };
    }

    private IList Blocks(Property property, string path, FormValues values, List<Problem> problems)
    {
        var blocks = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(property.BlockRecord))!;
        var count = values.Parts(path);
        if (count > FormValues.MostParts)
            problems.Add(new(path, $"\"{property.Label}\" has {count} parts. Use {FormValues.MostParts} or fewer."));
        for (var place = 0; place < Math.Min(count, FormValues.MostParts); place++)
        {
            var part = FieldPath.Part(path, place);
            var block = (Block)Activator.CreateInstance(property.BlockRecord)! with { Key = FieldReading.Key(values[$"{part}.key"]) };
            Fill(block, $"{part}.", values, problems);
            blocks.Add(block);
        }

        return blocks;
    }
}
