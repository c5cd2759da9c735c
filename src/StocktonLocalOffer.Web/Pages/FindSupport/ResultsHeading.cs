using System.Globalization;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>What a search was for, in the labels people read. The heading of the results is made of this and nothing else.</summary>
public sealed record ResultsHeading
{
    // A heading is read aloud whole; more of the typed words than this says nothing new.
    private const int MostText = 60;

    public required int Total { get; init; }

    public string Text { get; init; } = "";

    /// <summary>Ids of kinds: service, club, activity, support-group.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Values of the age filter: "9", "8m" or "not-known".</summary>
    public IReadOnlyList<string> Ages { get; init; } = [];

    /// <summary>The age of each child of a family, as in <see cref="Ages"/>; empty for a child without one.</summary>
    public IReadOnlyList<string> Children { get; init; } = [];

    public IReadOnlyList<string> Needs { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Towns { get; init; } = [];

    public IReadOnlyList<string> Wards { get; init; } = [];

    /// <summary>What a typed postcode or place is called.</summary>
    public string PlaceName { get; init; } = "";

    /// <summary>Miles, as typed and usable; empty for no limit.</summary>
    public string Within { get; init; } = "";

    public bool OnlyFree { get; init; }

    /// <summary>Filters that are on and that the sentence does not name.</summary>
    public int OtherFilters { get; init; }

    /// <summary>"12 activities for a 9-year-old in Thornaby", "Nothing found for …", "268 services, clubs, activities and groups".</summary>
    public string Sentence
    {
        get
        {
            var rest = string.Concat(ForText, ForWhom, Where, InMind, Under);
            return Total == 0
                ? $"{(Kinds.Count == 0 && !OnlyFree ? "Nothing found" : $"No {Adjective}{Noun(0)} found")}{rest}"
                : rest.Length == 0 && Kinds.Count == 0 && !OnlyFree && OtherFilters == 0
                    ? Total == 1 ? "1 thing to find" : $"{InWords.Number(Total)} services, clubs, activities and groups"
                    : $"{InWords.Number(Total)} {Adjective}{Noun(Total)}{rest}{Filtered(rest)}";
        }
    }

    /// <summary>The title of the browser's tab: the sentence, and the page when there is more than one.</summary>
    public string Title(int page, int pages) => pages > 1 ? $"{Sentence}, page {page} of {pages}" : Sentence;

    private string Adjective => OnlyFree ? "free " : "";

    private string ForText => Text.Length == 0 ? "" : $" for “{(Text.Length > MostText ? Text[..MostText].TrimEnd() + "…" : Text)}”";

    private string ForWhom
    {
        get
        {
            if (Children.Count > 0)
                return Text.Length > 0 ? $" that {Suit} {ChildrenInWords.List(Children, "or")}" : $" for {ChildrenInWords.List(Children, "and")}";
            var children = Ages.Select(ChildrenInWords.OfAge).OfType<string>().ToList();
            if (children.Count == 0)
                return Ages.Count > 0 ? " with no ages stated" : "";
            var whom = Row() ?? (children.Count > 3 ? $"ages {InWords.List([.. Ages.Select(Short).OfType<string>()])}" : InWords.List(children, "or"));
            return Text.Length > 0 || MayOnly ? $" that {Suit} {whom}" : $" for {whom}";
        }
    }

    // Those that do not say all their ages are among them, and may turn out to be for others.
    private bool MayOnly => Ages.Contains(Facet.NotKnown.Id);

    private string Suit => MayOnly ? "may suit" : Total == 1 || (Total == 0 && Kinds.Count == 0 && !OnlyFree) ? "suits" : "suit";

    private string Where
    {
        get
        {
            var places = Wards.Select(w => $"{w} ward").Concat(Wards.Count == 0 ? Towns : []).ToList();
            return (PlaceName.Length > 0, Within.Length > 0, places.Count) switch
            {
                (true, true, _) => $" within {Within} {(Within == "1" ? "mile" : "miles")} of {PlaceName}",
                (true, false, _) => $" {(PlaceName.Any(char.IsAsciiDigit) ? "near" : "in")} {PlaceName}",
                (false, _, 0) => "",
                (false, _, > 4) => $" in {places.Count} {(Wards.Count > 0 ? "wards" : "towns")}",
                _ => $" in {InWords.List(places, "or")}",
            };
        }
    }

    private string InMind => Needs.Count == 0 ? "" : $", with {Some(Needs, "needs")} in mind";

    private string Under => Categories.Count == 0 ? "" : $", under {(Categories.Count > 3 ? $"{Categories.Count} kinds of help" : InWords.List(Categories, "or"))}";

    private string Filtered(string rest) => rest.Length == 0 && Kinds.Count == 0 && OtherFilters > 0 ? " that fit" + (Total == 1 ? "s" : "") : "";

    private static string Some(IReadOnlyList<string> labels, string many) =>
        labels.Count > 3 ? $"{labels.Count} {many}" : InWords.List([.. labels.Select(InWords.Lower)], "or");

    private string Noun(int count)
    {
        if (Kinds.Count == 0)
            return Text.Length > 0 ? (count == 1 ? "result" : "results") : count == 1 ? "thing" : "things";
        return InWords.List([.. Kinds.Select(k => NounOf(k, count))], count == 1 ? "or" : "and");
    }

    private static string NounOf(string kind, int count) => (kind, count == 1) switch
    {
        ("activity", true) => "activity",
        ("activity", false) => "activities",
        ("support-group", true) => "support group",
        ("support-group", false) => "support groups",
        (_, true) => kind,
        _ => kind + "s",
    };

    // "ages 5 to 10" when three or more ages follow each other; null otherwise.
    private string? Row()
    {
        var years = Ages.Select(a => int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? y : -1).Distinct().Order().ToList();
        return years.Count > 2 && years[0] >= 0 && years[^1] - years[0] == years.Count - 1 ? $"ages {years[0]} to {years[^1]}" : null;
    }

    private static string? Short(string age) => age.EndsWith('m') ? $"{age[..^1]} months" : int.TryParse(age, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? age : null;

    /// <summary>Reads the heading's parts from the answer to a search.</summary>
    public static ResultsHeading Of(SearchResults results)
    {
        IReadOnlyList<FacetValue> On(string key) => results.Facets.FirstOrDefault(f => f.Facet.Key == key)?.Values.Where(v => v.Selected).ToList() ?? [];
        IReadOnlyList<string> Labels(string key) => [.. On(key).Select(v => v.Label)];
        string[] named = ["kind", "age", "need", "category", "town", "ward"];
        var costs = On("cost");
        var free = costs is [{ Value: "free" }];

        return new ResultsHeading
        {
            Total = results.Total,
            Text = results.Request.Text,
            Kinds = [.. On("kind").Select(v => v.Value)],
            Ages = AgesAsked(results),
            Children = [.. results.Children.Select(c => c.Ages.Count > 0 ? c.Ages[0].Id : "")],
            Needs = [.. Labels("need").Union(results.Children.SelectMany(c => c.Needs).Select(n => n.Label))],
            Categories = Labels("category"),
            Towns = Labels("town"),
            Wards = Labels("ward"),
            PlaceName = results.PlaceName,
            Within = results.PlaceName.Length > 0 && double.TryParse(results.Request.Within, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? results.Request.Within : "",
            OnlyFree = free,
            OtherFilters = results.Facets.Where(f => !named.Contains(f.Facet.Key)).Sum(f => f.Selected) - (free ? 1 : 0),
        };
    }

    // Ages in months may be asked for but are not among the counted values, so they come from the request.
    private static IReadOnlyList<string> AgesAsked(SearchResults results) =>
        [.. (results.Request.Facets.GetValueOrDefault("age") ?? []).Select(a => a.Trim().ToLowerInvariant()).Where(IsAge)];

    private static bool IsAge(string age) => age == "not-known"
        || (int.TryParse(age.TrimEnd('m'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < (age.EndsWith('m') ? 312 : 26));
}
