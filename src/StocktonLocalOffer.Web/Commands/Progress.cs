namespace StocktonLocalOffer.Web.Commands;

/// <summary>Says how far a long command is: one changing line with rate and time left on a terminal, plain lines otherwise.</summary>
public sealed class Progress(string what, TimeProvider clock, TextWriter output, bool isTerminal)
{
    private readonly long _started = clock.GetTimestamp();
    private long _lastSaid;
    private int _lastTenth;

    public static Progress OnConsole(string what, TimeProvider clock) => new(what, clock, Console.Out, !Console.IsOutputRedirected);

    public void Report(int done, int total)
    {
        if (total == 0)
            return;
        var elapsed = clock.GetElapsedTime(_started);
        var rate = done / Math.Max(elapsed.TotalSeconds, 0.001);
        if (isTerminal)
        {
            // Ten times a second is as fast as anyone reads.
            if (done < total && clock.GetElapsedTime(_lastSaid) < TimeSpan.FromMilliseconds(100))
                return;
            _lastSaid = clock.GetTimestamp();
            var left = TimeSpan.FromSeconds((total - done) / Math.Max(rate, 0.001));
            output.Write($"\r{what}: {done:N0} of {total:N0}, {rate:N0} a second, {left:mm\\:ss} left   ");
            if (done >= total)
                output.WriteLine();
        }
        else if (done * 10L / total is var tenth && tenth > _lastTenth)
        {
            _lastTenth = (int)tenth;
            output.WriteLine($"{what}: {done:N0} of {total:N0}, {rate:N0} a second");
        }
    }
}
