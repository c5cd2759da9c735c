using System.Globalization;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>
/// An age in months as people say it: years and months. The months of an oldest age may stay empty: "16" then means until the
/// day before the 17th birthday, which is 203 months.
/// </summary>
public static class AgeText
{
    private const int Year = 12;

    public static (string Years, string Months) Of(int months, AgeEnd end)
    {
        var whole = end == AgeEnd.Oldest ? Year - 1 : 0;
        return months % Year == whole
            ? (Text((months - whole) / Year), "")
            : (Text(months / Year), Text(months % Year));
    }

    /// <returns>Null when it cannot be read as numbers, or is longer than any life.</returns>
    public static int? Months(string years, string months, AgeEnd end)
    {
        if (Number(years) is not { } y || Number(months) is not { } m)
            return null;
        var whole = months.Trim().Length == 0 && end == AgeEnd.Oldest ? Year - 1 : m;
        return ((long)y * Year) + whole is var all and >= int.MinValue and <= int.MaxValue ? (int)all : null;
    }

    private static int? Number(string text) =>
        string.IsNullOrWhiteSpace(text) ? 0 : int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
