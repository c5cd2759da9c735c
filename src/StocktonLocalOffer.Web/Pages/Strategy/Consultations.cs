using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Web.Pages.Strategy;

/// <summary>Consultations by whether you can answer them today. Without dates we do not know, and say so.</summary>
public sealed record Consultations(IReadOnlyList<Consultation> Open, IReadOnlyList<Consultation> Coming, IReadOnlyList<Consultation> DatesNotKnown, IReadOnlyList<Consultation> Closed)
{
    public static Consultations On(DateOnly today, IEnumerable<Consultation> all)
    {
        var known = all.ToLookup(c => State(c, today));
        return new(
            [.. known["open"].OrderBy(c => c.Closes)],
            [.. known["coming"].OrderBy(c => c.Opens)],
            [.. known["unknown"]],
            [.. known["closed"].OrderByDescending(c => c.Closes)]);
    }

    // Open needs both ends: a consultation that nobody has closed may have ended long ago.
    private static string State(Consultation consultation, DateOnly today) => (consultation.Opens, consultation.Closes) switch
    {
        (_, { } closes) when closes < today => "closed",
        ({ } opens, _) when opens > today => "coming",
        ({ }, { }) => "open",
        _ => "unknown",
    };
}
