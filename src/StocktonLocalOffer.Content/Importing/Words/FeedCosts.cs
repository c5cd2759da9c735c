using System.Globalization;

namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>One price of a feed.</summary>
/// <param name="Label">Who pays it, or for what; may be empty.</param>
/// <param name="Unit">What it buys: "per session"; may be empty.</param>
/// <param name="Currency">"GBP"; empty when the feed does not say.</param>
internal sealed record FeedPrice(string Label, decimal? Amount, string Unit, string Currency);

/// <summary>What you pay, and the cost bands that are certain. No price is "not known", never "free".</summary>
internal sealed record FeedCosts(string WhatYouPay, IReadOnlyList<string> Bands)
{
    private const int Longest = 500;

    // One visit costs this much. Of a month or a term nobody can say what one visit costs.
    private static readonly string[] Visits = ["per session", "per visit", "per day", "per half day", "per class", "per lesson"];

    /// <param name="saysFree">True or false when the feed has a field for it; null when that is not known.</param>
    public static FeedCosts Of(string fees, IReadOnlyList<FeedPrice> prices, bool? saysFree = null)
    {
        string[] lines = [.. new[] { FeedText.Clean(fees) }.Concat(prices.Select(Line)).Where(l => l.Length > 0).Distinct(StringComparer.Ordinal)];
        var words = FeedText.Cut(string.Join('\n', lines), Longest);
        var costsSomething = saysFree == false || prices.Any(p => p.Amount is not 0);
        if (!costsSomething && (saysFree == true || prices.Count > 0 || FeedFacts.SaysFree(fees)))
            return new(words, ["free"]);
        if (saysFree == false && words.Length == 0)
            return new("It is not free. The price was not given.", []);
        return new(words, [.. prices.Select(Band).OfType<string>().Distinct()]);
    }

    private static string Line(FeedPrice price)
    {
        var amount = price.Amount is not { } number ? ""
            : number == 0 ? "free"
            : (price.Currency.ToUpperInvariant() switch { "GBP" => "£", "USD" => "$", "EUR" => "€", _ => "" })
                + number.ToString(number == Math.Floor(number) ? "0" : "0.00", CultureInfo.InvariantCulture);
        var what = string.Join(' ', new[] { amount, FeedText.Line(price.Unit, 100) }.Where(p => p.Length > 0));
        return string.Join(": ", new[] { FeedText.Line(price.Label, 100), what }.Where(p => p.Length > 0));
    }

    private static string? Band(FeedPrice price) => price is { Amount: > 0, Currency: "GBP" } && Visits.Contains(price.Unit.Trim(), StringComparer.OrdinalIgnoreCase)
        ? price.Amount switch { < 5 => "under-5", <= 15 => "5-to-15", _ => "over-15" }
        : null;
}
