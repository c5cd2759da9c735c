using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Suggesting;

/// <summary>Towns, wards in force, and villages and other words for parts of them. Places outside the borough are left to the search.</summary>
internal static class PlaceSuggestions
{
    public static SuggestionShelf Of(Gazetteer gazetteer, DateOnly today)
    {
        var towns = gazetteer.Towns.ToDictionary(t => t.Slug, t => Place(t.Name, "Town", "town", t.Slug));
        // A ward that is the whole town of its name adds nothing to it.
        var wards = gazetteer.Wards(today).Where(w => w.Name != w.Town?.Name)
            .ToDictionary(w => w.Slug, w => Place(w.Name, w.Town is null ? "Ward" : $"Ward in {w.Town.Name}", "ward", w.Slug));
        var items = towns.Values.Concat(wards.Values).ToList();
        var phrases = items.Select(i => new Phrase(i.Label, i, true)).ToList();

        foreach (var word in gazetteer.PlaceWords)
            foreach (var option in word.Options)
            {
                if (option.Town is { } town)
                    phrases.Add(new(word.Words, towns[town.Slug], false));
                else if (option.Ward is { } ward && ward.InForce(today))
                    phrases.Add(new(word.Words, PartOf(ward, word.Name), true));
            }

        return new(SuggestionKind.Place, items, phrases, []);

        Suggestion PartOf(Ward ward, string name)
        {
            if (wards.GetValueOrDefault(ward.Slug) is { } whole && whole.Label == name)
                return whole;
            var part = Place(name, $"In {ward.Name} ward", "ward", ward.Slug);
            items.Add(part);
            return part;
        }
    }

    private static Suggestion Place(string name, string note, string facet, string slug) => new(SuggestionKind.Place, name, note) { Filter = new Tag(facet, slug) };
}
