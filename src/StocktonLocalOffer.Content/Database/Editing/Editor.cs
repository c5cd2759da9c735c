using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database.Editing;

/// <summary>Somebody who can sign in. Passwords, passkeys and codes are kept as ASP.NET Core Identity keeps them.</summary>
public sealed class Editor : IdentityUser<Guid>
{
    public const int LongestName = 100;

    /// <summary>As others see it in histories and lists.</summary>
    public string Name { get; set; } = "";

    public EditorRoles Roles { get; set; }

    /// <summary>The organisation whose entries a provider looks after; null for everybody else.</summary>
    public Guid? OrganisationKey { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>False for somebody who has left: the name stays in histories, signing in does not work.</summary>
    public bool Active { get; set; } = true;
}

/// <summary>What somebody may do. A person may have several; each adds to the others.</summary>
[Flags]
public enum EditorRoles
{
    None = 0,

    /// <summary>Writes the entries of one organisation; an editor publishes them.</summary>
    Provider = 1,

    /// <summary>Writes any entry; an editor publishes it.</summary>
    Contributor = 2,

    /// <summary>Writes and publishes any entry, and keeps words and lists.</summary>
    Editor = 4,

    /// <summary>Reads and answers what the public sends.</summary>
    Moderator = 8,

    /// <summary>Does everything, and says who may do what.</summary>
    Administrator = 16,
}

internal sealed class EditorConfiguration : IEntityTypeConfiguration<Editor>
{
    public void Configure(EntityTypeBuilder<Editor> builder)
    {
        builder.ToTable("Editors");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Name).HasMaxLength(Editor.LongestName);
        builder.Property(e => e.UserName).HasMaxLength(256);
        builder.Property(e => e.NormalizedUserName).HasMaxLength(256);
        builder.Property(e => e.Email).HasMaxLength(256);
        builder.Property(e => e.NormalizedEmail).HasMaxLength(256);
        builder.Property(e => e.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasIndex(e => e.NormalizedUserName).IsUnique();
        builder.HasIndex(e => e.NormalizedEmail);
        builder.HasMany<IdentityUserClaim<Guid>>().WithOne().HasForeignKey(c => c.UserId).IsRequired();
        builder.HasMany<IdentityUserLogin<Guid>>().WithOne().HasForeignKey(l => l.UserId).IsRequired();
        builder.HasMany<IdentityUserToken<Guid>>().WithOne().HasForeignKey(t => t.UserId).IsRequired();
        builder.HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(p => p.UserId).IsRequired();
        builder.HasMany<EditorSession>().WithOne().HasForeignKey(s => s.EditorId).IsRequired();
    }
}

// What Identity keeps beside each editor, under names that say whose they are.
internal sealed class IdentityConfiguration :
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>, IEntityTypeConfiguration<IdentityUserLogin<Guid>>, IEntityTypeConfiguration<IdentityUserToken<Guid>>, IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("EditorClaims").HasKey(c => c.Id);

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("EditorLogins").HasKey(l => new { l.LoginProvider, l.ProviderKey });
        builder.Property(l => l.LoginProvider).HasMaxLength(128);
        builder.Property(l => l.ProviderKey).HasMaxLength(128);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("EditorTokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        builder.Property(t => t.LoginProvider).HasMaxLength(128);
        builder.Property(t => t.Name).HasMaxLength(128);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("EditorPasskeys").HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(1024);
        builder.OwnsOne(p => p.Data).ToJson();
    }
}
