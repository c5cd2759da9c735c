namespace StocktonLocalOffer.Content.PlainWords;

/// <summary>Something that could be said more plainly. Advice only: it never stops anybody from publishing.</summary>
/// <param name="Property">Where, as problems name it: "summary", "chapters[1].body".</param>
/// <param name="Label">What an editor calls the field.</param>
/// <param name="Message">One or two plain sentences.</param>
public sealed record WordAdvice(string Property, string Label, string Message);
