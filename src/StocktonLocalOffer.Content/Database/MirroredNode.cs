using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>
/// A document that another authoring side, such as Umbraco, has published. What has no row here is never taken down because that
/// other side does not have it: a feed brought it, or the editors of this side wrote it.
/// </summary>
public sealed class MirroredNode
{
    public Guid Key { get; set; }
    public string DocumentType { get; set; } = "";
    public string Name { get; set; } = "";

    /// <summary>Why its newest form cannot be shown: a JSON list of <see cref="Publishing.Problem"/>. Empty when it can. What was good before stays on the site.</summary>
    public string Problems { get; set; } = "";

    /// <summary>When it was first refused of the refusals in a row; null when it is in order.</summary>
    public DateTime? RefusedUtc { get; set; }
}

internal sealed class MirroredNodeConfiguration : IEntityTypeConfiguration<MirroredNode>
{
    public void Configure(EntityTypeBuilder<MirroredNode> builder)
    {
        builder.HasKey(n => n.Key);
        builder.Property(n => n.Key).ValueGeneratedNever();
        builder.Property(n => n.DocumentType).HasMaxLength(60);
        builder.Property(n => n.Name).HasMaxLength(255);
        builder.HasIndex(n => n.RefusedUtc);
    }
}
