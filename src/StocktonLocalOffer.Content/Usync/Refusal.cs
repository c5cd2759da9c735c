namespace StocktonLocalOffer.Content.Usync;

/// <summary>Something in a file that cannot be taken in; the rest of the folder can.</summary>
/// <param name="File">The file's name within the folder, "Content/art-club.config".</param>
/// <param name="Property">The property's alias; empty when it is about the whole file.</param>
/// <param name="Reason">One or two plain sentences.</param>
public sealed record Refusal(string File, string Property, string Reason)
{
    public override string ToString() => Property.Length > 0 ? $"{File}, {Property}: {Reason}" : $"{File}: {Reason}";
}
