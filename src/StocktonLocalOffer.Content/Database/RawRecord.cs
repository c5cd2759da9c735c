using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>A record of a feed just as it came, so that a mistake in reading it can be mended without asking again.</summary>
public sealed class RawRecord
{
    public string Source { get; set; } = "";
    public string SourceId { get; set; } = "";
    public string Json { get; set; } = "";

    /// <summary>SHA-256 of the text, in hexadecimal: an unchanged record is not read twice.</summary>
    public string Hash { get; set; } = "";

    public DateTime SeenUtc { get; set; }
}

internal sealed class RawRecordConfiguration : IEntityTypeConfiguration<RawRecord>
{
    public void Configure(EntityTypeBuilder<RawRecord> builder)
    {
        builder.HasKey(r => new { r.Source, r.SourceId });
        builder.Property(r => r.Source).HasMaxLength(100);
        builder.Property(r => r.SourceId).HasMaxLength(200);
        builder.Property(r => r.Hash).HasMaxLength(64);
    }
}
