namespace StocktonLocalOffer.Content.Media;

/// <summary>A picture that was decoded and written anew, as a JPEG with nothing but dots in it. It is not kept yet.</summary>
/// <param name="Version">Of the dots: the same picture has the same.</param>
public sealed record TakenPicture(byte[] Jpeg, int Width, int Height, string Version)
{
    private const int LongestName = 100;

    /// <summary>As a picture of the library whose middle matters most.</summary>
    /// <param name="fileName">As a browser sent it.</param>
    public MediaItem Named(Guid key, string fileName, string alt = "") => new(key, NameOf(fileName), alt, 0.5, 0.5, Width, Height, Version);

    /// <summary>For editors to read: no folders, nothing that cannot be seen or turns letters round.</summary>
    public static string NameOf(string fileName)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.EnumerateRunes().Where(r => !System.Text.Rune.IsControl(r) && System.Text.Rune.GetUnicodeCategory(r) != System.Globalization.UnicodeCategory.Format).Take(LongestName).Select(r => r.ToString())).Trim();
        return clean.Length > 0 ? clean : "picture";
    }
}
