using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>What a web address that entries link to answered when it was last tried.</summary>
public sealed class CheckedLink
{
    public const int LongestUrl = 500;

    public string Url { get; set; } = "";

    /// <summary>The HTTP status; null when nothing answered.</summary>
    public int? Status { get; set; }

    /// <summary>In words, when nothing answered: "No such server".</summary>
    public string Fault { get; set; } = "";

    public DateTime CheckedUtc { get; set; }

    /// <summary>When it first failed of the failures in a row; null when it works.</summary>
    public DateTime? FailingSinceUtc { get; set; }
}

internal sealed class CheckedLinkConfiguration : IEntityTypeConfiguration<CheckedLink>
{
    public void Configure(EntityTypeBuilder<CheckedLink> builder)
    {
        builder.HasKey(c => c.Url);
        builder.Property(c => c.Url).HasMaxLength(CheckedLink.LongestUrl);
        builder.Property(c => c.Fault).HasMaxLength(200);
    }
}
