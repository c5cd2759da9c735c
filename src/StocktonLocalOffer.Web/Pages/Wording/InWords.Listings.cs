using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Web.Pages.Wording;

public static partial class InWords
{
    public const string CostNotKnown = "Cost not known";

    // Not a price: it says more about one.
    private const string CarerGoesFree = "carer-free";

    /// <summary>"Free", "Under £5 or £5 to £15", "Under £5. Carer goes free", "Cost not known". Nothing recorded is never free.</summary>
    public static string Cost(IReadOnlyList<string> costs, Vocabulary labels)
    {
        var prices = costs.Where(c => c != CarerGoesFree).Select((c, i) => i == 0 ? labels.Label(c) : Lower(labels.Label(c))).ToList();
        var said = prices.Count > 0 ? List(prices, "or") : CostNotKnown;
        return costs.Contains(CarerGoesFree) ? $"{said}. {labels.Label(CarerGoesFree)}" : said;
    }

    /// <summary>"Just turn up", "Book yourself, or through school or nursery"; empty when not known. Waiting and plans are said after.</summary>
    /// <param name="most">More ways than this are counted: "or 3 other ways".</param>
    public static string Routes(IReadOnlyList<string> routes, Vocabulary labels, int most = int.MaxValue)
    {
        var ways = routes.Where(r => !IsCondition(r)).Select((r, i) => i == 0 ? labels.Label(r) : Lower(labels.Label(r))).ToList();
        if (ways.Count > most)
            ways = [.. ways.Take(most - 1), $"{ways.Count - most + 1} other ways"];
        var conditions = routes.Where(IsCondition).Select(labels.Label).ToList();
        var way = ways.Count switch
        {
            0 => "",
            1 => ways[0],
            _ => $"{string.Join(", ", ways.Take(ways.Count - 1))}, or {ways[^1]}",
        };
        return string.Join(". ", new[] { way }.Concat(conditions).Where(w => w.Length > 0));
    }

    /// <summary>"Service", "Club", "Activity" or "Support group".</summary>
    public static string Kind(Listing listing) => listing switch
    {
        Club => "Club",
        Activity => "Activity",
        SupportGroup => "Support group",
        _ => "Service",
    };

    public static string AgesOf(Listing listing) => listing.AllAges ? "All ages" : Ages.InWords(listing.AgeFromMonths, listing.AgeToMonths);

    /// <summary>The area a listing serves, as a sentence; empty when nobody has told us.</summary>
    public static string AreaServed(Listing listing, AllVocabularies words) => listing.Area switch
    {
        "borough" => "For people anywhere in Stockton-on-Tees.",
        "wider" => "For people in Stockton-on-Tees and further away.",
        "towns" when listing.AreaTowns.Count > 0 => $"For people in {List([.. listing.AreaTowns.Select(words[VocabularyNames.Towns].Label)])}.",
        "wards" when listing.AreaWards.Count > 0 => listing.AreaWards.Count == 1
            ? $"For people in {words[VocabularyNames.Wards].Label(listing.AreaWards[0])} ward."
            : $"For people in these wards: {List([.. listing.AreaWards.Select(words[VocabularyNames.Wards].Label)])}.",
        _ => "",
    };

    private static bool IsCondition(string route) => route is "ehc-plan-only" or "assessment-needed" or "waiting-list";
}
