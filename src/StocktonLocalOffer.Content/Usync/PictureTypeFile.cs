using System.Xml.Linq;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Schema;
using static StocktonLocalOffer.Content.Usync.UsyncXml;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>
/// The media type of our pictures as a MediaTypes file. Umbraco's own "Image" asks for no alternative text, and a council may use it
/// for other sites, so it is left as it is.
/// </summary>
internal static class PictureTypeFile
{
    public const string Alias = "loPicture", Alternative = "alternativeText", FileProperty = "umbracoFile";

    public static readonly Guid Key = Keys.For($"media-type/{Alias}");

    private const string Group = "Picture";

    // Name, alias, data type, editor. The labels are filled in by Umbraco itself when a file is saved.
    private static readonly (string Name, string Alias, string DataType, string Editor)[] Properties =
    [
        ("Picture", FileProperty, "1df9f033-e6d4-451f-b8d2-e0cbc50a836f", "Umbraco.ImageCropper"),
        ("Text for people who cannot see it", Alternative, "0cc0eba1-9960-42c9-bf9b-60e150b429ae", "Umbraco.TextBox"),
        ("Width", "umbracoWidth", "8e7f995c-bd81-4627-9932-c40e568ec788", "Umbraco.Label"),
        ("Height", "umbracoHeight", "8e7f995c-bd81-4627-9932-c40e568ec788", "Umbraco.Label"),
        ("Size", "umbracoBytes", "930861bf-e262-4ead-a704-f99453565708", "Umbraco.Label"),
        ("Kind of file", "umbracoExtension", "f0bc4bfb-b499-40d6-ba86-058885a5178c", "Umbraco.Label"),
    ];

    // The order of the parts is not that of a document type: so the serialiser of media types writes them.
    public static XElement Xml() => new("MediaType",
        new XAttribute("Key", Key), new XAttribute("Alias", Alias), new XAttribute("Level", 1),
        new XElement("Info",
            Element("Name", "Local Offer picture"), Element("Icon", "icon-picture"), Element("Thumbnail", "folder.png"), Element("Description", "A picture with a text for people who cannot see it."),
            Element("AllowAtRoot", BigBool(true)), new XElement("ListView", Guid.Empty), Element("Variations", "Nothing"), Element("IsElement", Bool(false)), new XElement("Compositions")),
        new XElement("GenericProperties", Properties.Select((p, i) => (p, i)).OrderBy(p => p.p.Alias, StringComparer.Ordinal).Select(p => Property(p.p, p.i))),
        new XElement("Structure"),
        new XElement("Tabs", new XElement("Tab", new XElement("Key", Keys.For($"group/{Alias}/{Group}")), Element("Caption", Group), Element("Alias", SafeNames.CamelAlias(Group)), Element("Type", "Group"), new XElement("SortOrder", 0))));

    private static XElement Property((string Name, string Alias, string DataType, string Editor) property, int place)
    {
        var isText = property.Alias == Alternative;
        return new("GenericProperty",
            new XElement("Key", Keys.For($"property/{Alias}/{property.Alias}")),
            Element("Name", property.Name),
            Element("Alias", property.Alias),
            Element("Definition", property.DataType),
            Element("Type", property.Editor),
            Element("Mandatory", Bool(isText || property.Alias == FileProperty)),
            Element("Validation", isText ? $@"^[\s\S]{{0,{MediaItem.LongestAlt}}}$" : ""),
            Cdata("Description", isText ? "What is to be seen, in one sentence. Without it no page can show the picture." : ""),
            new XElement("SortOrder", place),
            new XElement("Tab", new XAttribute("Alias", SafeNames.CamelAlias(Group)), Group),
            Element("MandatoryMessage", ""),
            Element("ValidationRegExpMessage", isText ? $"Use {MediaItem.LongestAlt} characters or fewer." : ""),
            Element("LabelOnTop", "false"));
    }
}
