using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Media;

/// <summary>A picture and the entries that have it: together they say who may see and change it.</summary>
public sealed record LibraryPicture(MediaItem Item, IReadOnlyList<UsedIn> Uses)
{
    public bool IsPublic => Uses.Any(u => u.IsPublic);

    /// <summary>A provider sees what they added, and what the entries of their organisation have; everybody else sees all.</summary>
    public bool MayBeSeenBy(CurrentEditor who) =>
        !who.IsOnlyProvider || Item.AddedBy == who.Id || (who.OrganisationKey is { } mine && Uses.Any(u => u.OrganisationKey == mine));

    /// <summary>What the public sees changes at once, so that is for those who may publish.</summary>
    public bool MayBeChangedBy(CurrentEditor who) => who.MayPublish || (!IsPublic && (!who.IsOnlyProvider || Item.AddedBy == who.Id));

    /// <summary>True when each word is in its name or its text.</summary>
    public bool Has(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Item.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || Item.Alt.Contains(word, StringComparison.OrdinalIgnoreCase));
}
