using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>How to reach whoever sent a comment: kept apart from what they wrote, and deleted once they are answered or in time.</summary>
public sealed class CommentContact
{
    public const int LongestEmail = 254;
    public const int LongestReach = 500;

    public Guid CommentKey { get; set; }

    /// <summary>Where to tell of the answer; empty when they did not ask for that.</summary>
    public string Email { get; set; } = "";

    /// <summary>A telephone number or a postal address, of somebody who asked for a page another way; empty otherwise.</summary>
    public string Reach { get; set; } = "";

    /// <summary>The row is gone after this, whatever happened.</summary>
    public DateTime ForgetUtc { get; set; }
}

internal sealed class CommentContactConfiguration : IEntityTypeConfiguration<CommentContact>
{
    public void Configure(EntityTypeBuilder<CommentContact> builder)
    {
        builder.HasKey(c => c.CommentKey);
        builder.Property(c => c.CommentKey).ValueGeneratedNever();
        builder.Property(c => c.Email).HasMaxLength(CommentContact.LongestEmail);
        builder.Property(c => c.Reach).HasMaxLength(CommentContact.LongestReach);
        builder.HasOne<Comment>().WithOne().HasForeignKey<CommentContact>(c => c.CommentKey).OnDelete(DeleteBehavior.Cascade);
    }
}
