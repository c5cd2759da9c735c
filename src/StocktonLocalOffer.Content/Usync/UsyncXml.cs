using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>
/// XML as uSync itself writes it: two spaces, line feeds, no byte order mark, no line end after the last tag.
/// In any other form Umbraco would find every file changed at every start.
/// </summary>
internal static class UsyncXml
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly XmlWriterSettings Writing = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", Encoding = Utf8 };

    // The files may come from anywhere: no entities, no other files.
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 20_000_000 };

    public static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Writing))
            new XDocument(root).Save(writer);
        return stream.ToArray();
    }

    /// <exception cref="XmlException">It is not well-formed, or declares a document type.</exception>
    public static XElement Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = XmlReader.Create(stream, Reading);
        return XDocument.Load(reader).Root!;
    }

    /// <summary>With an opening and a closing tag even when there is no text.</summary>
    public static XElement Element(string name, string text) => new(name, text);

    public static XElement Cdata(string name, string text) => new(name, new XCData(text));

    public static string Bool(bool value) => value ? "true" : "false";

    /// <summary>As uSync writes AllowAtRoot and PreventCleanup.</summary>
    public static string BigBool(bool value) => value ? "True" : "False";
}
