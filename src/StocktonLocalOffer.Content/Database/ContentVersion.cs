using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>A full snapshot of a document, made at every save and never changed but for its state.</summary>
public sealed class ContentVersion
{
    public Guid ItemKey { get; set; }

    /// <summary>1, 2, 3 … for each item.</summary>
    public int Number { get; set; }

    public string Json { get; set; } = "";
    public string Name { get; set; } = "";
    public VersionState State { get; set; }
    public DateTime SavedUtc { get; set; }
    public string SavedBy { get; set; } = "";

    /// <summary>Why it was saved, in the editor's words.</summary>
    public string Note { get; set; } = "";
}

/// <summary>What a version is now.</summary>
public enum VersionState
{
    /// <summary>Being worked on.</summary>
    Draft,

    /// <summary>What the public sees.</summary>
    Live,

    /// <summary>History.</summary>
    Past,
}

internal sealed class ContentVersionConfiguration : IEntityTypeConfiguration<ContentVersion>
{
    public void Configure(EntityTypeBuilder<ContentVersion> builder)
    {
        builder.HasKey(v => new { v.ItemKey, v.Number });
        builder.Property(v => v.Name).HasMaxLength(200);
        builder.Property(v => v.State).HasMaxLength(20);
        builder.Property(v => v.SavedBy).HasMaxLength(200);
        builder.Property(v => v.Note).HasMaxLength(1000);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(v => v.ItemKey).OnDelete(DeleteBehavior.Cascade);
    }
}
