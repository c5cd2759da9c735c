using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>The addresses for answering what people tell us.</summary>
public static class ModerateLinks
{
    public const string Queue = "/editorial/comments";
    public const string Useful = Queue + "/useful";
    public const string Replies = Queue + "/replies";

    public static string Comment(Guid key) => $"{Queue}/{key:N}";

    public static string Reply(Guid key) => $"{Replies}/{key:N}";

    /// <summary>Where an entry is edited.</summary>
    public static string Entry(Guid key) => $"/editorial/entries/{key:N}";

    public static string QueueOf(CommentState state, CommentKind? kind, string words, int page = 1)
    {
        var query = new QueryBuilder();
        if (state != CommentState.Waiting)
            query.Add("state", Id(state));
        if (kind is { } one)
            query.Add("kind", Id(one));
        if (words.Length > 0)
            query.Add("q", words);
        if (page > 1)
            query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        return Queue + query.ToQueryString();
    }

    /// <summary>A state or a kind as it stands in an address.</summary>
    public static string Id<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Null for one that there is not.</summary>
    public static T? Read<T>(string? id) where T : struct, Enum => Enum.GetValues<T>().Where(v => Id(v) == id).Select(v => (T?)v).FirstOrDefault();
}
