using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>One browser that is signed in. Deleting the row signs it out.</summary>
public sealed class EditorSession
{
    public Guid Key { get; set; }
    public Guid EditorId { get; set; }

    /// <summary>SHA-256 of what the cookie holds.</summary>
    public string TokenHash { get; set; } = "";

    /// <summary>Who is signed in, as the cookie handler writes it, encrypted with the site's keys.</summary>
    public byte[] Ticket { get; set; } = [];

    /// <summary>The browser and its machine, for whoever looks through their own sessions.</summary>
    public string Browser { get; set; } = "";

    public DateTime StartedUtc { get; set; }

    /// <summary>To the minute or so.</summary>
    public DateTime SeenUtc { get; set; }

    public DateTime ExpiresUtc { get; set; }
}

internal sealed class EditorSessionConfiguration : IEntityTypeConfiguration<EditorSession>
{
    public void Configure(EntityTypeBuilder<EditorSession> builder)
    {
        builder.HasKey(s => s.Key);
        builder.Property(s => s.Key).ValueGeneratedNever();
        builder.Property(s => s.TokenHash).HasMaxLength(64);
        builder.Property(s => s.Browser).HasMaxLength(200);
        builder.HasIndex(s => s.TokenHash).IsUnique();
        builder.HasIndex(s => s.EditorId);
    }
}
