using System.Globalization;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Reminders;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>What lists of entries show, filter by and search in, written beside each item so that a list reads no record.</summary>
internal static class ItemFacts
{
    // More than any list needs of one entry; a row must stay small when there are ten thousand.
    private const int LongestSearchText = 1_500;

    /// <summary>Of the newest version, whoever may see it.</summary>
    public static void SetNewest(ContentItem item, Document document, Guid key)
    {
        item.FilterText = string.Concat(Filters(document, key).Distinct(StringComparer.Ordinal).Select(f => $"|{f}")) + "|";
        var words = string.Join(' ', Words(document).Where(w => w.Length > 0)).ToLowerInvariant();
        item.SearchText = words.Length > LongestSearchText ? words[..LongestSearchText] : words;
    }

    /// <summary>Of what the public sees, or would see first.</summary>
    public static void SetLive(ContentItem item, Document document, Guid key, CheckLadder ladder)
    {
        item.OrganisationKey = OrganisationOf(document, key);
        (item.CheckedOn, item.NextCheckDue) = document switch
        {
            Listing listing => (listing.CheckedOn, listing.NextCheckDue ?? listing.CheckedOn?.AddMonths(ladder.MonthsBetween)),
            Guide guide => (guide.CheckedOn, null),
            _ => ((DateOnly?)null, (DateOnly?)null),
        };
    }

    /// <summary>Who looks after a document: of an organisation itself its own key; null when nobody is named.</summary>
    public static Guid? OrganisationOf(Document document, Guid key) => document switch
    {
        DocumentTypes.Organisation => key,
        Listing { Organisation: [var organisation, ..] } => organisation,
        _ => null,
    };

    private static IEnumerable<string> Filters(Document document, Guid key)
    {
        if (OrganisationOf(document, key) is { } organisation)
            yield return string.Create(CultureInfo.InvariantCulture, $"organisation:{organisation:N}");
        if (document.Sample)
            yield return "sample:yes";
        IEnumerable<(string Name, IEnumerable<string> Values)> lists = document switch
        {
            Listing l => [("need", [.. l.DesignedFor, .. l.Welcomes, .. l.WithNotice]), ("category", l.Categories), ("outcome", l.Outcomes), ("town", l.Locations.Select(p => p.Town)), ("ward", l.Locations.Select(p => p.Ward))],
            Guide g => [("need", g.Needs), ("category", g.Categories), ("outcome", g.Outcomes)],
            _ => [],
        };
        foreach (var (name, values) in lists)
            foreach (var value in values.Where(v => v.Length > 0))
                yield return $"{name}:{value}";
    }

    private static IEnumerable<string> Words(Document document)
    {
        IEnumerable<string> more = document switch
        {
            Listing l => [l.Summary, .. l.Contacts.SelectMany(c => new[] { c.Name, Digits(c.Phone), c.Email }), .. l.Links.Select(k => k.Url), .. l.Locations.SelectMany(p => new[] { p.Name, p.Address, p.Postcode })],
            Organisation o => [o.Summary, Digits(o.Phone), o.Email, o.Website],
            Guide g => [g.Summary, .. g.Chapters.Select(c => c.Title)],
            GlossaryTerm t => [t.ShortForm, t.Meaning, .. t.AlsoWritten],
            HelpContact h => [h.Role, Digits(h.Phone), h.Email, h.Website],
            Need n => [n.EverydayLabel, .. n.Synonyms],
            SearchWord w => [.. w.RelatedWords, .. w.Needs, .. w.Categories],
            OutcomeStatement s => [s.Code, s.Statement],
            Commitment c => [c.Promise],
            _ => [],
        };
        return more.Prepend(document.Slug).Prepend(document.Name);
    }

    // As people paste them: with and without spaces they find the same.
    private static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));
}
