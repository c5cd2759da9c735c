using StocktonLocalOffer.Content.Feedback;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>A text, with the words in it that may say who somebody is.</summary>
public sealed record MarkedText(string Text, IReadOnlyList<MarkedWords> Marks)
{
    /// <summary>"Jake" and "a name", each only once.</summary>
    public IEnumerable<(string Words, string Reason)> Found => Marks.Select(m => (Text.Substring(m.Start, m.Length), m.Reason)).Distinct();

    /// <summary>The text in order, in pieces that are marked or are not.</summary>
    public IEnumerable<(string Piece, bool Marked)> Pieces()
    {
        var at = 0;
        foreach (var mark in Marks)
        {
            yield return (Text[at..mark.Start], false);
            yield return (Text[mark.Start..mark.End], true);
            at = mark.End;
        }

        yield return (Text[at..], false);
    }
}
