namespace StocktonLocalOffer.Geography;

/// <summary>A place on a map of equal six-sided tiles, points up.</summary>
/// <param name="Column">From the west, from 0.</param>
/// <param name="Row">From the north, from 1. Odd rows stand half a tile to the east.</param>
public readonly record struct Tile(int Column, int Row);
