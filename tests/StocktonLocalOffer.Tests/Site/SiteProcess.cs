using System.Diagnostics;
using System.Globalization;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>The program in a process of its own, gone with the test.</summary>
internal sealed class SiteProcess : IDisposable
{
    private static readonly string Program = typeof(StocktonLocalOffer.Web.Hosting.SiteProgram).Assembly.Location;

    private readonly Process _process;

    public SiteProcess(string data, params string[] arguments) => _process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
    {
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        Environment = { ["Site__DataFolder"] = data },
    })!;

    /// <summary>Its exit code and what it said of faults, in its log too.</summary>
    public async Task<(int Code, string Error)> End()
    {
        var output = _process.StandardOutput.ReadToEndAsync();
        var error = await _process.StandardError.ReadToEndAsync();
        var logged = (await output).Split('\n').Where(line => line.Contains(" ERR] ", StringComparison.Ordinal) || line.Contains(" FTL] ", StringComparison.Ordinal));
        await _process.WaitForExitAsync();
        return (_process.ExitCode, string.Join('\n', [.. logged, error]));
    }

    /// <summary>Reads until it says this; null when it ended without.</summary>
    public async Task<string?> Says(string words)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        return null;
    }

    /// <summary>Ends it as kill -9 does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Asks it to stop, as an operating system does that shuts down.</summary>
    public void Stop()
    {
        using var asked = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        asked.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
