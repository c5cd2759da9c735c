using System.Text.Json;
using System.Text.Unicode;

namespace StocktonLocalOffer.Content.Importing.Files;

/// <summary>Reads a file of JSON, and says in plain words why when it is none.</summary>
internal static class JsonText
{
    /// <exception cref="FeedRefused">It is too large, too deep, or not JSON.</exception>
    public static JsonDocument Read(string path, FeedMeter meter)
    {
        using var bytes = new MemoryStream();
        using (var stream = new MeteredStream(File.OpenRead(path), Path.GetFileName(path), long.MaxValue, null, meter))
            stream.CopyTo(bytes);
        var text = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        if (text.Span.StartsWith("\uFEFF"u8))
            text = text[3..];
        // The reader does not look inside strings, and would stumble over them later.
        if (!Utf8.IsValid(text.Span))
            throw new FeedRefused("The file is damaged or not in UTF-8, which JSON has to be.");
        CheckDepth(text.Span, meter.Limits.JsonDepth);
        try
        {
            // The document keeps its own copy of nothing: the memory stays alive through it.
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = meter.Limits.JsonDepth });
        }
        catch (JsonException e)
        {
            throw Broken(e);
        }
    }

    // A pass of its own, so that "too deep" and "not JSON" can be told apart.
    private static void CheckDepth(ReadOnlySpan<byte> text, int most)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
                if (reader.CurrentDepth > most)
                    throw new FeedRefused($"The JSON is nested more than {most} levels deep. A real page of services has 7.");
        }
        catch (JsonException e)
        {
            throw Broken(e);
        }
    }

    private static FeedRefused Broken(JsonException e) =>
        new($"The file is not complete JSON: it goes wrong at line {e.LineNumber + 1:N0}, character {e.BytePositionInLine + 1:N0}.");
}
