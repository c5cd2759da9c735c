using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Content.Links;

/// <summary>What a web address answered when it was tried.</summary>
/// <param name="Status">The HTTP status; null when nothing answered.</param>
/// <param name="Fault">In words, when nothing answered.</param>
public sealed record LinkAnswer(string Url, int? Status, string Fault = "")
{
    public LinkState State => Of(Status);

    /// <summary>
    /// Many sites turn away every program, and say nothing of whether people get in (401, 403, 405, 406, 429, 451, and 999 of
    /// LinkedIn's): those are nothing to bother an editor with until a person has looked.
    /// </summary>
    public static LinkState Of(int? status) => status switch
    {
        >= 200 and < 400 => LinkState.Works,
        401 or 403 or 405 or 406 or 429 or 451 or 999 => LinkState.WouldNotSay,
        _ => LinkState.Broken,
    };
}

/// <summary>Where a link stands.</summary>
public enum LinkState
{
    Works,
    WouldNotSay,
    Broken,
}

/// <summary>A link that does not work, or would not say, and every entry that has it.</summary>
public sealed record DoubtfulLink(CheckedLink Link, IReadOnlyList<OutgoingLink> Uses)
{
    public LinkState State => LinkAnswer.Of(Link.Status);
}

/// <summary>All that is known of the links.</summary>
/// <param name="All">Different addresses that entries have.</param>
/// <param name="Tried">How many of them have been tried.</param>
/// <param name="LastTriedUtc">Null before the first try.</param>
/// <param name="Doubtful">Broken ones first, what has been so for longest first of all.</param>
public sealed record LinkReport(int All, int Tried, DateTime? LastTriedUtc, IReadOnlyList<DoubtfulLink> Doubtful)
{
    public IEnumerable<DoubtfulLink> Broken => Doubtful.Where(d => d.State == LinkState.Broken);

    public IEnumerable<DoubtfulLink> WouldNotSay => Doubtful.Where(d => d.State == LinkState.WouldNotSay);
}
