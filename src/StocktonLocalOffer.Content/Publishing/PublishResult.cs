namespace StocktonLocalOffer.Content.Publishing;

/// <summary>What became of a request.</summary>
/// <param name="Problems">Why it was refused; empty otherwise.</param>
public sealed record PublishResult(Guid Key, PublishOutcome Outcome, IReadOnlyList<Problem> Problems)
{
    public bool Refused => Outcome == PublishOutcome.Refused;
}

public enum PublishOutcome
{
    /// <summary>It was not there before.</summary>
    Added,
    Changed,

    /// <summary>The same was there already: nothing was written.</summary>
    Unchanged,

    /// <summary>Nothing was written; the problems say why.</summary>
    Refused,

    /// <summary>Nothing was written: somebody else has saved it since this editor began.</summary>
    Clash,
}

/// <summary>Something an editor has to put right.</summary>
/// <param name="Property">The property's alias, "name" for the name; inside a part "contacts[0].email".</param>
/// <param name="Message">One or two plain sentences.</param>
public sealed record Problem(string Property, string Message);
