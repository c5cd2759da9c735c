using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>
/// Something for the other authoring side, such as Umbraco, to write: it may be another program, and it may be down. Done in the
/// order of their numbers; doing one twice changes nothing.
/// </summary>
public sealed class AuthoringTask
{
    public const int LongestProblem = 1000;

    public long Number { get; set; }
    public Guid Key { get; set; }
    public string DocumentType { get; set; } = "";

    /// <summary>The document that it is about, whole.</summary>
    public string Json { get; set; } = "";

    /// <summary>The aliases of the properties to write, with commas; empty for all of them.</summary>
    public string Only { get; set; } = "";

    /// <summary>True to publish it there when nobody is in the middle of changing it; false for a draft.</summary>
    public bool Publish { get; set; }

    /// <summary>Who asked for it.</summary>
    public string Who { get; set; } = "";

    public DateTime Utc { get; set; }

    /// <summary>Null while it waits.</summary>
    public DateTime? DoneUtc { get; set; }

    /// <summary>Why it could not be done as asked, for editors to read; empty otherwise.</summary>
    public string Problem { get; set; } = "";
}

internal sealed class AuthoringTaskConfiguration : IEntityTypeConfiguration<AuthoringTask>
{
    public void Configure(EntityTypeBuilder<AuthoringTask> builder)
    {
        builder.HasKey(t => t.Number);
        builder.Property(t => t.Number).ValueGeneratedOnAdd();
        builder.Property(t => t.DocumentType).HasMaxLength(60);
        builder.Property(t => t.Only).HasMaxLength(500);
        builder.Property(t => t.Who).HasMaxLength(200);
        builder.Property(t => t.Problem).HasMaxLength(AuthoringTask.LongestProblem);
        builder.HasIndex(t => t.DoneUtc);
    }
}
