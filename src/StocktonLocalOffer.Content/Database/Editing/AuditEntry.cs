using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>Who did what, and when. Written in the transaction it tells of; the database itself refuses to change or delete a row.</summary>
public sealed class AuditEntry
{
    public const int LongestDetail = 2_000;

    public long Number { get; set; }
    public DateTime Utc { get; set; }

    /// <summary>Null for what the site did of its own accord, or a provider did by a link.</summary>
    public Guid? EditorId { get; set; }

    /// <summary>The name as it was then.</summary>
    public string Who { get; set; } = "";

    /// <summary>One of <see cref="AuditActions"/>.</summary>
    public string Action { get; set; } = "";

    /// <summary>The document, person or comment it was done to; null for none.</summary>
    public Guid? AboutKey { get; set; }

    public string AboutName { get; set; } = "";

    /// <summary>The reason given, or what changed, in words. Never a password, a token or a comment's words.</summary>
    public string Detail { get; set; } = "";
}

/// <summary>What is written into the audit log, as words that complete "Sam …".</summary>
public static class AuditActions
{
    public const string Saved = "saved a working version of";
    public const string Submitted = "sent for checking";
    public const string Returned = "sent back";
    public const string Published = "published";
    public const string PublishedPart = "published part of";
    public const string Scheduled = "set a time for publishing";
    public const string Unscheduled = "took back the time for publishing";
    public const string TakenDown = "took down";
    public const string Restored = "brought back an old version of";
    public const string Discarded = "threw away the working version of";
    public const string Merged = "merged";
    public const string ToldApart = "told apart";
    public const string StillRight = "said is still right:";
    public const string BulkChanged = "changed in bulk";
    public const string BulkUndone = "undid a bulk change of";
    public const string Answered = "answered a comment on";
    public const string TookOn = "took on a comment on";
    public const string LeftOut = "left out a comment on";
    public const string Uploaded = "added the picture";
    public const string Replaced = "replaced the picture";
    public const string Described = "said what is in the picture";
    public const string Deleted = "deleted the picture";
    public const string PreviewMade = "made a preview address for";
    public const string PreviewEnded = "ended a preview address for";
    public const string Invited = "invited";
    public const string Uninvited = "took back the invitation of";
    public const string Joined = "joined as";
    public const string ChangedPerson = "changed what may be done by";
    public const string SignedIn = "signed in";
    public const string SignInRefused = "could not sign in";
    public const string SignedOut = "signed out";
    public const string SessionEnded = "ended a session of";
    public const string ChangedSignIn = "changed how to sign in";
    public const string TriedLink = "tried again a link of";
    public const string ChangedWords = "changed the words of";
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditLog");
        builder.HasKey(a => a.Number);
        builder.Property(a => a.Number).ValueGeneratedOnAdd();
        builder.Property(a => a.Who).HasMaxLength(Editor.LongestName);
        builder.Property(a => a.Action).HasMaxLength(60);
        builder.Property(a => a.AboutName).HasMaxLength(400);
        builder.Property(a => a.Detail).HasMaxLength(AuditEntry.LongestDetail);
        builder.HasIndex(a => a.AboutKey);
        builder.HasIndex(a => a.EditorId);
    }
}
