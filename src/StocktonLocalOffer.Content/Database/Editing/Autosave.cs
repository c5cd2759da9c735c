using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>What one editor has typed into one form and not yet saved: so that a lost network or an ended session loses nothing.</summary>
public sealed class Autosave
{
    public Guid ItemKey { get; set; }
    public Guid EditorId { get; set; }

    /// <summary>The number of the version the form was opened on; 0 for a new entry.</summary>
    public int BasedOn { get; set; }

    public string DocumentType { get; set; } = "";

    /// <summary>The boxes of the form and what is in them, as JSON: also what cannot be read as a record yet.</summary>
    public string Form { get; set; } = "";

    public DateTime SavedUtc { get; set; }
}

internal sealed class AutosaveConfiguration : IEntityTypeConfiguration<Autosave>
{
    public void Configure(EntityTypeBuilder<Autosave> builder)
    {
        builder.HasKey(a => new { a.ItemKey, a.EditorId });
        builder.Property(a => a.DocumentType).HasMaxLength(60);
        builder.HasOne<Editor>().WithMany().HasForeignKey(a => a.EditorId).OnDelete(DeleteBehavior.Cascade);
    }
}
