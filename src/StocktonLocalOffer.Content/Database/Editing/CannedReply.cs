using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>A reply that moderators write often, to begin from.</summary>
public sealed class CannedReply
{
    public Guid Key { get; set; }
    public string Name { get; set; } = "";
    public string Text { get; set; } = "";
}

internal sealed class CannedReplyConfiguration : IEntityTypeConfiguration<CannedReply>
{
    public void Configure(EntityTypeBuilder<CannedReply> builder)
    {
        builder.HasKey(c => c.Key);
        builder.Property(c => c.Key).ValueGeneratedNever();
        builder.Property(c => c.Name).HasMaxLength(100);
        builder.Property(c => c.Text).HasMaxLength(Comment.LongestReply);
    }
}
