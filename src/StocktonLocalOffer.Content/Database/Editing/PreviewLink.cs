using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>An address that shows one version before it is published, to whoever is given it.</summary>
public sealed class PreviewLink
{
    /// <summary>SHA-256 of the token in the address.</summary>
    public string TokenHash { get; set; } = "";

    public Guid ItemKey { get; set; }
    public int Version { get; set; }
    public string MadeBy { get; set; } = "";
    public DateTime ExpiresUtc { get; set; }
}

internal sealed class PreviewLinkConfiguration : IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<PreviewLink> builder)
    {
        builder.HasKey(p => p.TokenHash);
        builder.Property(p => p.TokenHash).HasMaxLength(64);
        builder.Property(p => p.MadeBy).HasMaxLength(Editor.LongestName);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(p => p.ItemKey).OnDelete(DeleteBehavior.Cascade);
    }
}
