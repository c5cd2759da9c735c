using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>A document as the public sees it. Pages, the index and the feeds read nothing else.</summary>
public sealed class PublishedContent
{
    public Guid Key { get; set; }
    public string DocumentType { get; set; } = "";
    public string Slug { get; set; } = "";
    public string Name { get; set; } = "";
    public Guid? ParentKey { get; set; }
    public int SortOrder { get; set; }
    public string Json { get; set; } = "";

    /// <summary>When it last changed for the public; every change makes it later.</summary>
    public DateTime PublishedUtc { get; set; }
}

internal sealed class PublishedContentConfiguration : IEntityTypeConfiguration<PublishedContent>
{
    public void Configure(EntityTypeBuilder<PublishedContent> builder)
    {
        builder.HasKey(p => p.Key);
        builder.Property(p => p.Key).ValueGeneratedNever();
        builder.Property(p => p.DocumentType).HasMaxLength(60);
        builder.Property(p => p.Slug).HasMaxLength(200);
        builder.Property(p => p.Name).HasMaxLength(200);
        builder.HasIndex(p => new { p.DocumentType, p.Slug }).IsUnique();
    }
}
