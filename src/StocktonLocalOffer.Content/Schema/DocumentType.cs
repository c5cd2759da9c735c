using System.Reflection;
using System.Text.Json;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Schema;

/// <summary>A document type or block type, read from its record.</summary>
public sealed class DocumentType
{
    private readonly DocumentTypeAttribute _attribute;

    internal DocumentType(Type record, DocumentTypeAttribute attribute)
    {
        Record = record;
        _attribute = attribute;
        Properties = [.. PropertiesOf(record).Select(p => new Property(this, p.Item1, p.Item2))];
    }

    public Type Record { get; }
    public string Alias => _attribute.Alias;
    public string Name => _attribute.Name;
    public string Description => _attribute.Description;
    public string NameHint => _attribute.NameHint;
    public string Icon => _attribute.Icon;
    public string Address => _attribute.Address;
    public string Folder => _attribute.Folder;
    public bool IsElement => _attribute.IsElement;
    public bool AllowedAtRoot => _attribute.AllowedAtRoot;

    /// <summary>The same on every machine, so that Umbraco knows the type again.</summary>
    public Guid Key => Keys.For($"document-type/{Alias}");

    public bool IsListing => typeof(Listing).IsAssignableFrom(Record);

    /// <summary>In the order of the form: a base record's first, then its own; the page group last.</summary>
    public IReadOnlyList<Property> Properties { get; }

    private static IEnumerable<(PropertyInfo, PropertyAttribute)> PropertiesOf(Type record)
    {
        var chain = new List<Type>();
        for (var type = record; type is not null && type != typeof(object); type = type.BaseType)
            chain.Insert(0, type);
        return chain
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(p => (p, p.GetCustomAttribute<PropertyAttribute>()))
            .Where(p => p.Item2 is not null)
            .Select(p => (p.p, p.Item2!))
            .OrderBy(p => p.p.DeclaringType == typeof(Document));
    }
}

/// <summary>One property of a document type.</summary>
public sealed class Property
{
    private readonly PropertyInfo _info;

    internal Property(DocumentType type, PropertyInfo info, PropertyAttribute attribute)
    {
        _info = info;
        Attribute = attribute;
        Alias = attribute.Alias.Length > 0 ? attribute.Alias : JsonNamingPolicy.CamelCase.ConvertName(info.Name);
        Key = Keys.For($"property/{type.Alias}/{Alias}");
    }

    public PropertyAttribute Attribute { get; }
    public PropertyKind Kind => Attribute.Kind;
    public string Alias { get; }
    public Guid Key { get; }
    public string Label => Attribute.Label;

    /// <summary>The name of the C# property.</summary>
    public string ClrName => _info.Name;

    public Type ClrType => _info.PropertyType;

    /// <summary>For blocks: the record of one block.</summary>
    public Type BlockRecord => ClrType.GetGenericArguments()[0];

    /// <summary>Characters, inclusive.</summary>
    public int MaxLength => Attribute.MaxLength > 0 ? Attribute.MaxLength : Kind switch
    {
        PropertyKind.RichText => 40_000,
        PropertyKind.LongText => 4_000,
        _ => 200,
    };

    /// <summary>What it holds when nothing is filled in.</summary>
    public object? Blank => Kind switch
    {
        PropertyKind.YesNo => false,
        PropertyKind.WholeNumber or PropertyKind.Decimal or PropertyKind.Date => null,
        _ => ClrType == typeof(string) ? "" : Array.CreateInstance(ClrType.GetGenericArguments()[0], 0),
    };

    public object? Get(object record) => _info.GetValue(record);

    /// <summary>Sets an init-only property of a record that is still being made.</summary>
    public void Set(object record, object? value) => _info.SetValue(record, value);
}
