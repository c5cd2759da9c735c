namespace StocktonLocalOffer.Search.Words.Spelling;

/// <summary>A word that the index holds.</summary>
/// <param name="Text">As the index holds it: lower case, singular, without accents.</param>
/// <param name="Frequency">At least so many listings hold it: of its fields, the one with most.</param>
/// <param name="Fields">The fields that hold it: bit i for field i of SearchFields.Text. None for a word of the synonym list alone.</param>
public readonly record struct IndexTerm(string Text, int Frequency, ushort Fields)
{
    /// <summary>How far it is from the word that was asked for; 0 where nothing was compared.</summary>
    public int Edits { get; init; }
}
