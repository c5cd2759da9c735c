using System.Text;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>A list as a plain letter. Any mail program shows it, and a screen reader says it in order.</summary>
public static class ListAsText
{
    /// <param name="home">Where the site is, without a slash at the end.</param>
    /// <param name="ownAddress">The address that changes the list; empty to leave it out.</param>
    public static string Of(IReadOnlyList<ListItem> items, string home, DateOnly today, bool forProfessional, string ownAddress)
    {
        var text = new StringBuilder();
        Line("Somebody used the Stockton Local Offer to send you this list.");
        Line($"It was put together on {InWords.Date(today)}. Facts change: ask before you go.");
        if (ownAddress.Length > 0)
        {
            Line("");
            Line("To open or change this list, go to:");
            Line(ownAddress);
            Line("Whoever has this address can change the list. Do not pass it on.");
        }

        for (var i = 0; i < items.Count; i++)
            Add(i + 1, items[i]);
        Line("");
        Line("We do not keep your address.");
        Line(home + "/");
        return text.ToString();

        void Line(string line) => text.Append(line).Append("\r\n");

        void Add(int number, ListItem item)
        {
            Line("");
            Line("");
            Line($"{number}. {item.Name}");
            if (item.Short is not { } listing)
            {
                Line("This is not on the site any more. It may have ended.");
            }
            else
            {
                Line(listing.What + ".");
                if (listing.Listing.Sample)
                    Line("This is a sample: made up, to show how the site works.");
                if (listing.Listing.TemporarilyClosed)
                    Line($"Closed for now. {listing.Listing.ClosedReason}".TrimEnd());
                Line(listing.Listing.Summary);
                IEnumerable<ShortFact> facts = forProfessional ? [.. listing.ForFamilies, .. listing.ForProfessionals] : listing.ForFamilies;
                foreach (var fact in facts)
                {
                    Line("");
                    Line($"{fact.Label}:");
                    foreach (var line in fact.Lines)
                        Line(line.ReplaceLineEndings("\r\n"));
                }

                Line("");
                Line(listing.Checked.TrimEnd('.') + ".");
                Line(home + listing.Url);
            }

            if (item.Entry.Note.Length > 0)
                Line($"\r\nNote: {item.Entry.Note.ReplaceLineEndings("\r\n")}");
        }
    }
}
