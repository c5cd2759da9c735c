using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>
/// Something that somebody told us through the site. What they wrote is for the team alone; the public sees only the wording
/// that a moderator put in its place. Regulations 56 and 57 of the SEND Regulations 2014.
/// </summary>
public sealed class Comment
{
    /// <summary>Two pages of typing.</summary>
    public const int LongestText = 4_000;

    public const int LongestPublishedText = 2_000;
    public const int LongestReply = 4_000;
    public const int LongestReason = 500;

    public Guid Key { get; set; }
    public CommentKind Kind { get; set; }

    /// <summary>What was ticked beside the words: "yes" or "no" to "was this useful", or the way asked for, such as "large-print".</summary>
    public string Choice { get; set; } = "";

    /// <summary>The document it is about; of a suggestion the working version that was made of it.</summary>
    public Guid? AboutKey { get; set; }

    /// <summary>Its address on this site when it was sent: "/clubs/art-club".</summary>
    public string AboutPath { get; set; } = "";

    public string AboutName { get; set; } = "";

    /// <summary>As it was written; never shown to the public, and emptied in time.</summary>
    public string Text { get; set; } = "";

    public DateTime SentUtc { get; set; }

    /// <summary>Why a moderator should look twice, such as "Many links"; empty mostly.</summary>
    public string Suspicion { get; set; } = "";

    /// <summary>SHA-256 of the token that follows it.</summary>
    public string TokenHash { get; set; } = "";

    public CommentState State { get; set; }

    /// <summary>What it comes to, in a moderator's words that identify nobody; empty until it is published.</summary>
    public string PublishedText { get; set; } = "";

    public string Reply { get; set; } = "";

    /// <summary>What was done, or will be.</summary>
    public string Action { get; set; } = "";

    /// <summary>Why it is not published; empty otherwise.</summary>
    public string LeftOutReason { get; set; } = "";

    /// <summary>Who decided, and last changed the decision; before that, who works on it.</summary>
    public string DecidedBy { get; set; } = "";

    public DateTime? DecidedUtc { get; set; }

    /// <summary>Made up, to show how the site works.</summary>
    public bool Sample { get; set; }
}

/// <summary>What a comment is about. The first four are what the Regulations ask for comments on.</summary>
public enum CommentKind
{
    /// <summary>Something that is on the site.</summary>
    Here,
    Missing,

    /// <summary>How easy the site was to use.</summary>
    Easy,

    /// <summary>How the Local Offer is made and looked over.</summary>
    Making,
    Mistake,

    /// <summary>A listing to add.</summary>
    Suggestion,

    /// <summary>"Was this useful?"</summary>
    Useful,

    /// <summary>A page on paper, by telephone, in large print and the like.</summary>
    AnotherWay,
}

/// <summary>How far the team has got with a comment.</summary>
public enum CommentState
{
    Waiting,

    /// <summary>Somebody is working on it: a suggested listing that is being written. It waits until it is decided.</summary>
    Taken,

    /// <summary>The published wording is there for everybody, with reply and action.</summary>
    Published,

    /// <summary>Dealt with, and not published.</summary>
    Closed,
}

internal sealed class CommentConfiguration : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.HasKey(c => c.Key);
        builder.Property(c => c.Key).ValueGeneratedNever();
        builder.Property(c => c.Kind).HasMaxLength(20);
        builder.Property(c => c.Choice).HasMaxLength(40);
        builder.Property(c => c.AboutPath).HasMaxLength(400);
        builder.Property(c => c.AboutName).HasMaxLength(400);
        builder.Property(c => c.Text).HasMaxLength(Comment.LongestText);
        builder.Property(c => c.Suspicion).HasMaxLength(100);
        builder.Property(c => c.TokenHash).HasMaxLength(64);
        builder.Property(c => c.State).HasMaxLength(20);
        builder.Property(c => c.PublishedText).HasMaxLength(Comment.LongestPublishedText);
        builder.Property(c => c.Reply).HasMaxLength(Comment.LongestReply);
        builder.Property(c => c.Action).HasMaxLength(Comment.LongestReply);
        builder.Property(c => c.LeftOutReason).HasMaxLength(Comment.LongestReason);
        builder.Property(c => c.DecidedBy).HasMaxLength(200);
        builder.HasIndex(c => c.TokenHash).IsUnique();
        builder.HasIndex(c => c.SentUtc);
        // What waits is always few among many; the queue and its numbers ask for it, oldest first.
        builder.HasIndex(c => new { c.State, c.SentUtc });
    }
}
