using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing.Duplicates;

/// <summary>Whether reasons enough speak for two entries being one. A hall with ten clubs of one organisation is ten entries.</summary>
/// <param name="tells">False for a telephone number or an address that so many have that it tells nothing.</param>
internal sealed class Comparison(PublishedSnapshot now, Func<string, bool> tells)
{
    // Names tell most, then what one person answers; many things happen in one place, and one organisation runs many.
    private const int SameName = 5, LikeName = 4, SameContact = 3, SamePlace = 2, SameOrganisation = 1;

    /// <returns>Null for two that are two.</returns>
    public Likeness? Of(Traits one, Traits other)
    {
        if (one.Entry.Document.GetType() != other.Entry.Document.GetType())
            return null;
        var name = Name(one, other);
        var contacts = Contacts(one, other).ToList();
        var place = Place(one, other);
        // Whoever runs one thing runs others: that counts only beside a name, and not for the like of it in another place.
        var elsewhere = place is null && one.Spots.Count > 0 && other.Spots.Count > 0;
        var organisation = Organisation(one, other);
        Reason?[] telling = [name, .. contacts, place, name is null || elsewhere ? null : organisation];
        if (name?.Weight != SameName && telling.OfType<Reason>().Count() < 2)
            return null;
        List<Reason> reasons = [.. new[] { name }.Concat(contacts).Append(place).Append(organisation).OfType<Reason>()];
        return new(one.Entry, other.Entry, reasons.Sum(r => r.Weight), [.. reasons.Select(r => r.Words)]);
    }

    private static Reason? Name(Traits one, Traits other) => (one.Name.Key == other.Name.Key && one.Name.Key.Length > 0, one.Name.IsLike(other.Name)) switch
    {
        (true, _) => new("The same name", SameName),
        (_, true) => new("Names that are nearly the same", LikeName),
        _ => null,
    };

    private IEnumerable<Reason> Contacts(Traits one, Traits other)
    {
        foreach (var (words, ours, theirs) in new[] { ("telephone number", one.Telephones, other.Telephones), ("e-mail address", one.Emails, other.Emails), ("web address", one.Webs, other.Webs) })
            if (ours.Keys.FirstOrDefault(key => theirs.ContainsKey(key) && tells(key)) is { } same)
                yield return new($"The same {words}: {ours[same]}", SameContact);
    }

    private static Reason? Place(Traits one, Traits other) => one.Spots.FirstOrDefault(here => other.Spots.Any(here.IsWith)) is { } spot
        ? new(spot.Postcode.Length > 0 ? $"The same place: {spot.Postcode}" : "The same place on the map", SamePlace)
        : null;

    private Reason? Organisation(Traits one, Traits other) => one.Organisation is { } key && key == other.Organisation
        ? new(now.Find<Organisation>(key) is { } runBy ? $"The same organisation: {runBy.Document.Name}" : "The same organisation", SameOrganisation)
        : null;

    private sealed record Reason(string Words, int Weight);
}
