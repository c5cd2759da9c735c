using System.Security.Cryptography;
using System.Text;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>What a record of a feed becomes.</summary>
public enum FeedItemKind
{
    Organisation,
    Service,
}

/// <summary>One record of a feed, read: the document it becomes, and the record just as it came.</summary>
public sealed record FeedItem
{
    public required string Source { get; init; }

    public required FeedItemKind Kind { get; init; }

    /// <summary>Its id in the feed, unique among those of its kind.</summary>
    public required string Id { get; init; }

    /// <summary>Its slug is not yet made sure to be free on this site.</summary>
    public required Document Document { get; init; }

    /// <summary>JSON of everything the feed says of it, also of what has no place in the document.</summary>
    public required string Raw { get; init; }

    /// <summary>The same for the same record on every machine.</summary>
    public Guid Key => Keys.For($"{Source}/{SourceId}");

    /// <summary>"service/136": an organisation may have the same id as a service.</summary>
    public string SourceId => $"{Word(Kind)}/{Id}";

    /// <summary>SHA-256 of <see cref="Raw"/>, in hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Raw)));

    internal static string Word(FeedItemKind kind) => kind == FeedItemKind.Organisation ? "organisation" : "service";

    internal static Guid KeyOf(string source, FeedItemKind kind, string id) => Keys.For($"{source}/{Word(kind)}/{id}");
}

/// <summary>A record that does not go in. The others do.</summary>
/// <param name="Id">Its id in the feed; empty when it has none.</param>
/// <param name="Reason">A plain sentence or two.</param>
public sealed record RefusedRecord(FeedItemKind Kind, string Id, string Name, string Reason);
