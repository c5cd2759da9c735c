namespace StocktonLocalOffer.Search.Suggesting;

/// <summary>All suggestions of one kind, ready to be found by what is typed.</summary>
internal sealed class SuggestionShelf
{
    // Five groups of this many fit a phone's screen above its keyboard with little scrolling.
    private const int Most = 3;

    private readonly SuggestionKind _kind;
    private readonly IReadOnlyList<Suggestion> _items;
    private readonly WordStarts _starts;
    private readonly ILookup<string, Suggestion> _whole;

    /// <param name="items">Best first: this order decides among those that fit what is typed equally well.</param>
    /// <param name="whole">Words that count only when they are all that is typed: "OT" is also the beginning of "other".</param>
    public SuggestionShelf(SuggestionKind kind, IReadOnlyList<Suggestion> items, IEnumerable<Phrase> phrases, IEnumerable<Phrase> whole)
    {
        _kind = kind;
        _items = items;
        // By reference: records compare everything they hold.
        var numbers = new Dictionary<Suggestion, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < items.Count; i++)
            numbers.Add(items[i], i);
        _starts = new WordStarts([.. phrases.SelectMany(p => Phrase.Forms(p.Text).Select(form =>
        {
            // A label that begins as typed, then a label with such a word, then other words for it; the order of the items within each.
            var number = numbers[p.Of];
            var tier = p.IsLabel ? 2 : 0;
            return (form, number, ((tier + 2) * items.Count) - number, ((tier + 1) * items.Count) - number);
        })).Where(p => p.form.Length > 0)]);
        _whole = whole.ToLookup(p => Phrase.Forms(p.Text).First(), p => p.Of);
    }

    /// <summary>Null when nothing is found.</summary>
    /// <param name="forms">What is typed, as <see cref="Phrase.Forms"/> makes it.</param>
    public SuggestionGroup? Find(IReadOnlyList<string> forms)
    {
        var found = new List<Suggestion>(Most);
        void Take(IEnumerable<Suggestion> more)
        {
            foreach (var item in more)
            {
                if (found.Count == Most)
                    return;
                if (!found.Exists(item.LeadsWhere))
                    found.Add(item);
            }
        }

        Take(forms.SelectMany(f => _whole[f]));
        foreach (var form in forms)
        {
            Take(_starts.Exactly(form).Select(i => _items[i]));
            Take(_starts.BeginningWith(form).Select(i => _items[i]));
        }

        return found.Count > 0 ? new SuggestionGroup(_kind, found) : null;
    }
}
