using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Umbraco;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using File = System.IO.File;
using Node = Umbraco.Cms.Core.Models.Content;

namespace StocktonLocalOffer.Testing;

/// <summary>
/// The database of an Umbraco in memory: real nodes and document types of Umbraco.Cms.Core, made of the repository's own files, and
/// real notifications. Nothing happens by itself: a test says what an editor does, and which events arrive.
/// </summary>
public sealed class FakeUmbraco
{
    private static readonly IShortStringHelper Strings = new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));

    private readonly Dictionary<string, ContentType> _types = [];
    private readonly List<Node> _nodes = [];
    private readonly List<Media> _media = [];
    private int _lastId = 1000;

    public FakeUmbraco(string files)
    {
        Files = files;
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "umbraco-content", "ContentTypes"), "*.config"))
            Type(XDocument.Load(file).Root!);
        PictureType = new MediaType(Strings, -1) { Alias = "loPicture", Id = ++_lastId };
        foreach (var alias in new[] { "umbracoFile", "alternativeText" })
            PictureType.AddPropertyType(new PropertyType(Strings, "Umbraco.TextBox", ValueStorageType.Ntext, alias));
        Contents = Stand.For<IContentService>(Content);
        ContentTypes = Stand.For<IContentTypeService>((name, arguments) => name == "Get" && arguments[0] is string alias ? _types.GetValueOrDefault(alias) : throw new NotSupportedException(name));
    }

    public IContentService Contents { get; }

    public IContentTypeService ContentTypes { get; }

    public MediaType PictureType { get; }

    public IReadOnlyList<IContent> Nodes => _nodes;

    public IReadOnlyList<IMedia> Pictures => _media;

    /// <summary>Where the files of its media library lie.</summary>
    public string Files { get; }

    /// <summary>True while its database does not answer.</summary>
    public bool Unreachable { get; set; }

    /// <summary>A node that it throws at instead of saving it.</summary>
    public Guid? FailsToSave { get; set; }

    /// <summary>What hears of its events; none when null.</summary>
    public IServiceProvider? Listener { get; set; }

    public ContentType TypeOf(string alias) => _types[alias];

    /// <summary>One that the council has added.</summary>
    public void AddProperty(string type, string alias) => _types[type].AddPropertyType(new PropertyType(Strings, "Umbraco.TextBox", ValueStorageType.Nvarchar, alias));

    /// <summary>Registers what an Umbraco registers, and runs the composer as an Umbraco would.</summary>
    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Contents).AddSingleton(ContentTypes);
        services.AddSingleton(Stand.For<IMediaService>((name, arguments) => name == "GetById" && arguments[0] is Guid key ? _media.Find(m => m.Key == key) : throw new NotSupportedException(name)));
        services.AddSingleton(Stand.For<IUserService>((name, _) => name == "GetProfileById" ? Stand.For<IProfile>((_, _) => "Ada of Umbraco") : throw new NotSupportedException(name)));
        services.AddSingleton(Stand.For<IRuntimeState>((_, _) => RuntimeLevel.Run));
        services.AddSingleton(Stand.For<IServerRoleAccessor>((_, _) => ServerRole.Single));
        services.AddSingleton(s => new MediaFileManager(FileSystem(), Stand.For<IMediaPathScheme>((name, _) => throw new NotSupportedException(name)), NullLogger<MediaFileManager>.Instance, Strings, s, new(() => throw new NotSupportedException())));
        new LocalOfferComposer().Compose(Stand.For<IUmbracoBuilder>((name, _) => name switch
        {
            "get_Services" => services,
            "get_Config" => configuration,
            _ => throw new NotSupportedException(name),
        }));
    }

    public IContent? Find(Guid key) => _nodes.Find(n => n.Key == key);

    /// <summary>A new draft.</summary>
    public IContent Add(string type, string name, IContent? parent, Guid key)
    {
        var node = new Node(name, parent?.Id ?? -1, _types[type]) { Key = key, Id = ++_lastId, CreateDate = new DateTime(2026, 11, 23, 9, 0, 0) };
        (node.Path, node.Level) = ($"{parent?.Path ?? "-1"},{node.Id}", (parent?.Level ?? 0) + 1);
        _nodes.Add(node);
        return node;
    }

    /// <summary>What an editor types, in the form of uSync's files; empty to clear it.</summary>
    public static void Set(IContent node, string alias, string text) => node.SetValue(alias, text.Length == 0 ? null : StorageOf(node, alias) switch
    {
        ValueStorageType.Integer => int.Parse(text, CultureInfo.InvariantCulture),
        ValueStorageType.Decimal => decimal.Parse(text, CultureInfo.InvariantCulture),
        ValueStorageType.Date => DateTime.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    });

    public Task PublishAsync(IContent node, params string[] cultures)
    {
        Put(node);
        foreach (var culture in cultures)
            ((Node)node).PublishCultureInfos!.AddOrUpdate(culture, node.GetCultureName(culture), new DateTime(2026, 11, 23));
        return TellAsync(new ContentPublishedNotification(node, new EventMessages()));
    }

    public Task UnpublishAsync(IContent node)
    {
        ((Node)node).Published = false;
        return TellAsync(new ContentUnpublishedNotification(node, new EventMessages()));
    }

    /// <summary>Umbraco leaves it "published" in the bin.</summary>
    public Task BinAsync(IContent node)
    {
        var from = node.Path;
        Rehang(node, "-1,-20", -20, trashed: true);
        return TellAsync(new ContentMovedToRecycleBinNotification(new MoveToRecycleBinEventInfo<IContent>(node, from), new EventMessages()));
    }

    /// <summary>To another place, or out of the bin.</summary>
    public Task MoveAsync(IContent node, IContent parent)
    {
        var from = node.Path;
        Rehang(node, parent.Path, parent.Id, trashed: false);
        return TellAsync(new ContentMovedNotification(new MoveEventInfo<IContent>(node, from, parent.Id, parent.Key), new EventMessages()));
    }

    /// <summary>For good, with all that hangs below it.</summary>
    public async Task DeleteAsync(IContent node)
    {
        foreach (var gone in Below(node).Reverse().Append((Node)node).ToList())
        {
            _nodes.Remove(gone);
            await TellAsync(new ContentDeletedNotification(gone, new EventMessages()));
        }
    }

    public Task SortAsync(params IContent[] nodes)
    {
        foreach (var (place, node) in nodes.Index())
            node.SortOrder = place;
        return TellAsync(new ContentSortedNotification(nodes, new EventMessages()));
    }

    /// <summary>What the other servers hear.</summary>
    public Task RefreshAsync(IContent node, TreeChangeTypes change = TreeChangeTypes.RefreshNode) => TellAsync(new ContentCacheRefresherNotification(
        new[] { new ContentCacheRefresher.JsonPayload { Id = node.Id, Key = node.Key, ChangeTypes = change } }, MessageType.RefreshByPayload));

    /// <summary>Without a file yet.</summary>
    public Media AddPicture(string name, Guid key)
    {
        var media = new Media(name, -1, PictureType) { Key = key, Id = ++_lastId, UpdateDate = new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc) };
        _media.Add(media);
        return media;
    }

    /// <param name="bytes">The file; none when null.</param>
    /// <param name="file">What the property of the file holds.</param>
    public Task SavePictureAsync(Guid key, string name, string alternative, byte[]? bytes, string file)
    {
        var media = _media.Find(m => m.Key == key) ?? AddPicture(name, key);
        media.UpdateDate = new DateTime(2026, 11, 23, 9, 0, ++_lastId % 60, DateTimeKind.Utc);
        media.SetValue("umbracoFile", file);
        media.SetValue("alternativeText", alternative);
        if (bytes is not null)
        {
            Directory.CreateDirectory(Path.Combine(Files, key.ToString("N")));
            File.WriteAllBytes(Path.Combine(Files, key.ToString("N"), "file.jpg"), bytes);
        }

        return TellAsync(new MediaSavedNotification(media, new EventMessages()));
    }

    /// <summary>Tells whoever listens, as Umbraco does after its own transaction.</summary>
    public Task TellAsync<T>(T notification) where T : INotification =>
        Listener is { } services ? new EventAggregator(type => services.GetService(type)!).PublishAsync(notification) : Task.CompletedTask;

    /// <summary>Publishes without an event.</summary>
    public static void Put(IContent node)
    {
        foreach (var property in node.Properties)
            property.PublishValues("*", "*");
        var published = (Node)node;
        (published.PublishName, published.Published, published.PublisherId) = (node.Name, true, -1);
        published.Edited = false;
    }

    private static ValueStorageType StorageOf(IContent node, string alias) => node.Properties[alias]!.PropertyType.ValueStorageType;

    private void Rehang(IContent node, string above, int parent, bool trashed)
    {
        var below = Below(node).ToList();
        var old = node.Path;
        node.ParentId = parent;
        node.Path = $"{above},{node.Id}";
        foreach (var child in below)
            child.Path = node.Path + child.Path[old.Length..];
        foreach (var moved in below.Append((Node)node))
            moved.Trashed = trashed;
    }

    private IEnumerable<Node> Below(IContent node) => _nodes.Where(n => n.Path.StartsWith(node.Path + ",", StringComparison.Ordinal));

    private void Type(XElement file)
    {
        var type = new ContentType(Strings, -1) { Alias = file.Attribute("Alias")!.Value, Key = (Guid)file.Attribute("Key")!, Id = ++_lastId };
        foreach (var property in file.Element("GenericProperties")!.Elements())
            type.AddPropertyType(new PropertyType(Strings, property.Element("Type")!.Value, Storage(property.Element("Type")!.Value), property.Element("Alias")!.Value));
        _types[type.Alias] = type;
    }

    private static ValueStorageType Storage(string editor) => editor switch
    {
        "Umbraco.TextBox" or "Umbraco.DropDown.Flexible" => ValueStorageType.Nvarchar,
        "Umbraco.TrueFalse" or "Umbraco.Integer" => ValueStorageType.Integer,
        "Umbraco.Decimal" => ValueStorageType.Decimal,
        "Umbraco.DateTime" => ValueStorageType.Date,
        _ => ValueStorageType.Ntext,
    };

    private object? Content(string method, object?[] arguments)
    {
        if (Unreachable)
            throw new InvalidOperationException("The database of Umbraco does not answer.");
        return method switch
        {
            "GetById" => arguments[0] is Guid key ? Find(key) : _nodes.Find(n => n.Id == (int)arguments[0]!),
            "GetByIds" => arguments[0] is IEnumerable<Guid> keys ? _nodes.Where(n => keys.Contains(n.Key)).ToList<IContent>() : _nodes.Where(n => ((IEnumerable<int>)arguments[0]!).Contains(n.Id)).ToList<IContent>(),
            "GetPagedDescendants" => Paged(Below(_nodes.Find(n => n.Id == (int)arguments[0]!)!), arguments),
            "GetPagedOfTypes" => Paged(_nodes.Where(n => ((int[])arguments[0]!).Contains(n.ContentTypeId)), arguments),
            "Create" => Create((string)arguments[0]!, (IContent)arguments[1]!, (string)arguments[2]!),
            "Save" => Save((Node)arguments[0]!),
            "Publish" => Publish((IContent)arguments[0]!),
            _ => throw new NotSupportedException(method),
        };
    }

    private Node Create(string name, IContent parent, string type)
    {
        var node = (Node)Add(type, name, parent, Keys.For(name));
        _nodes.Remove(node);
        return node;
    }

    private OperationResult Save(Node node)
    {
        if (node.Key == FailsToSave)
            throw new InvalidOperationException("The row is locked.");
        if (!_nodes.Contains(node))
            _nodes.Add(node);
        node.Edited |= node.Published;
        return OperationResult.Succeed(new EventMessages());
    }

    private PublishResult Publish(IContent node)
    {
        PublishAsync(node).GetAwaiter().GetResult();
        return new(new EventMessages(), node);
    }

    private static List<IContent> Paged(IEnumerable<Node> nodes, object?[] arguments)
    {
        var all = nodes.OrderBy(n => n.Path, StringComparer.Ordinal).ToList();
        arguments[3] = (long)all.Count;
        return [.. all.Skip((int)((long)arguments[1]! * (int)arguments[2]!)).Take((int)arguments[2]!)];
    }

    private object? AddFile(string path, Stream content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Files, path))!);
        using var file = File.Create(Path.Combine(Files, path));
        content.CopyTo(file);
        return null;
    }

    private IFileSystem FileSystem() => Stand.For<IFileSystem>((name, arguments) => name switch
    {
        "GetRelativePath" => ((string)arguments[0]!).Replace("/media/", "", StringComparison.Ordinal),
        "OpenFile" => File.OpenRead(Path.Combine(Files, (string)arguments[0]!)),
        "FileExists" => File.Exists(Path.Combine(Files, (string)arguments[0]!)),
        "AddFile" => AddFile((string)arguments[0]!, (Stream)arguments[1]!),
        _ => throw new NotSupportedException(name),
    });
}
