using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>What became of something an editor did.</summary>
/// <param name="Problems">Why it was refused; empty otherwise.</param>
/// <param name="Now">After a clash: what is there now, so that nothing typed need be lost. Null otherwise.</param>
public sealed record DeskResult(Guid Key, PublishOutcome Outcome, IReadOnlyList<Problem> Problems, OpenEntry? Now = null)
{
    public bool Done => Outcome is PublishOutcome.Added or PublishOutcome.Changed or PublishOutcome.Unchanged;

    public bool Clashed => Outcome == PublishOutcome.Clash;

    internal static PublishResult Refuse(Guid key, string property, string message) => new(key, PublishOutcome.Refused, [new(property, message)]);

    internal static PublishResult NotTheirs(Guid key) => Refuse(key, "", "This entry is not here, or it is not yours to change.");

    internal static PublishResult NothingWaits(Guid key) => Refuse(key, "", "There is no working version. Somebody may have published it or thrown it away.");
}

/// <summary>What somebody writes to say why.</summary>
internal static class Why
{
    // What a version's note and an item's return reason hold.
    private const int Longest = 1_000;

    /// <returns>Null when it will do.</returns>
    public static PublishResult? Missing(Guid key, string property, string reason) =>
        string.IsNullOrWhiteSpace(reason) ? DeskResult.Refuse(key, property, "Say why, in a few words.") : TooLong(key, property, reason);

    public static PublishResult? TooLong(Guid key, string property, string reason) =>
        reason.Trim().Length > Longest ? DeskResult.Refuse(key, property, $"This has {reason.Trim().Length} characters. Use {Longest} or fewer.") : null;
}
