using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>
/// One line of the journal that the index and the caches follow. It is written in the transaction that it tells of,
/// so a crash loses nothing. Numbers may have gaps; a higher number is never seen before a lower one.
/// </summary>
public sealed class Change
{
    public long Number { get; set; }
    public Guid Key { get; set; }
    public string DocumentType { get; set; } = "";
    public ChangeKind Kind { get; set; }
    public DateTime Utc { get; set; }
}

/// <summary>What happened to a document on the published side.</summary>
public enum ChangeKind
{
    Published,
    Removed,
}

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.HasKey(c => c.Number);
        builder.Property(c => c.Number).ValueGeneratedOnAdd();
        builder.Property(c => c.DocumentType).HasMaxLength(60);
        builder.Property(c => c.Kind).HasMaxLength(20);
        builder.HasIndex(c => c.Key);
    }
}
