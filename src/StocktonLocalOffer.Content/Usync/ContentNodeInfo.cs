using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>What a Content file says about the node itself.</summary>
internal sealed record ContentNodeInfo
{
    public required Guid Key { get; init; }
    public Guid? ParentKey { get; init; }
    public string ParentName { get; init; } = "";
    public string Name { get; init; } = "";
    public int Level { get; init; }
    public string Path { get; init; } = "";
    public int SortOrder { get; init; }
    public DateTime CreateDate { get; init; }
    public bool Published { get; init; }

    public ContentNode With(Document document) => new()
    {
        Key = Key,
        ParentKey = ParentKey,
        ParentName = ParentName,
        Level = Level,
        Path = Path,
        SortOrder = SortOrder,
        CreateDate = CreateDate,
        Published = Published,
        Document = document,
    };
}
