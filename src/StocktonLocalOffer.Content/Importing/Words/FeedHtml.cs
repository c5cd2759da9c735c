using System.Text;

namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>Writes clean text as paragraphs and lists. Everything is encoded: no markup of a feed gets through.</summary>
internal static class FeedHtml
{
    /// <summary>What a record holds, in characters.</summary>
    public const int Longest = 40_000;

    /// <param name="text">As <see cref="FeedText.Clean"/> returns it.</param>
    /// <param name="most">Characters of the HTML.</param>
    public static string Paragraphs(string text, int most = Longest)
    {
        var html = Write(FeedText.Cut(text, most));
        // Tags and encoding come on top. A line of one letter becomes ten, an ampersand five: twelve times is always enough.
        return html.Length <= most ? html
            : Write(FeedText.Cut(text, most * 3 / 4)) is { } shorter && shorter.Length <= most ? shorter
            : Write(FeedText.Cut(text, most / 12));
    }

    private static string Write(string text)
    {
        var html = new StringBuilder(text.Length + 200);
        foreach (var part in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            foreach (var run in Runs(part.Split('\n')))
                Append(html, run);
        // Two lists with only a blank line between them were one list.
        return html.Replace("</ul><ul>", "").ToString();
    }

    public static string Heading(string text) => $"<h3>{Encode(text)}</h3>";

    private static void Append(StringBuilder html, List<string> run)
    {
        if (Item(run[0]) is null)
            html.Append("<p>").AppendJoin("<br>", run.Select(Encode)).Append("</p>");
        else
            html.Append("<ul>").AppendJoin("", run.Select(l => $"<li>{Encode(Item(l)!)}</li>")).Append("</ul>");
    }

    // No attribute is ever written, so quotes may stay as they are.
    private static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    // Lines that follow each other and are all items of a list, or all not.
    private static IEnumerable<List<string>> Runs(string[] lines)
    {
        List<string> run = [];
        foreach (var line in lines)
        {
            if (run.Count > 0 && Item(line) is null != Item(run[0]) is null)
            {
                yield return run;
                run = [];
            }
            run.Add(line);
        }
        if (run.Count > 0)
            yield return run;
    }

    /// <summary>The text of an item of a list, as people type one ("* soup"); null for any other line.</summary>
    public static string? Item(string line) =>
        line.Length > 2 && "*-•–".Contains(line[0], StringComparison.Ordinal) && line[1] != line[0] && (line[1] == ' ' || line[0] == '•' || line[0] == '*' && char.IsUpper(line[1]))
            ? line[1..].Trim()
            : null;
}
