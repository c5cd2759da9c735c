namespace StocktonLocalOffer.Content.Media;

/// <summary>A picture of the media library, with what belongs to it wherever it is shown.</summary>
/// <param name="Name">The name of the file it came as, for editors; not used as a path.</param>
/// <param name="Alt">What somebody who cannot see it should hear. Never empty.</param>
/// <param name="FocalX">What must stay in sight when it is cropped: 0 at the left, 1 at the right.</param>
/// <param name="FocalY">0 at the top, 1 at the foot.</param>
/// <param name="Width">Pixels, as kept.</param>
/// <param name="Height">Pixels, as kept.</param>
/// <param name="Version">Differs when the picture was replaced: its addresses are kept by browsers for a year.</param>
public sealed record MediaItem(Guid Key, string Name, string Alt, double FocalX, double FocalY, int Width, int Height, string Version);
