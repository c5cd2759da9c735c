namespace StocktonLocalOffer.Geography;

/// <summary>How far apart two spellings are.</summary>
internal static class Spelling
{
    /// <summary>The letters to add, drop, change or swap with the next to get from one to the other (optimal string alignment).</summary>
    public static int Slips(string from, string to)
    {
        var table = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Cell(table, from, to, i, j);
            }
        }

        return table[from.Length, to.Length];
    }

    private static int Cell(int[,] table, string from, string to, int i, int j)
    {
        var change = table[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
    }
}
