using System.Text.Json;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

namespace StocktonLocalOffer.Web.Pages.Editorial.Board;

/// <summary>What the board says of Umbraco: what of it the site cannot show, what it is asked to write, and what it does not have.</summary>
/// <param name="Refused">The oldest, up to <see cref="Most"/>.</param>
/// <param name="AllRefused">How many there are.</param>
/// <param name="Tasks">The newest, up to <see cref="Most"/>.</param>
/// <param name="OnlyHere">Entries on the site that Umbraco does not have.</param>
public sealed record UmbracoBoard(IReadOnlyList<RefusedNode> Refused, int AllRefused, IReadOnlyList<AuthoringTask> Tasks, int OnlyHere)
{
    // More than anybody puts right before looking again.
    public const int Most = 20;

    public IEnumerable<AuthoringTask> Waiting => Tasks.Where(t => t.DoneUtc is null);

    public IEnumerable<AuthoringTask> NotDone => Tasks.Where(t => t.DoneUtc is not null);

    public static string Kind(string documentType) => AllDocumentTypes.Find(documentType)?.Name ?? "Not known to this site";

    /// <summary>The field that a problem is about, as forms call it; empty when it is about all of the entry.</summary>
    public static string Field(RefusedNode node, Problem problem) => problem.Property switch
    {
        "name" => "Name",
        var path when AllDocumentTypes.Find(node.DocumentType) is { } type && FieldPath.Find(type, path) is { } property => property.Label,
        var path => path,
    };

    /// <summary>What Umbraco is asked to do.</summary>
    public static string What(AuthoringTask task) => task switch
    {
        { Publish: false } => "Make a draft",
        { Only.Length: > 0 } => "Note that it is still right",
        _ => "Publish it",
    };

    /// <summary>The name of the entry that a task is about. A task of another release of this site may hold a document that this one cannot read.</summary>
    public static string Name(AuthoringTask task)
    {
        try
        {
            return RecordJson.Read(task.DocumentType, task.Json).Name;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return "An entry";
        }
    }
}

/// <summary>Asks what is to be told of Umbraco.</summary>
public sealed class UmbracoWatch(AuthoringOptions authoring, RefusedNodes refused, AuthoringTasks tasks)
{
    /// <returns>Null while the built-in editor writes.</returns>
    public async Task<UmbracoBoard?> NowAsync(CancellationToken cancellation = default) => authoring.InUmbraco
        ? new(
            await refused.AllAsync(UmbracoBoard.Most, cancellation),
            await refused.CountAsync(cancellation),
            await tasks.ToLookAtAsync(UmbracoBoard.Most, cancellation),
            await refused.OnlyHereAsync(cancellation))
        : null;
}
