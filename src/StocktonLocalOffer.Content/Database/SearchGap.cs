using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StocktonLocalOffer.Content.Database;

/// <summary>
/// A search that found nothing or little, as often as it was made on one day. Nothing in it says who searched: see
/// docs/adr/0005-what-is-kept-of-a-search-that-found-nothing.md.
/// </summary>
public sealed class SearchGap
{
    public const int LongestWords = 100;
    public const int LongestFilters = 400;
    public const int LongestPlace = 60;

    /// <summary>The day, in UTC. The hour would say when somebody was at home, and helps no editor.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Words that are certain to be nobody's name; "…" stands for words left out. May be empty.</summary>
    public string Words { get; set; } = "";

    /// <summary>Chosen values as "age=5-10;cost=free;need=autism": an age as a band.</summary>
    public string Filters { get; set; } = "";

    /// <summary>A sector, a ward, a town or a neighbouring council; may be empty.</summary>
    public string Place { get; set; } = "";

    /// <summary>How many it found: 0, or a few.</summary>
    public int Found { get; set; }

    /// <summary>How often it was made that day; at least 1.</summary>
    public int Times { get; set; }
}

internal sealed class SearchGapConfiguration : IEntityTypeConfiguration<SearchGap>
{
    public void Configure(EntityTypeBuilder<SearchGap> builder)
    {
        builder.HasKey(g => new { g.Day, g.Words, g.Filters, g.Place });
        builder.Property(g => g.Words).HasMaxLength(SearchGap.LongestWords);
        builder.Property(g => g.Filters).HasMaxLength(SearchGap.LongestFilters);
        builder.Property(g => g.Place).HasMaxLength(SearchGap.LongestPlace);
    }
}
