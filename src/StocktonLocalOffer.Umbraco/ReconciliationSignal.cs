namespace StocktonLocalOffer.Umbraco;

/// <summary>Asks for a reconciliation soon; asking twice is asking once.</summary>
internal sealed class ReconciliationSignal : IDisposable
{
    private readonly SemaphoreSlim _asked = new(0, 1);

    public void Ask()
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

    /// <returns>True as soon as somebody asks; false after the time.</returns>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _asked.WaitAsync(atMost, cancellation);

    public void Dispose() => _asked.Dispose();
}
