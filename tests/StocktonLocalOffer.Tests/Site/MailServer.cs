using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>A mail server (RFC 5321) on this machine that keeps what it takes, and takes all but what a test says.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MailServer()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    public string Port => $"{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>True for a line that gets no for an answer.</summary>
    public Func<string, bool> Refuses { get; set; } = _ => false;

    public ConcurrentQueue<string> Letters { get; } = [];

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 ready");
        while (await reader.ReadLineAsync() is { } line)
        {
            // 530 of RFC 4954 is what a server says that wants a password.
            await writer.WriteLineAsync(Refuses(line) ? "530 5.7.0 No" : line switch { "QUIT" => "221 bye", "DATA" => "354 go on", _ => "250 good" });
            if (line == "QUIT")
                return;
            if (line != "DATA")
                continue;
            var letter = new List<string>();
            while (await reader.ReadLineAsync() is { } written && written != ".")
                letter.Add(written);
            Letters.Enqueue(string.Join('\n', letter));
            await writer.WriteLineAsync("250 taken");
        }
    }
}
