namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>Something that answers every question with the number found, the counts of every facet and the first twenty.</summary>
internal abstract class Engine : IDisposable
{
    public abstract string Name { get; }

    /// <summary>False for a kind of question it has no answer to.</summary>
    public virtual bool Answers(Question question) => true;

    /// <returns>How many were found.</returns>
    public abstract int Ask(Question question);

    public virtual void Dispose() { }
}
