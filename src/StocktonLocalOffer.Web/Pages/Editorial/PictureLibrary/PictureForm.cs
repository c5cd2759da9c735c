using System.Globalization;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Web.Media;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.PictureLibrary;

/// <summary>What an editor says of one picture: its text, and what matters most in it.</summary>
public sealed partial record PictureForm(MediaItem Item, string Alt, string Spot, string X, string Y)
{
    /// <summary>Where the picture itself is shown to the editor.</summary>
    public required string Picture { get; init; }

    /// <summary>True where a picture can be thrown away before it has a text.</summary>
    public bool Waits { get; init; }

    public bool ThrowAway { get; init; }

    public List<FieldProblem> Problems { get; } = [];

    public bool IsBlank => Alt.Length == 0 && !ThrowAway;

    public string AltField => $"alt-{Item.Key:N}";

    public string SpotField => $"spot-{Item.Key:N}";

    public string XField => $"x-{Item.Key:N}";

    public string YField => $"y-{Item.Key:N}";

    public string ThrowAwayField => $"throw-{Item.Key:N}";

    /// <summary>The picture with what was said of it. Only when there are no problems.</summary>
    public MediaItem Result => Item with { Alt = Alt, FocalX = int.Parse(X, CultureInfo.InvariantCulture) / 100.0, FocalY = int.Parse(Y, CultureInfo.InvariantCulture) / 100.0 };

    public static PictureForm Of(MediaItem item, string picture, bool waits = false)
    {
        var (x, y) = (PictureLinks.Percent(item.FocalX), PictureLinks.Percent(item.FocalY));
        return new(item, item.Alt, FocalSpot.All.FirstOrDefault(s => s.X == x && s.Y == y)?.Value ?? FocalSpot.Own, InvariantText(x), InvariantText(y)) { Picture = picture, Waits = waits };
    }

    /// <summary>The same with what came in a form; <see cref="Problems"/> says what is wrong with it.</summary>
    public PictureForm Read(IFormCollection form, Func<string?, string> typed)
    {
        var read = this with { Alt = typed(form[AltField]), Spot = typed(form[SpotField]), X = typed(form[XField]).TrimEnd('%', ' '), Y = typed(form[YField]).TrimEnd('%', ' '), ThrowAway = form[ThrowAwayField] == "yes" };
        if (FocalSpot.All.FirstOrDefault(s => s.Value == read.Spot) is { } spot)
            read = read with { X = InvariantText(spot.X), Y = InvariantText(spot.Y) };
        read.Check();
        return read;
    }

    public string ProblemOf(string field) => Problems.Find(p => p.Field == field)?.Message ?? "";

    private void Check()
    {
        if (Alt.Length == 0)
            Problems.Add(new(AltField, $"Say what is in the picture {Item.Name}"));
        else if (Alt.Length > MediaItem.LongestAlt)
            Problems.Add(new(AltField, $"The text for {Item.Name} has {Alt.Length} characters. Use {MediaItem.LongestAlt} or fewer: say only what matters"));
        else if (Alt.Equals(Item.Name, StringComparison.OrdinalIgnoreCase) || FileName().IsMatch(Alt))
            Problems.Add(new(AltField, $"\u201c{Alt}\u201d is the name of a file. Say what can be seen in the picture"));
        foreach (var (field, number, from) in new[] { (XField, X, "left"), (YField, Y, "top") })
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) || percent > 100)
                Problems.Add(new(field, $"From the {from}: type a whole number from 0 to 100"));
    }

    private static string InvariantText(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\S+\.(jpe?g|png|webp|avif|heic|gif)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
