using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>An address that once was a page, and the document that has taken its place.</summary>
public sealed class Redirect
{
    /// <summary>"/clubs/art-club".</summary>
    public string Path { get; set; } = "";

    public Guid TargetKey { get; set; }
    public DateTime MadeUtc { get; set; }
}

internal sealed class RedirectConfiguration : IEntityTypeConfiguration<Redirect>
{
    public void Configure(EntityTypeBuilder<Redirect> builder)
    {
        builder.HasKey(r => r.Path);
        builder.Property(r => r.Path).HasMaxLength(400);
        builder.HasIndex(r => r.TargetKey);
    }
}
