using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>A link by which somebody becomes an editor. It works once.</summary>
public sealed class Invitation
{
    public Guid Key { get; set; }
    public string Email { get; set; } = "";
    public string Name { get; set; } = "";
    public EditorRoles Roles { get; set; }
    public Guid? OrganisationKey { get; set; }

    /// <summary>SHA-256 of the token in the link.</summary>
    public string TokenHash { get; set; } = "";

    public string InvitedBy { get; set; } = "";
    public DateTime SentUtc { get; set; }
    public DateTime ExpiresUtc { get; set; }
    public DateTime? UsedUtc { get; set; }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasKey(i => i.Key);
        builder.Property(i => i.Key).ValueGeneratedNever();
        builder.Property(i => i.Email).HasMaxLength(CommentContact.LongestEmail);
        builder.Property(i => i.Name).HasMaxLength(Editor.LongestName);
        builder.Property(i => i.TokenHash).HasMaxLength(64);
        builder.Property(i => i.InvitedBy).HasMaxLength(Editor.LongestName);
        builder.HasIndex(i => i.TokenHash).IsUnique();
    }
}
