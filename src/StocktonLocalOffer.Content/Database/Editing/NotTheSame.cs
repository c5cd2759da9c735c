using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>Two entries that look alike and that somebody has said are two: they are not shown as duplicates again.</summary>
public sealed class NotTheSame
{
    /// <summary>The smaller of the two keys.</summary>
    public Guid First { get; set; }

    public Guid Second { get; set; }
    public string SaidBy { get; set; } = "";
    public DateTime Utc { get; set; }
}

internal sealed class NotTheSameConfiguration : IEntityTypeConfiguration<NotTheSame>
{
    public void Configure(EntityTypeBuilder<NotTheSame> builder)
    {
        builder.ToTable("NotTheSame");
        builder.HasKey(n => new { n.First, n.Second });
        builder.Property(n => n.SaidBy).HasMaxLength(Editor.LongestName);
    }
}
