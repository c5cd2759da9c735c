namespace StocktonLocalOffer.Geography;

/// <summary>
/// Code-Point Open as Ordnance Survey publishes it: no heading, ten columns (postcode, quality, easting, northing, country,
/// NHS region, NHS health authority, county, district, ward). Source: OS, "Code-Point Open technical specification".
/// </summary>
public static class CodePointCsv
{
    // Ten lines in a row without one postcode: nobody's Code-Point Open starts like that.
    private const int LinesBeforeRefusal = 10;
    private const int BadLinesKept = 1_000;

    /// <summary>
    /// Reads line by line, holding only the entries. Bad lines are reported, not thrown; a file that is plainly something
    /// else is given up after ten lines, with <see cref="CodePointFile.Refusal"/>.
    /// </summary>
    /// <exception cref="IOException">The reader fails.</exception>
    public static CodePointFile Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var entries = new List<CodePointRow>();
        var seen = new HashSet<string>();
        var bad = new List<BadLine>();
        int number = 0, badCount = 0, withoutPosition = 0;

        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || (number == 1 && CodePointRow.IsHeading(line)))
            {
                continue;
            }

            var (row, wrong) = CodePointRow.Read(line);
            wrong ??= row is not null && !seen.Add(row.Postcode) ? $"{row.Postcode} is in the file twice; the first is kept" : null;
            if (wrong is not null)
            {
                badCount++;
                if (bad.Count < BadLinesKept)
                {
                    bad.Add(new BadLine(number, wrong));
                }
            }
            else if (row!.Easting == 0 || row.Northing == 0)
            {
                withoutPosition++;
            }
            else
            {
                entries.Add(row);
            }

            if (seen.Count == 0 && badCount >= LinesBeforeRefusal)
            {
                break;
            }
        }

        return seen.Count == 0
            ? new CodePointFile { Refusal = Refusal(bad) }
            : new CodePointFile
            {
                Entries = SharedPositions.Mark(entries),
                BadLines = bad,
                BadLineCount = badCount,
                WithoutPosition = withoutPosition,
            };
    }

    private static string Refusal(List<BadLine> bad) => bad.Count == 0
        ? "The file is empty."
        : "This is not Code-Point Open as Ordnance Survey publishes it: ten columns to a line, the postcode first, no heading. "
            + $"Line {bad[0].Line}: {bad[0].Reason}.";
}
