using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>A family's or professional's own list. Nothing in it says whose it is, and nobody who reads the row can open it.</summary>
public sealed class Shortlist
{
    /// <summary>The hash of the token that changes it: see ShortlistToken.</summary>
    public string Id { get; set; } = "";

    /// <summary>The day, in UTC, it was last opened or changed by whoever can change it.</summary>
    public DateOnly UsedOn { get; set; }

    /// <summary>How many links to share it there have been; each makes another token.</summary>
    public int ShareNumber { get; set; }

    /// <summary>The hash of the token that only reads it; null when it is not shared.</summary>
    public string? ShareId { get; set; }

    /// <summary>The last day, in UTC, that the shared link works.</summary>
    public DateOnly? SharedUntil { get; set; }

    public List<ShortlistEntry> Entries { get; set; } = [];
}

/// <summary>One listing on a list.</summary>
public sealed class ShortlistEntry
{
    public const int LongestName = 120;
    public const int LongestNote = 500;

    public string ShortlistId { get; set; } = "";

    public Guid Listing { get; set; }

    /// <summary>What the listing was called, for the day it is taken down.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its place on the list, from 0. Two may share one for a moment; their keys decide then.</summary>
    public int Place { get; set; }

    public string Note { get; set; } = "";

    /// <summary>Taken off, and still there to be put back until the next change.</summary>
    public bool Removed { get; set; }
}

internal sealed class ShortlistConfiguration : IEntityTypeConfiguration<Shortlist>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Shortlist> builder)
    {
        builder.ToTable("Shortlists");
        builder.Property(l => l.Id).HasMaxLength(HashLength);
        builder.Property(l => l.ShareId).HasMaxLength(HashLength);
        builder.HasIndex(l => l.ShareId).IsUnique();
        builder.HasIndex(l => l.UsedOn);
        builder.HasMany(l => l.Entries).WithOne().HasForeignKey(e => e.ShortlistId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ShortlistEntryConfiguration : IEntityTypeConfiguration<ShortlistEntry>
{
    public void Configure(EntityTypeBuilder<ShortlistEntry> builder)
    {
        builder.ToTable("ShortlistEntries");
        builder.HasKey(e => new { e.ShortlistId, e.Listing });
        builder.Property(e => e.Listing).ValueGeneratedNever();
        builder.Property(e => e.Name).HasMaxLength(ShortlistEntry.LongestName);
        builder.Property(e => e.Note).HasMaxLength(ShortlistEntry.LongestNote);
    }
}
