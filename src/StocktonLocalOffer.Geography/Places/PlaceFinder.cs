namespace StocktonLocalOffer.Geography;

/// <summary>Answers "where is that?" for what a family types: a postcode, a part of one, a town, a ward, a village.</summary>
/// <remarks>Safe for many threads when the lookup is. Throws nothing of its own, whatever is typed.</remarks>
public sealed class PlaceFinder
{
    private readonly PlaceDictionary _words;
    private readonly PlaceAnswers _answers;
    private readonly PostcodeAnswers _postcodes;
    private readonly SentenceReader _sentences;

    /// <param name="gazetteer">The places.</param>
    /// <param name="lookup">The imported postcode table: given "TS17 8AB", its entry, or null when it is not there.</param>
    public PlaceFinder(Gazetteer gazetteer, Func<string, PostcodeEntry?> lookup)
    {
        _words = new PlaceDictionary(gazetteer);
        _answers = new PlaceAnswers(gazetteer);
        _postcodes = new PostcodeAnswers(gazetteer, _answers, lookup);
        _sentences = new SentenceReader(gazetteer, _words, _answers, _postcodes);
    }

    /// <summary>
    /// What a text typed into a box for places means. An address will do: its postcode counts, else the first town,
    /// ward or village in it.
    /// </summary>
    public PlaceAnswer Find(string? text)
    {
        text ??= "";
        var words = PlaceText.Join(PlaceText.Tokens(text));
        if (_words.Find(words) is { } word)
        {
            return _answers.For(word);
        }

        return _postcodes.For(text) ?? InAddress(text) ?? PlaceAnswers.NotFound(PlaceText.Tidy(text), _words.NearMisses(words));
    }

    /// <summary>
    /// The places named in a sentence, in order, none over another; the longest phrase wins. Words that are also ordinary
    /// English or a person's name count only straight after in, near, at, around or round; street names do not count.
    /// </summary>
    public IReadOnlyList<PlaceInside> FindInside(string? query) => _sentences.Read(query ?? "", ordinaryWordsToo: false);

    // "Village Hall, Thornaby" is in Thornaby, but "Carlton, Stockton" is Carlton: ordinary words count when nothing else tells.
    private PlaceAnswer? InAddress(string text) =>
        Best(_sentences.Read(text, ordinaryWordsToo: false)) is { Kind: not (PlaceKind.Choose or PlaceKind.Borough) } answer
            ? answer
            : Best(_sentences.Read(text, ordinaryWordsToo: true));

    private static PlaceAnswer? Best(IReadOnlyList<PlaceInside> found) => found.Count == 0 ? null
        : found.Select(place => place.Answer).MinBy(answer => answer switch
        {
            { Postcode: not null } => 0,
            { Sector: not null } => 1,
            { Kind: PlaceKind.Ward or PlaceKind.Town } => 2,
            { Kind: PlaceKind.Choose or PlaceKind.Borough } => 3,
            _ => 4,
        });
}
