using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StocktonLocalOffer.Content.Media;

/// <summary>A picture of the media library, with what belongs to it wherever it is shown.</summary>
/// <param name="Name">The name of the file it came as, for editors; not used as a path.</param>
/// <param name="Alt">What somebody who cannot see it should hear. Empty only while it waits for that.</param>
/// <param name="FocalX">What must stay in sight when it is cropped: 0 at the left, 1 at the right.</param>
/// <param name="FocalY">0 at the top, 1 at the foot.</param>
/// <param name="Width">Pixels, as kept.</param>
/// <param name="Height">Pixels, as kept.</param>
/// <param name="Version">Differs when the picture was replaced: its addresses are kept by browsers for a year.</param>
public sealed record MediaItem(Guid Key, string Name, string Alt, double FocalX, double FocalY, int Width, int Height, string Version)
{
    /// <summary>Characters. Screen readers say it in one breath.</summary>
    public const int LongestAlt = 250;

    /// <summary>The editor who added it; null for one that came with the site.</summary>
    public Guid? AddedBy { get; init; }

    public DateTime AddedUtc { get; init; }

    /// <summary>Differs when anything of it changed: so one editor does not write over what another has just done.</summary>
    [JsonIgnore]
    public string Stamp => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)))[..16];
}
