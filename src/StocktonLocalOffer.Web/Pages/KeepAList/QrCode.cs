using System.Globalization;
using System.Text;
using QRCoder;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>A QR code as the outline of its dark squares, for an svg element of the page.</summary>
/// <param name="Size">Squares across, with the quiet edge around.</param>
/// <param name="Path">The "d" of a path.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>Middle strength: a crease or a smudge on the paper does no harm.</summary>
    public static QrCode Of(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                var start = x;
                while (x < rows[y].Length && rows[y][x])
                    x++;
                if (x > start)
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
            }
        }

        return new QrCode(rows.Count, path.ToString());
    }
}
