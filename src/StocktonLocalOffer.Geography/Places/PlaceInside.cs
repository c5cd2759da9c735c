namespace StocktonLocalOffer.Geography;

/// <summary>A place found inside a sentence.</summary>
/// <param name="Start">Where its words start in the sentence, from 0.</param>
/// <param name="Length">How many characters they take.</param>
/// <param name="Answer">What it is; never <see cref="PlaceKind.NotFound"/>.</param>
public readonly record struct PlaceInside(int Start, int Length, PlaceAnswer Answer);
