using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>One change made to many entries at once, with what is needed to undo it.</summary>
public sealed class BulkChange
{
    public Guid Key { get; set; }

    /// <summary>"Set Cost to Free".</summary>
    public string What { get; set; } = "";

    public string By { get; set; } = "";
    public DateTime Utc { get; set; }
    public DateTime? UndoneUtc { get; set; }

    /// <summary>For each entry its key and the numbers of its live and working versions before and after, as JSON.</summary>
    public string Entries { get; set; } = "";
}

internal sealed class BulkChangeConfiguration : IEntityTypeConfiguration<BulkChange>
{
    public void Configure(EntityTypeBuilder<BulkChange> builder)
    {
        builder.HasKey(b => b.Key);
        builder.Property(b => b.Key).ValueGeneratedNever();
        builder.Property(b => b.What).HasMaxLength(300);
        builder.Property(b => b.By).HasMaxLength(Editor.LongestName);
    }
}
