using System.Globalization;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>What is known of a postcode. Wards and towns are slugs; an empty one is not known.</summary>
public sealed record FoundPlace(string Town, string Ward, double Latitude, double Longitude);

/// <summary>What the small buttons inside a form do: "add:locations", "remove:contacts[1]", "up:links[2]", "down:…", "place:locations[0]".</summary>
public sealed class RecordFormActions(ContentNames names, Func<string, FoundPlace?> findPlace, TimeProvider clock)
{
    /// <summary>True when the button changes the form only, and the page has nothing to keep.</summary>
    public static bool IsSmall(string? asked) => asked?.Contains(':', StringComparison.Ordinal) == true;

    /// <summary>Does what was asked to the values. What makes no sense for this type is left alone.</summary>
    /// <returns>What stood in the way.</returns>
    public IReadOnlyList<Problem> Do(DocumentType type, FormValues values, string asked)
    {
        var colon = asked.IndexOf(':', StringComparison.Ordinal);
        var (what, path) = (asked[..Math.Max(0, colon)], asked[(colon + 1)..]);
        if (what == "add")
            return FieldPath.Find(type, path) is { } list ? Add(list, path, values) : [];
        if (FieldPath.SplitPart(path) is not { } part || FieldPath.Find(type, part.List) is not { Kind: PropertyKind.Blocks or PropertyKind.Links or PropertyKind.Picture } parts)
            return [];
        var count = values.Parts(part.List);
        if (part.Place >= count)
            return [];
        if (what == "remove")
            values.RemovePart(part.List, part.Place);
        else if (what == "up" && part.Place > 0)
            values.Swap(part.List, part.Place, part.Place - 1);
        else if (what == "down" && part.Place < count - 1)
            values.Swap(part.List, part.Place, part.Place + 1);
        else if (what == "place" && parts.Kind == PropertyKind.Blocks)
            return Place(AllDocumentTypes.Of(parts.BlockRecord), path, values);
        return [];
    }

    private List<Problem> Add(Property property, string path, FormValues values)
    {
        var problems = new List<Problem>();
        if (property.Kind == PropertyKind.OtherContent)
        {
            var keys = new PickedContent(names, property, path, values).Read(problems);
            if (problems.Count == 0)
            {
                values.Set(path, keys.Select(k => k.ToString("N")));
                values.Remove($"{path}.add");
                values.Remove($"{path}.pick");
            }
        }
        else if (property.Kind is PropertyKind.Blocks or PropertyKind.Links or PropertyKind.Picture)
        {
            var count = values.Parts(path);
            if (count >= FormValues.MostParts)
                problems.Add(new(path, $"\"{property.Label}\" can have {FormValues.MostParts} parts. Take one out first."));
            else
                AddPart(property, path, FieldPath.Part(path, count), values, problems);
        }

        return problems;
    }

    private void AddPart(Property property, string path, string part, FormValues values, List<Problem> problems)
    {
        if (property.Kind == PropertyKind.Links)
        {
            values.Set($"{part}.name", "");
            return;
        }

        if (property.Kind == PropertyKind.Picture)
        {
            if (FieldReading.Key(values[$"{path}.add"]) == Guid.Empty)
            {
                problems.Add(new(path, "Choose a picture first, then press the button."));
                return;
            }

            values.Set($"{part}.media", values[$"{path}.add"]);
            values.Remove($"{path}.add");
        }

        values.Set($"{part}.key", Keys.New(clock).ToString("N"));
    }

    private Problem[] Place(DocumentType block, string path, FormValues values)
    {
        if (block.Properties.FirstOrDefault(p => p.Attribute.FindsPlace) is not { } postcode)
            return [];
        var typed = values[$"{path}.{postcode.Alias}"].Trim();
        if (typed.Length == 0)
            return [new($"{path}.{postcode.Alias}", "Type a postcode, then press the button.")];
        if (findPlace(typed) is not { } found)
            return [new($"{path}.{postcode.Alias}", $"We do not know the postcode \"{(typed.Length > 20 ? typed[..20] + "…" : typed)}\". Check it, or fill in the town by hand.")];
        Fill("town", found.Town);
        Fill("ward", found.Ward);
        // Six decimals are a tenth of a metre.
        Fill("latitude", Math.Round((decimal)found.Latitude, 6).ToString(CultureInfo.InvariantCulture));
        Fill("longitude", Math.Round((decimal)found.Longitude, 6).ToString(CultureInfo.InvariantCulture));
        return [];

        void Fill(string alias, string text)
        {
            if (text.Length > 0)
                values.Set($"{path}.{alias}", text);
        }
    }
}
