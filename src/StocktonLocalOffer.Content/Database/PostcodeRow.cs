using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>A postcode of the imported table.</summary>
public sealed class PostcodeRow
{
    /// <summary>Upper case, without a space: "TS181AB".</summary>
    public string Postcode { get; set; } = "";

    /// <summary>Degrees north, WGS84.</summary>
    public double Latitude { get; set; }

    /// <summary>Degrees east, WGS84.</summary>
    public double Longitude { get; set; }

    /// <summary>The ward's ONS code, "E05014858"; empty outside the borough.</summary>
    public string WardCode { get; set; } = "";

    /// <summary>The council's ONS code, "E06000004".</summary>
    public string CouncilCode { get; set; } = "";

    /// <summary>True when the point is a sorting office or a guess, so that only the sector can be trusted.</summary>
    public bool Approximate { get; set; }
}

internal sealed class PostcodeRowConfiguration : IEntityTypeConfiguration<PostcodeRow>
{
    public void Configure(EntityTypeBuilder<PostcodeRow> builder)
    {
        builder.ToTable("Postcodes").HasKey(p => p.Postcode);
        builder.Property(p => p.Postcode).HasMaxLength(8);
        builder.Property(p => p.WardCode).HasMaxLength(9);
        builder.Property(p => p.CouncilCode).HasMaxLength(9);
    }
}
