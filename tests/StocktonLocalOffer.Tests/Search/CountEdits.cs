using FsCheck;
using FsCheck.Fluent;
using StocktonLocalOffer.Search.Words.Spelling;

namespace StocktonLocalOffer.Tests.Search;

public class CountEdits
{
    [TestCase("swimming", "swimming", 0)]
    [TestCase("swiming", "swimming", 1)]
    [TestCase("swmiming", "swimming", 1)]
    [TestCase("camhs", "cahms", 1)]
    [TestCase("trampoline", "tampolinne", 2)]
    [TestCase("a", "", 1)]
    [TestCase("école", "ecole", 1)]
    public void A_letter_missing_added_wrong_or_swapped_is_one(string one, string other, int edits) =>
        Assert.That(new WordPattern(one).EditsTo(other), Is.EqualTo(edits));

    [Test]
    public void All_letters_at_once_count_as_one_by_one()
    {
        var words = Gen.ArrayOf(Gen.Elements('a', 'b', 'c', 'é')).Select(l => new string(l));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Arb.From(words.Zip(words)), pair =>
        {
            var (one, other) = (Cut(pair.Item1), Cut(pair.Item2));
            return one.Length == 0 || new WordPattern(one).EditsTo(other) == Slowly(one, other);
        }));
    }

    private static string Cut(string word) => word.Length > WordPattern.Longest ? word[..WordPattern.Longest] : word;

    private static int Slowly(string one, string other)
    {
        var edits = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    edits[i, j] = i + j;
                    continue;
                }

                edits[i, j] = Math.Min(Math.Min(edits[i - 1, j] + 1, edits[i, j - 1] + 1), edits[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }

        return edits[one.Length, other.Length];
    }
}
