using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>What an importer has already taken in.</summary>
public sealed class ImportState
{
    public string Name { get; set; } = "";

    /// <summary>SHA-256 of what was imported, in hexadecimal.</summary>
    public string Hash { get; set; } = "";

    public DateTime Utc { get; set; }
}

internal sealed class ImportStateConfiguration : IEntityTypeConfiguration<ImportState>
{
    public void Configure(EntityTypeBuilder<ImportState> builder)
    {
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(100);
        builder.Property(s => s.Hash).HasMaxLength(64);
    }
}
