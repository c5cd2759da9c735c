using System.Globalization;

namespace StocktonLocalOffer.Geography;

/// <summary>One line of Code-Point Open. Easting and northing are 0 when the position is not known.</summary>
internal sealed record CodePointRow(string Postcode, int Quality, double Easting, double Northing, string CouncilCode, string WardCode)
{
    private const int Columns = 10;

    // 50: imputed from the postcodes around it. 60: the middle of the sector. 90: no position.
    private const int Imputed = 50;
    private const int NoPosition = 90;

    // No line of the real file reaches 200 characters.
    private const int LongestLine = 500;

    public bool IsImputed => Quality >= Imputed;

    /// <summary>The heading that Ordnance Survey gives apart, which some people paste on top.</summary>
    public static bool IsHeading(string line) =>
        CsvLine.Split(line)[0].TrimStart('\uFEFF') is "PC" or "Postcode" or "postcode";

    public static (CodePointRow? Row, string? Wrong) Read(string line)
    {
        if (line.Length > LongestLine)
        {
            return (null, "the line is too long");
        }

        var cells = CsvLine.Split(line);
        if (cells.Count != Columns)
        {
            return (null, $"{cells.Count} columns, not {Columns}");
        }

        if (!Geography.Postcode.TryParse(cells[0].TrimStart('\uFEFF'), out var postcode))
        {
            return (null, "the first column is not a postcode");
        }

        if (!Whole(cells[1], out var quality) || quality is < 0 or > 99)
        {
            return (null, "the quality is not a number from 10 to 90");
        }

        return quality >= NoPosition || (cells[2] is "" or "0" && cells[3] is "" or "0")
            ? (new CodePointRow(postcode.Text, quality, 0, 0, cells[8], cells[9]), null)
            : WithPosition(postcode.Text, quality, cells);
    }

    public PostcodeEntry ToEntry(bool approximate) =>
        new(Postcode, NationalGrid.ToWgs84(Easting, Northing), WardCode) { CouncilCode = CouncilCode, Approximate = approximate };

    private static (CodePointRow? Row, string? Wrong) WithPosition(string postcode, int quality, IReadOnlyList<string> cells)
    {
        if (!Number(cells[2], out var easting) || !Number(cells[3], out var northing))
        {
            return (null, "the easting or the northing is not a number");
        }

        return !NationalGrid.Holds(easting, northing) || easting == 0 || northing == 0 ? (null, "the position is off the National Grid")
            : !IsCode(cells[8]) || !IsCode(cells[9]) ? (null, "the district or the ward is not a code like E05014858")
            : (new CodePointRow(postcode, quality, easting, northing, cells[8], cells[9]), null);
    }

    private static bool IsCode(string text) =>
        text.Length == 0 || (text.Length == 9 && char.IsAsciiLetterUpper(text[0]) && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);

    private static bool Whole(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool Number(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
