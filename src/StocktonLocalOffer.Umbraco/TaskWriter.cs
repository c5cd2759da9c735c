using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Folder = StocktonLocalOffer.Content.DocumentTypes.Folder;
using Property = StocktonLocalOffer.Content.Schema.Property;

namespace StocktonLocalOffer.Umbraco;

/// <summary>Writes into Umbraco what moderators and checks have asked for: a suggestion as a draft, the day that a listing was checked.</summary>
internal sealed class TaskWriter(AuthoringTasks tasks, IDbContextFactory<SiteDb> databases, IContentService contents, ILogger<TaskWriter> log)
{
    private const int MostAtOnce = 50;

    /// <summary>Does what waits, the oldest first. Doing one twice changes nothing, so it does not matter where this is cut off.</summary>
    public async Task WriteAsync(CancellationToken cancellation = default)
    {
        var waiting = await tasks.WaitingAsync(MostAtOnce, cancellation);
        if (waiting.Count == 0)
            return;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var writer = await tasks.WriterAsync(cancellation);
        // It throws while Umbraco's database does not answer. Then all of them wait.
        contents.GetById(waiting[0].Key);
        foreach (var task in waiting)
        {
            var problem = await TryAsync(task, db, writer, cancellation);
            await tasks.DoneAsync(task.Number, problem, cancellation);
            log.LogInformation("What {Who} asked for of {Key} is done in Umbraco. {Problem}", task.Who, task.Key, problem);
        }
    }

    private async Task<string> TryAsync(AuthoringTask task, SiteDb db, RecordWriter writer, CancellationToken cancellation)
    {
        try
        {
            return await WriteAsync(task, db, writer, cancellation);
        }
#pragma warning disable CA1031 // One that fails must not hold up the others. Editors see the reason, and can ask again.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError(e, "What {Who} asked for of {Key} could not be done in Umbraco", task.Who, task.Key);
            var reason = $"Umbraco could not do it. {e.Message}";
            return reason.Length > AuthoringTask.LongestProblem ? reason[..AuthoringTask.LongestProblem] : reason;
        }
    }

    private async Task<string> WriteAsync(AuthoringTask task, SiteDb db, RecordWriter writer, CancellationToken cancellation)
    {
        Document document;
        try
        {
            document = RecordJson.Read(task.DocumentType, task.Json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return $"It cannot be read any more. {e.Message}";
        }

        var node = contents.GetById(task.Key);
        if (node is null && task.Only.Length > 0)
            return "Umbraco does not have this entry.";
        node ??= await NewAsync(task, document, db, cancellation);
        if (node is null)
            return $"Umbraco has no folder \"{AllDocumentTypes.Of(document).Folder}\" to put it into.";
        if (node.Trashed)
            return "It is in Umbraco's bin.";

        var beingChanged = node is { Published: true, Edited: true };
        var only = task.Only.Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (only.Length == 0)
            node.Name = document.Name;
        foreach (var (property, text) in writer.Write(document))
            if (node.HasProperty(property.Alias) && (only.Length == 0 || only.Contains(property.Alias)))
                node.SetValue(property.Alias, Stored(property, text));
        if (contents.Save(node) is { Success: false } unsaved)
            return $"Umbraco did not save it: {unsaved.Result}.";
        if (!task.Publish)
            return "";
        if (beingChanged)
            return "Somebody is changing this entry in Umbraco. It is noted there, and counts when they publish.";
        return contents.Publish(node, ["*"]) is { Success: false } unpublished ? $"Umbraco did not publish it: {unpublished.Result}." : "";
    }

    private async Task<IContent?> NewAsync(AuthoringTask task, Document document, SiteDb db, CancellationToken cancellation)
    {
        var (folder, settings) = (AllDocumentTypes.Of(document).Folder, AllDocumentTypes.Of<SiteSettings>().Alias);
        var folders = AllDocumentTypes.Of<Folder>().Alias;
        var parent = await db.PublishedContent.Where(p => (p.DocumentType == folders && p.Name == folder) || p.DocumentType == settings)
            .OrderBy(p => p.DocumentType == settings).Select(p => p.Key).FirstOrDefaultAsync(cancellation);
        if (parent == Guid.Empty || contents.GetById(parent) is not { Trashed: false } above)
            return null;
        var node = contents.Create(document.Name, above, task.DocumentType);
        node.Key = task.Key;
        return node;
    }

    // By what Umbraco's database holds for the kind; nothing filled in is null.
    private static object? Stored(Property property, string text) => text.Length == 0 ? null : property.Kind switch
    {
        PropertyKind.YesNo or PropertyKind.WholeNumber => int.Parse(text, CultureInfo.InvariantCulture),
        PropertyKind.Decimal => decimal.Parse(text, CultureInfo.InvariantCulture),
        PropertyKind.Date => DateTime.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };
}
