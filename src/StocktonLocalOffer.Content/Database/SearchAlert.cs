using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>"Tell me when something new fits this search." The row goes when its owner leaves, and nothing of it stays.</summary>
public sealed class SearchAlert
{
    public const int LongestEmail = 254;
    public const int LongestQuery = 2_000;

    public Guid Key { get; set; }
    public string Email { get; set; } = "";

    /// <summary>The search as a canonical query string ("?age=9&amp;need=autism"); a postcode in it is cut to its sector.</summary>
    public string Query { get; set; } = "";

    public DateTime AskedUtc { get; set; }

    /// <summary>SHA-256 of the token that confirms it.</summary>
    public string ConfirmHash { get; set; } = "";

    /// <summary>Null until whoever reads that e-mail has said yes. Nothing is sent before.</summary>
    public DateTime? ConfirmedUtc { get; set; }

    /// <summary>Ends it with one press. In every message, so it is kept as it is; all that it opens is the way out.</summary>
    public string LeaveToken { get; set; } = "";

    /// <summary>When it was last looked at, so that nothing is sent twice.</summary>
    public DateTime CheckedUtc { get; set; }

    /// <summary>The keys of the listings that were there at the start or have been told of, 16 bytes each.</summary>
    public byte[] Told { get; set; } = [];
}

internal sealed class SearchAlertConfiguration : IEntityTypeConfiguration<SearchAlert>
{
    public void Configure(EntityTypeBuilder<SearchAlert> builder)
    {
        builder.HasKey(a => a.Key);
        builder.Property(a => a.Key).ValueGeneratedNever();
        builder.Property(a => a.Email).HasMaxLength(SearchAlert.LongestEmail);
        builder.Property(a => a.Query).HasMaxLength(SearchAlert.LongestQuery);
        builder.Property(a => a.ConfirmHash).HasMaxLength(64);
        builder.Property(a => a.LeaveToken).HasMaxLength(64);
        builder.HasIndex(a => a.ConfirmHash).IsUnique();
        builder.HasIndex(a => a.LeaveToken).IsUnique();
        builder.HasIndex(a => a.Email);
    }
}
