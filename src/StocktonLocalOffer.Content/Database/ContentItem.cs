using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>One document, whatever its state: only what is queried. What it says is in its versions.</summary>
public sealed class ContentItem
{
    public Guid Key { get; set; }
    public string DocumentType { get; set; } = "";
    public string Name { get; set; } = "";
    public string Slug { get; set; } = "";
    public Guid? ParentKey { get; set; }
    public int SortOrder { get; set; }
    public DateTime CreatedUtc { get; set; }

    /// <summary>The feed it came from; empty when it was written here.</summary>
    public string Source { get; set; } = "";

    /// <summary>Its id in that feed.</summary>
    public string SourceId { get; set; } = "";

    public ContentStatus Status { get; set; }

    /// <summary>The version the public sees; null when it is not published.</summary>
    public int? LiveVersion { get; set; }

    /// <summary>The version an editor is working on; null when nothing waits to be published.</summary>
    public int? WorkingVersion { get; set; }

    /// <summary>Thrown away: not published, not exported, kept for its history.</summary>
    public bool Trashed { get; set; }
}

/// <summary>Where a document stands.</summary>
public enum ContentStatus
{
    /// <summary>Never published.</summary>
    Draft,
    Published,

    /// <summary>Was published, and was taken off the site.</summary>
    Removed,
}

internal sealed class ContentItemConfiguration : IEntityTypeConfiguration<ContentItem>
{
    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        builder.HasKey(i => i.Key);
        builder.Property(i => i.Key).ValueGeneratedNever();
        builder.Property(i => i.DocumentType).HasMaxLength(60);
        builder.Property(i => i.Name).HasMaxLength(200);
        builder.Property(i => i.Slug).HasMaxLength(200);
        builder.Property(i => i.Source).HasMaxLength(100);
        builder.Property(i => i.SourceId).HasMaxLength(200);
        builder.Property(i => i.Status).HasMaxLength(20);
        builder.HasIndex(i => new { i.DocumentType, i.Slug });
        builder.HasIndex(i => i.ParentKey);
        builder.HasIndex(i => new { i.Source, i.SourceId });
    }
}
