using System.Text.Json.Nodes;
using System.Xml.Linq;
using StocktonLocalOffer.Content.Schema;
using static StocktonLocalOffer.Content.Usync.UsyncXml;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>One of Umbraco's data types: an editor and its settings.</summary>
/// <param name="Ui">The part after "Umb.PropertyEditorUi.".</param>
internal sealed record DataType(Guid Key, string Name, string Editor, string Ui, JsonObject Config)
{
    /// <summary>One of ours: its key follows from its name, which must not change.</summary>
    public static DataType Ours(string name, string editor, string ui, JsonObject config) => new(Keys.For($"data-type/{name}"), name, editor, ui, config);

    public string FileName => SafeNames.Alias(Name) + ".config";

    public XElement ToXml() => new("DataType",
        new XAttribute("Key", Key), new XAttribute("Alias", Name), new XAttribute("Level", 1),
        new XElement("Info", Element("Name", Name), Element("EditorAlias", Editor), Element("EditorUIAlias", $"Umb.PropertyEditorUi.{Ui}")),
        Cdata("Config", UsyncJson.Text(Config)));
}
