namespace StocktonLocalOffer.Umbraco;

/// <summary>What is to be looked at soon: some nodes, or everything. Asking twice is asking once.</summary>
internal sealed class ReconciliationSignal : IDisposable
{
    private readonly SemaphoreSlim _asked = new(0, 1);
    private readonly Lock _changing = new();
    private HashSet<Guid> _nodes = [];
    private bool _everything;

    public void AskForEverything()
    {
        lock (_changing)
            _everything = true;
        Wake();
    }

    public void AskFor(IEnumerable<Guid> nodes)
    {
        lock (_changing)
            _nodes.UnionWith(nodes);
        Wake();
    }

    /// <summary>Hands over what was asked for, and forgets it.</summary>
    public (bool Everything, IReadOnlyCollection<Guid> Nodes) Take()
    {
        lock (_changing)
        {
            var taken = (_everything, _nodes);
            (_everything, _nodes) = (false, []);
            return taken;
        }
    }

    /// <summary>Returns as soon as somebody asks, or after the time.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _asked.WaitAsync(atMost, cancellation);

    public void Dispose() => _asked.Dispose();

    private void Wake()
    {
        try
        {
            _asked.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been asked for, and has not begun.
        }
    }
}
