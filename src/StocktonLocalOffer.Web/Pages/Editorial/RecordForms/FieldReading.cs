using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms.RichTexts;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>Reads one field. A blank is "not known"; what is not blank and cannot be read is a problem.</summary>
internal sealed class FieldReading(Property property, string path, FormValues values, List<Problem> problems)
{
    /// <summary>Empty when it is no key: the Publisher gives one.</summary>
    public static Guid Key(string text) => Guid.TryParse(text, out var key) ? key : Guid.Empty;

    public int? WholeNumber() => Number<int>(NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, "Write a whole number in digits, like 12.");

    public decimal? Decimal() => Number<decimal>(NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, "Write a number in digits, like 54.5.");

    public DateOnly? Date()
    {
        var text = values[path];
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (DateText.Read(text) is { } date)
            return date;
        Wrong("Write a real date as day, month and year, like 19/12/2026.");
        return null;
    }

    public int? Age()
    {
        var (years, months) = (values[path], values[$"{path}.months"]);
        if (string.IsNullOrWhiteSpace(years) && string.IsNullOrWhiteSpace(months))
            return null;
        if (AgeText.Months(years, months, property.Attribute.Age) is { } age)
            return age;
        Wrong("Write the years and months in digits, like 5 and 6.");
        return null;
    }

    public string RichText()
    {
        if (RichTextValue.Read(values, path) is { } html)
            return html;
        Wrong("The text has too many layers of lists or quotes. Make it simpler.");
        return "";
    }

    public List<WebLink> Links() =>
        [.. Parts().Select(part => new WebLink(values[$"{part}.name"], values[$"{part}.url"])).Where(link => !string.IsNullOrWhiteSpace(link.Name + link.Url))];

    public List<Picture> Pictures()
    {
        var chosen = Parts().Select(part => new Picture(Key(values[$"{part}.key"]), Key(values[$"{part}.media"]))).ToList();
        // Chosen, but "Add" was not pressed: it was meant all the same.
        if (Key(values[$"{path}.add"]) is var added && added != Guid.Empty)
            chosen.Add(new(Guid.Empty, added));
        return chosen;
    }

    private IEnumerable<string> Parts()
    {
        var count = values.Parts(path);
        if (count > FormValues.MostParts)
            Wrong($"There are {count}. Use {FormValues.MostParts} or fewer.");
        return Enumerable.Range(0, Math.Min(count, FormValues.MostParts)).Select(place => FieldPath.Part(path, place));
    }

    private T? Number<T>(NumberStyles styles, string wrong) where T : struct, System.Numerics.INumber<T>
    {
        var text = values[path].Trim();
        if (text.Length == 0)
            return null;
        if (T.TryParse(text, styles, CultureInfo.InvariantCulture, out var number))
            return number;
        Wrong(wrong);
        return null;
    }

    private void Wrong(string message) => problems.Add(new(path, $"\"{property.Label}\": {message}"));
}
