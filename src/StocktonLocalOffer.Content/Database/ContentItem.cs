using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>One document, whatever its state: only what is queried. What it says is in its versions.</summary>
public sealed class ContentItem
{
    /// <summary>What the column holds. Of what is published the limit is lower.</summary>
    public const int LongestSlug = 200;

    public Guid Key { get; set; }
    public string DocumentType { get; set; } = "";
    public string Name { get; set; } = "";
    public string Slug { get; set; } = "";
    public Guid? ParentKey { get; set; }
    public int SortOrder { get; set; }
    public DateTime CreatedUtc { get; set; }

    /// <summary>The feed it came from; empty when it was written here.</summary>
    public string Source { get; set; } = "";

    /// <summary>Its id in that feed.</summary>
    public string SourceId { get; set; } = "";

    public ContentStatus Status { get; set; }

    /// <summary>The version the public sees; null when it is not published.</summary>
    public int? LiveVersion { get; set; }

    /// <summary>The version an editor is working on; null when nothing waits to be published.</summary>
    public int? WorkingVersion { get; set; }

    /// <summary>Thrown away: not published, not exported, kept for its history.</summary>
    public bool Trashed { get; set; }

    /// <summary>How far the working version has got; of no meaning without one.</summary>
    public WorkStage Stage { get; set; }

    /// <summary>Why it was sent back; empty otherwise.</summary>
    public string ReturnReason { get; set; } = "";

    /// <summary>When the working version is to be published by itself; null for never.</summary>
    public DateTime? PublishAtUtc { get; set; }

    /// <summary>Who last saved it: a person's name, or a feed's.</summary>
    public string ChangedBy { get; set; } = "";

    /// <summary>The editor who last saved it; null for an importer.</summary>
    public Guid? ChangedById { get; set; }

    public DateTime ChangedUtc { get; set; }

    /// <summary>The entry that took its place when two were one; null otherwise.</summary>
    public Guid? MergedIntoKey { get; set; }

    /// <summary>Who runs it, in what the public sees; of an organisation itself its own key.</summary>
    public Guid? OrganisationKey { get; set; }

    /// <summary>Of what the public sees.</summary>
    public DateOnly? CheckedOn { get; set; }

    /// <summary>Of what the public sees.</summary>
    public DateOnly? NextCheckDue { get; set; }

    /// <summary>What lists filter by, of the newest version: "|need:autism|town:yarm|ward:yarm|".</summary>
    public string FilterText { get; set; } = "";

    /// <summary>What lists search, of the newest version, in lower case: name, summary, addresses, telephone numbers.</summary>
    public string SearchText { get; set; } = "";
}

/// <summary>How far a working version has got on its way to the public.</summary>
public enum WorkStage
{
    /// <summary>Somebody is writing it.</summary>
    Writing,

    /// <summary>It waits for somebody who may publish it.</summary>
    Submitted,

    /// <summary>It was sent back, with a reason.</summary>
    Returned,
}

/// <summary>Where a document stands.</summary>
public enum ContentStatus
{
    /// <summary>Never published.</summary>
    Draft,
    Published,

    /// <summary>Was published, and was taken off the site.</summary>
    Removed,
}

internal sealed class ContentItemConfiguration : IEntityTypeConfiguration<ContentItem>
{
    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        builder.HasKey(i => i.Key);
        builder.Property(i => i.Key).ValueGeneratedNever();
        builder.Property(i => i.DocumentType).HasMaxLength(60);
        builder.Property(i => i.Name).HasMaxLength(200);
        builder.Property(i => i.Slug).HasMaxLength(ContentItem.LongestSlug);
        builder.Property(i => i.Source).HasMaxLength(100);
        builder.Property(i => i.SourceId).HasMaxLength(200);
        builder.Property(i => i.Status).HasMaxLength(20);
        builder.Property(i => i.Stage).HasMaxLength(20);
        builder.Property(i => i.ReturnReason).HasMaxLength(1000);
        builder.Property(i => i.ChangedBy).HasMaxLength(200);
        builder.HasIndex(i => i.ChangedUtc);
        builder.HasIndex(i => i.OrganisationKey);
        builder.HasIndex(i => i.NextCheckDue);
        builder.HasIndex(i => new { i.DocumentType, i.Slug });
        builder.HasIndex(i => i.ParentKey);
        builder.HasIndex(i => new { i.Source, i.SourceId });
    }
}
