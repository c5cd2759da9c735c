using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Words that may say who somebody is.</summary>
/// <param name="Start">Their first character in the text.</param>
/// <param name="Reason">What they look like: "a name".</param>
public sealed record MarkedWords(int Start, int Length, string Reason)
{
    public int End => Start + Length;
}

/// <summary>
/// Finds what may say who somebody is, for a moderator to look at. It marks too much rather than too little, and is no
/// promise: a person can be known by what happened to them, and no rule sees that.
/// </summary>
public static partial class IdentifyingWords
{
    private const string Name = "a name";
    private const string School = "a school, beside a child";
    private const string Age = "an age, beside a name";

    // How far an age may stand from the name it belongs to.
    private const int Near = 25;

    private static readonly (Regex Pattern, string Reason)[] Patterns =
    [
        (Emails(), "an e-mail address"),
        (Webs(), "a web address"),
        (Phones(), "a telephone number"),
        (NhsNumbers(), "digits like an NHS number"),
        (Postcodes(), "a postcode"),
        (Births(), "a date of birth"),
        (FullDates(), "a whole date, perhaps of a birth"),
        (Streets(), "an address"),
    ];

    /// <returns>In the order of the text; none overlaps another.</returns>
    public static IReadOnlyList<MarkedWords> Of(string text, KnownNames known)
    {
        var marks = new List<MarkedWords>();
        foreach (var (pattern, reason) in Patterns)
            foreach (Match match in pattern.Matches(text))
                Add(marks, match, reason);
        foreach (Match match in Relatives().Matches(text))
            if (match.Groups["name"] is var name && (char.IsUpper(name.Value[0]) && !IsAcronym(name.Value) || KnownNames.IsFirstName(name.Value)))
                Add(marks, name, Name);
        foreach (Match match in Titled().Matches(text))
            Add(marks, match, Name);
        // Before names, so that the whole of it is marked.
        foreach (Match match in Schools().Matches(text))
            if (SentenceAround(text, match.Index) is var sentence && (ChildWords().IsMatch(sentence) || WordsIn().Matches(sentence).Any(w => KnownNames.IsFirstName(Plain(w.Value)))))
                Add(marks, match, School);
        AddNames(marks, text, known);
        var names = marks.Where(m => m.Reason == Name).ToList();
        foreach (Match match in Ages().Matches(text))
            if (names.Exists(n => match.Index - n.End is >= 0 and < Near || n.Start - match.Index - match.Length is >= 0 and < Near))
                Add(marks, match, Age);
        return [.. marks.OrderBy(m => m.Start)];
    }

    // Capitalised words that stand together are looked at together: "Jake Robinson".
    private static void AddNames(List<MarkedWords> marks, string text, KnownNames known)
    {
        var whole = known.Whole.SelectMany(name => PlacesOf(name, text)).ToList();
        var runs = Runs().Matches(text).Where(r => !whole.Exists(w => w.Start <= r.Index && r.Index + r.Length <= w.End)).ToList();
        var found = new HashSet<string>(StringComparer.Ordinal);
        // Twice: a word that is a name in one place is one at the start of a sentence too.
        for (var again = 0; again < 2; again++)
            foreach (var run in runs)
            {
                var words = WordsIn().Matches(run.Value).Where(w => w.Value.Length > 1).ToList();
                var starts = StartsSentence(text, run.Index);
                var first = words.FindIndex(w => KnownNames.IsFirstName(Plain(w.Value)) || found.Contains(Plain(w.Value))
                    || !(starts && w.Index == 0) && !IsAcronym(w.Value) && !known.Has(Plain(w.Value)));
                if (first < 0)
                    continue;
                var last = words.FindLastIndex(w => KnownNames.IsFirstName(Plain(words[first].Value)) || !known.Has(Plain(w.Value)) && !IsAcronym(w.Value));
                found.UnionWith(words.Skip(first).Take(last - first + 1).Select(w => Plain(w.Value)).Where(w => !known.Has(w)));
                Add(marks, new(run.Index + words[first].Index, words[last].Index + words[last].Length - words[first].Index, Name));
            }

        // Typed without capitals.
        foreach (Match word in LowerWords().Matches(text))
            if (found.Contains(Capital(word.Value)))
                Add(marks, word, Name);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Plain(string word) => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(c => !char.IsLower(c)) && !KnownNames.IsFirstName(Plain(word));

    private static bool StartsSentence(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '"' or '\'' or '“' or '‘' or '(' or '-' or '•' or '*')
            at--;
        return at == 0 || text[at - 1] is '.' or '!' or '?' or '\n' or '…';
    }

    private static string SentenceAround(string text, int at)
    {
        char[] ends = ['.', '!', '?', '\n'];
        var from = at == 0 ? 0 : text.LastIndexOfAny(ends, at - 1) + 1;
        var to = text.IndexOfAny(ends, at);
        return to < 0 ? text[from..] : text[from..to];
    }

    private static IEnumerable<MarkedWords> PlacesOf(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            yield return new(at, name.Length, "");
    }

    private static void Add(List<MarkedWords> marks, Capture match, string reason) => Add(marks, new(match.Index, match.Length, reason));

    private static void Add(List<MarkedWords> marks, MarkedWords mark)
    {
        if (!marks.Exists(m => m.Start < mark.End && mark.Start < m.End))
            marks.Add(mark);
    }

    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Relation = "(?:son|daughter|child|kid|boy|girl|lad|lass|grandson|granddaughter|grandchild|brother|sister|nephew|niece|cousin|husband|wife|partner|mum|mam|mother|dad|father|twin|twins|children|little one)";
    private const string Month = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private const string FullDate = @"(?:\d{1,2}[/.\-]\d{1,2}[/.\-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?(?: of)? " + Month + @",? \d{4})";

    [GeneratedRegex(@"[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}", Any)]
    private static partial Regex Emails();

    [GeneratedRegex(@"(?:https?://|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|co\.uk|org\.uk|gov\.uk|ac\.uk|sch\.uk|uk|info)\b(?:/\S*)?", Any)]
    private static partial Regex Webs();

    // 01642 960001, (01632) 960 001, +44 7700 900123, 07700-900-123.
    [GeneratedRegex(@"(?<![\d])(?:\(?\+44\)?|\(?0)(?:[ ().\-]*\d){9,10}(?!\d)")]
    private static partial Regex Phones();

    [GeneratedRegex(@"(?<!\d)\d{3}[ \-]?\d{3}[ \-]?\d{4}(?!\d)")]
    private static partial Regex NhsNumbers();

    [GeneratedRegex(@"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b", Any)]
    private static partial Regex Postcodes();

    [GeneratedRegex(@"\b(?:born(?: on| in)?|d\.?o\.?b\.?:?|date of birth(?: is|:)?|birthday(?: is|:)?(?: on)?) *(?:the )?(?:" + FullDate + @"|\d{1,2}(?:st|nd|rd|th)?(?: of)? " + Month + @"|" + Month + @" \d{4}|\d{4}\b|\d{1,2}[/.\-]\d{1,2})", Any)]
    private static partial Regex Births();

    [GeneratedRegex(@"\b" + FullDate + @"\b", Any)]
    private static partial Regex FullDates();

    [GeneratedRegex(@"\b\d{1,4}[a-z]?,? (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St|Road|Rd|Row|Avenue|Ave|Close|Lane|Drive|Way|Crescent|Court|Terrace|Place|Gardens|Grove|Walk|View|Green)\b")]
    private static partial Regex Streets();

    [GeneratedRegex(@"\b(?:my|our|her|his|their|a|the|foster|year[ -]old)\s+(?:\w+\s+){0,2}?" + Relation + @"(?:,| is called| called| named|'s name is| whose name is)?\s+(?<name>\p{L}[\p{L}'’\-]+)", Any)]
    private static partial Regex Relatives();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Prof|Professor|Nurse|Headteacher)\.? \p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)?")]
    private static partial Regex Titled();

    [GeneratedRegex(@"(?:\p{Lu}[\p{L}'’.\-]*[ ])+(?:CofE |RC |Catholic |Church of England )?(?:Primary|Secondary|Infant|Junior|Special|Nursery|High|Community)?(?: and Nursery)?[ ]?(?:School|Academy|Nursery|Primary|College|Infants|Juniors)\b")]
    private static partial Regex Schools();

    [GeneratedRegex(@"\b(?:" + Relation + @"|he|she|him|her|pupil)s?\b", Any)]
    private static partial Regex ChildWords();

    [GeneratedRegex(@"(?<![:.\d/£])\b(?:aged? )?\d{1,2}(?:(?: |-)?(?:years?|yrs?|months?|y/o|yo)(?:(?: |-)old)?)?(?: and a half)?\b(?![:.]\d|(?:am|pm)| ?%)", Any)]
    private static partial Regex Ages();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}'’]*(?:[ \-]\p{Lu}[\p{L}'’]*)*")]
    private static partial Regex Runs();

    [GeneratedRegex(@"\p{L}[\p{L}'’]*")]
    private static partial Regex WordsIn();

    [GeneratedRegex(@"\b\p{Ll}{3,}")]
    private static partial Regex LowerWords();
}
