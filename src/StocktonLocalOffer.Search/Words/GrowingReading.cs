using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Search.Words;

/// <summary>The reading of one query, part by part.</summary>
internal sealed class GrowingReading(SearchRequest request, Synonyms synonyms, AllVocabularies vocabularies, WordReader words, bool hasQuotes)
{
    private readonly bool _guess = !request.Exact && !request.Ignores(SearchRequest.IgnoreSpelling);
    private readonly bool _shouted = IsShouted(request.Text);
    private readonly List<QueryPart> _parts = [];
    private readonly List<Correction> _corrections = [];

    public QueryReading Done()
    {
        // "Club" alone is looked for; of "chess club" it is the chess that must be found.
        if (!request.Exact && _parts.Exists(p => p.Role is PartRole.Phrase or PartRole.Stated || (p.Role == PartRole.Wanted && !IsSoft(p))))
            for (var i = 0; i < _parts.Count; i++)
                if (_parts[i].Role == PartRole.Wanted && IsSoft(_parts[i]))
                    _parts[i] = _parts[i] with { Role = PartRole.Nice };
        return new(_parts, _corrections) { LeftOut = LeaveOutWhatIsNowhere() };
    }

    // "EHCP refused" is about EHC plans, whatever word a listing has for the rest.
    private List<string> LeaveOutWhatIsNowhere()
    {
        if (!_guess || !_parts.Exists(p => p.Role == PartRole.Wanted && p.Meanings.Any(m => m.Tags.Count > 0)))
            return [];
        var nowhere = _parts.Where(p => p is { Role: PartRole.Wanted, Meanings: [], Guesses: [], Words: [{ Others: [] }] } && !words.Holds(p.Words[0])).ToList();
        foreach (var part in nowhere)
            _parts[_parts.IndexOf(part)] = part with { Role = PartRole.Nice, Words = [] };
        return [.. nowhere.Select(p => p.Text)];
    }

    public void AddPhrase(string text) =>
        _parts.Add(new QueryPart(text.Trim(), [], null) { Role = PartRole.Phrase, Words = words.Exactly(text) });

    public void AddWords(string text, bool mayGoOn)
    {
        IReadOnlyList<TypedWord> typed = Synonyms.Split(text);
        if (request.Exact)
        {
            _parts.AddRange(typed.Select(w => new QueryPart(w.Text, [], null) { Words = words.Exactly(w.Text) }));
            return;
        }

        typed = [.. typed.Select(w => synonyms.IsShortForm(w) && !words.Holds(w) ? w.InCapitals() : w)];
        var read = typed.Select((_, at) => words.Read(typed, at, _guess, mayGoOn && at == typed.Count - 1)).ToList();
        var meant = read.Exists(w => w.Meant is not null) ? read.Select(w => w.Meant ?? w.Typed).ToList() : typed;
        for (var at = 0; at < typed.Count;)
        {
            if (AddSynonym(read, typed, meant, at) is var known and > 0)
                at += known;
            else if (AddSentenceWords(typed, at) is var said and > 0)
                at += said;
            else
                AddWord(read[at++]);
        }
    }

    private int AddSynonym(List<ReadWord> read, IReadOnlyList<TypedWord> typed, IReadOnlyList<TypedWord> meant, int at)
    {
        var (length, synonym) = Longest(typed, at);
        var corrected = false;
        if (!ReferenceEquals(typed, meant) && Longest(meant, at) is var (longer, better) && longer > length)
            (length, synonym, corrected) = (longer, better, true);
        if (synonym is null)
            return 0;
        var right = (corrected ? meant : typed).Skip(at).Take(length).ToList();
        var slips = Enumerable.Range(0, corrected ? length : 0).Where(i => right[i] != typed[at + i]).ToList();
        _corrections.AddRange(slips.Select(i => new Correction(typed[at + i].Text, right[i].Text) { CanBeFound = read[at + i].CanBeFound }));
        var text = string.Join(' ', right.Select(w => w.Text));
        var meanings = synonym.Tags.Where(t => !request.Ignores(t)).Select(t => TagMeanings.Of(t, vocabularies)).OfType<TagMeaning>().ToList();
        var isCost = meanings.Count > 0 && meanings.All(m => m.Tags.Count > 0 && m.Tags.All(t => t.Facet == "cost"));
        _parts.Add(new QueryPart(text, meanings, synonym.Kind)
        {
            Role = isCost ? PartRole.Stated : PartRole.Wanted,
            // An outdated or mistyped word is looked for only as what it means, and "carer goes free" in a text makes nothing free.
            Words = isCost || (synonym.Kind is SynonymKind.Old or SynonymKind.Misspell && meanings.Count > 0) ? [] : words.Exactly(text),
            Guesses = [.. slips.Select(i => right[i].Text)],
        });
        return length;
    }

    private (int Length, Synonym? Synonym) Longest(IReadOnlyList<TypedWord> from, int at) =>
        synonyms.LongestAt(from, at, capitalsCount: !_shouted, used: s => s.Tags.Any(t => !request.Ignores(t)) && (!hasQuotes || !NeedsToBeAlone(s, from)));

    // An abbreviation in small letters counts when it is all there is; beside a quoted phrase nothing is.
    private static bool NeedsToBeAlone(Synonym synonym, IReadOnlyList<TypedWord> from) =>
        synonym.Kind is SynonymKind.Abbr or SynonymKind.AbbrRisky && !from.All(w => w.IsCapitals);

    private int AddSentenceWords(IReadOnlyList<TypedWord> typed, int at)
    {
        var age = request.Facets.ContainsKey("age") ? AgeWords.LengthAt(typed, at) : 0;
        var length = age > 0 ? age : SentenceWords.LengthAt(typed, at);
        if (length == 0)
            return 0;
        var text = string.Join(' ', typed.Skip(at).Take(length).Select(w => w.Text));
        _parts.Add(new QueryPart(text, [], null) { Role = PartRole.Nice, Words = age > 0 ? words.Exactly(text) : [] });
        return length;
    }

    private void AddWord(ReadWord word)
    {
        if (word.Meant is { } meant)
            _corrections.Add(new Correction(word.Typed.Text, meant.Text) { CanBeFound = word.CanBeFound });
        _parts.Add(new QueryPart(word.Typed.Text, [], null) { Words = word.Words, Guesses = word.Guesses });
    }

    private static bool IsSoft(QueryPart part) => part.Meanings.Count == 0 && Synonyms.Split(part.Text) is [var word] && SoftWords.Has(word);

    // Everything in capitals says nothing about any of it.
    private static bool IsShouted(string text) => Synonyms.Split(text) is { Count: > 2 } all && all.All(w => !w.Text.Any(char.IsLower));
}
