using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Web.Pages.Listings;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>The addresses of lists. A token is part of the path, so nothing but the address is needed to come back.</summary>
public static class ShortlistLinks
{
    public const string Start = "/shortlist";

    /// <summary>Asks which list a listing goes on. No form on a card, so that results can be kept for everybody.</summary>
    public static string Add(Listing listing) => Add(ListingLinks.To(listing));

    /// <param name="path">The path of a listing's page.</param>
    public static string Add(string path) => $"{Start}/add?listing={path.TrimStart('/')}";

    public static string To(string token) => $"{Start}/{token}";

    public static string Entry(string token, Guid listing) => $"{To(token)}#{EntryId(listing)}";

    public static string EntryId(Guid listing) => $"on-{listing:N}";

    public static string Print(string token) => $"{To(token)}/print";

    public static string Email(string token) => $"{To(token)}/email";

    public static string Compare(string token) => $"{To(token)}/compare";

    /// <summary>What a button of the list does.</summary>
    public static string Do(string token, string what, Guid? listing = null) =>
        $"{To(token)}?handler={what}{(listing is { } key ? $"&listing={key:N}" : "")}";
}
