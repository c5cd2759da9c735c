using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>A message that asks a provider whether an entry is still right, with a link that answers without signing in.</summary>
public sealed class CheckRequest
{
    public Guid Key { get; set; }
    public Guid ItemKey { get; set; }

    /// <summary>The day the check was due that it reminds of: each step is sent once for each such day.</summary>
    public DateOnly Due { get; set; }

    /// <summary>0: some time before; 1: on the day; 2: after it, to the organisation as well; 3: on the editors' list.</summary>
    public int Step { get; set; }

    /// <summary>Where it went; empty when nobody's address is known.</summary>
    public string Email { get; set; } = "";

    /// <summary>SHA-256 of the token in the link.</summary>
    public string TokenHash { get; set; } = "";

    public DateTime SentUtc { get; set; }
    public DateTime ExpiresUtc { get; set; }
    public DateTime? AnsweredUtc { get; set; }
}

internal sealed class CheckRequestConfiguration : IEntityTypeConfiguration<CheckRequest>
{
    public void Configure(EntityTypeBuilder<CheckRequest> builder)
    {
        builder.HasKey(c => c.Key);
        builder.Property(c => c.Key).ValueGeneratedNever();
        builder.Property(c => c.Email).HasMaxLength(CommentContact.LongestEmail);
        builder.Property(c => c.TokenHash).HasMaxLength(64);
        builder.HasIndex(c => c.TokenHash).IsUnique();
        builder.HasIndex(c => new { c.ItemKey, c.Due, c.Step }).IsUnique();
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(c => c.ItemKey).OnDelete(DeleteBehavior.Cascade);
    }
}
