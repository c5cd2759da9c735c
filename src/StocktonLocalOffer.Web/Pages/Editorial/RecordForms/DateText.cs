using System.Globalization;
using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>A day as people in Britain type it.</summary>
public static partial class DateText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Ways = ["d/M/yyyy", "d M yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd"];

    public static string Of(DateOnly date) => date.ToString("d'/'M'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>Null when it is no day.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(Spaces().Replace(text.Trim(), " "), Ways, British, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
