using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace StocktonLocalOffer.Umbraco;

/// <summary>Reads a node's values as Umbraco stores them, by property and never by document type, and copies the pictures it shows.</summary>
internal sealed partial class NodeReader(IUserService users, MediaCopier media, ILogger<NodeReader> log)
{
    // The site has one language. Where a council's Umbraco has several, this is the one that families read.
    private const string Culture = "en-GB";

    /// <param name="published">True for what is published, false for what an editor is writing.</param>
    public async Task<AuthoredNode> ReadAsync(IContent node, DocumentType type, Guid? parent, bool published, CancellationToken cancellation)
    {
        var culture = CultureOf(node, published);
        var values = new Dictionary<string, string>();
        foreach (var property in type.Properties.Where(p => node.HasProperty(p.Alias)))
        {
            var varies = node.Properties[property.Alias]!.PropertyType.Variations.HasFlag(ContentVariation.Culture);
            values[property.Alias] = Text(node.GetValue(property.Alias, varies ? culture : null, null, published));
        }

        return new()
        {
            Key = node.Key,
            Type = type,
            Name = Name(node, culture, published),
            Values = values,
            ParentKey = parent,
            SortOrder = node.SortOrder,
            CreatedUtc = WholeSeconds(node.CreateDate),
            SavedBy = users.GetProfileById((published ? node.PublisherId : null) ?? node.WriterId)?.Name ?? "Umbraco",
            Problems = await PicturesAsync(type, values, cancellation),
        };
    }

    /// <summary>Copies again those of some pictures that the site has.</summary>
    public async Task RefreshPicturesAsync(IEnumerable<Guid> keys, CancellationToken cancellation)
    {
        foreach (var key in keys.Where(media.Has))
            if (await media.CopyAsync(key, cancellation) is { } problem)
                log.LogWarning("The site goes on showing the picture {Key} as it was. {Reason}", key, problem);
    }

    private static string Name(IContent node, string? culture, bool published) =>
        (culture is null ? null : published ? node.GetPublishName(culture) : node.GetCultureName(culture))
        ?? (published ? node.PublishName : null) ?? node.Name ?? "";

    // Null where nothing varies.
    private string? CultureOf(IContent node, bool published)
    {
        if (!node.ContentType.Variations.HasFlag(ContentVariation.Culture))
            return null;
        var cultures = (published ? node.PublishedCultures : node.AvailableCultures).Order(StringComparer.Ordinal).ToList();
        var culture = cultures.Find(c => c.Equals(Culture, StringComparison.OrdinalIgnoreCase)) ?? cultures.FirstOrDefault();
        if (cultures.Count > 1)
            log.LogWarning("\"{Name}\" is written in {Cultures}. The Local Offer has one language: it takes {Culture} and leaves the others out", node.Name, string.Join(", ", cultures), culture);
        return culture;
    }

    private async Task<IReadOnlyList<Problem>> PicturesAsync(DocumentType type, Dictionary<string, string> values, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        foreach (var property in type.Properties.Where(p => p.Kind is PropertyKind.Picture or PropertyKind.Blocks && values.ContainsKey(p.Alias)))
            foreach (var key in MediaKey().Matches(values[property.Alias]).Select(m => Guid.Parse(m.Groups[1].Value)).Distinct())
                if (await media.CopyAsync(key, cancellation) is { } problem)
                    problems.Add(new(property.Alias, problem));
        return problems;
    }

    // Umbraco gives text, whole numbers, decimals and dates as its database holds them; nothing filled in is null or empty.
    private static string Text(object? stored) => stored switch
    {
        null => "",
        DateTime date => date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "1" : "0",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => stored.ToString() ?? "",
    };

    private static DateTime WholeSeconds(DateTime date) => new(date.Ticks - (date.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);

    // Inside a block the quotation marks may be escaped.
    [GeneratedRegex(@"mediaKey\\*""\s*:\s*\\*""([0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12})")]
    private static partial Regex MediaKey();
}
