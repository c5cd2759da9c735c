namespace StocktonLocalOffer.Search.Matching;

/// <summary>A listing that fits, and what its place among the others depends on.</summary>
/// <param name="Segment">With <paramref name="Doc"/>, where its row lies.</param>
/// <param name="Group">Lower comes first, whatever the score.</param>
/// <param name="Order">Lower comes first within a group: a score turned round, miles, or days.</param>
/// <param name="Name">The beginning of its name.</param>
/// <param name="Miles">Not a number when not known.</param>
/// <param name="Suits">One bit for each child it suits.</param>
internal readonly record struct Fit(int Segment, int Doc, int Group, double Order, ulong Name, double Miles, int Suits);
