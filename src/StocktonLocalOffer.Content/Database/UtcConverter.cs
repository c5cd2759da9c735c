using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StocktonLocalOffer.Content.Database;

/// <summary>
/// Every time in SiteDb is UTC. SQLite forgets the kind of a DateTime and PostgreSQL refuses any other,
/// so both ways go through here. (SQLite cannot order by DateTimeOffset: it is not used.)
/// </summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
