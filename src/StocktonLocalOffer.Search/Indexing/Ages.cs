using System.Globalization;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>Ages in months, said the way a parent says them.</summary>
public static class Ages
{
    /// <summary>Both bounds are inclusive months; null is unknown and is said to be so.</summary>
    public static string InWords(int? from, int? to) => (from, to) switch
    {
        (null, null) => "Ages not stated",
        ({ } f, null) => $"From {From(f)}, oldest age not stated",
        (null, { } t) => $"Up to {To(t)}, youngest age not stated",
        (0, { } t) => $"Birth to {To(t)}",
        ({ } f, { } t) when f % 12 == 0 && (t + 1) % 12 == 0 && f / 12 == t / 12 => $"Age {f / 12}",
        ({ } f, { } t) when f % 12 == 0 && (t + 1) % 12 == 0 && t >= 24 => $"Ages {f / 12} to {t / 12}",
        ({ } f, { } t) => $"{From(f)} to {To(t)}",
    };

    private static string From(int months) => months switch
    {
        0 => "birth",
        _ when months >= 12 && months % 12 == 0 => Years(months / 12),
        _ => YearsAndMonths(months),
    };

    // 203 months is the last month of being 16, and so "16 years"; 192 is the 16th birthday, and "16 years" too.
    private static string To(int months) => months switch
    {
        >= 23 when (months + 1) % 12 == 0 => Years(months / 12),
        >= 24 when months % 12 == 0 => Years(months / 12),
        _ => YearsAndMonths(months),
    };

    // Parents count a toddler in months.
    private static string YearsAndMonths(int months) => months < 36 ? Months(months) : $"{Years(months / 12)} {Months(months % 12)}";

    private static string Years(int years) => years == 1 ? "1 year" : years.ToString(CultureInfo.InvariantCulture) + " years";

    private static string Months(int months) => months == 1 ? "1 month" : months.ToString(CultureInfo.InvariantCulture) + " months";
}
