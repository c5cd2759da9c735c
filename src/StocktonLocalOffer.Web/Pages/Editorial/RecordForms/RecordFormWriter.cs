using System.Collections;
using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms.RichTexts;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>Puts a record into a form.</summary>
public static class RecordFormWriter
{
    public static FormValues Of(Document document)
    {
        var values = new FormValues();
        values.Set("name", document.Name);
        Record(document, "", values);
        return values;
    }

    private static void Record(object record, string prefix, FormValues values)
    {
        foreach (var property in AllDocumentTypes.Of(record).Properties)
            if (property.Get(record) is { } value)
                Value(property, value, prefix + property.Alias, values);
    }

    private static void Value(Property property, object value, string path, FormValues values)
    {
        switch (value)
        {
            case string html when property.Kind == PropertyKind.RichText:
                RichTextValue.Write(values, path, html);
                break;
            case string text:
                values.Set(path, text);
                break;
            case bool yes:
                values.Set(path, yes ? ["yes"] : []);
                break;
            case int months when property.Attribute.Age != AgeEnd.None:
                var age = AgeText.Of(months, property.Attribute.Age);
                values.Set(path, age.Years);
                values.Set($"{path}.months", age.Months);
                break;
            case DateOnly date:
                values.Set(path, DateText.Of(date));
                break;
            case IFormattable number:
                values.Set(path, number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable<string> words when property.Kind == PropertyKind.Words:
                values.Set(path, string.Join('\n', words));
                break;
            case IEnumerable<string> ids:
                values.Set(path, ids);
                break;
            case IEnumerable<Guid> keys:
                values.Set(path, keys.Select(k => k.ToString("N")));
                break;
            default:
                Parts((IEnumerable)value, path, values);
                break;
        }
    }

    private static void Parts(IEnumerable parts, string path, FormValues values)
    {
        var place = 0;
        foreach (var item in parts)
        {
            var part = FieldPath.Part(path, place++);
            switch (item)
            {
                case WebLink link:
                    values.Set($"{part}.name", link.Name);
                    values.Set($"{part}.url", link.Url);
                    break;
                case Picture picture:
                    values.Set($"{part}.key", picture.Key.ToString("N"));
                    values.Set($"{part}.media", picture.MediaKey.ToString("N"));
                    break;
                case Block block:
                    values.Set($"{part}.key", block.Key.ToString("N"));
                    Record(block, $"{part}.", values);
                    break;
            }
        }
    }
}
