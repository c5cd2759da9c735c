using System.Text.Json.Nodes;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Data types that every Umbraco 17 has, under its own keys and with its own settings.</summary>
internal static class BuiltInDataTypes
{
    public static DataType Line() => new(Guid.Parse("0cc0eba1-9960-42c9-bf9b-60e150b429ae"), "Textstring", "Umbraco.TextBox", "TextBox", []);

    public static DataType LongText() => new(Guid.Parse("c6bac0dd-4ab9-45b1-8e30-e4b619ee5da3"), "Textarea", "Umbraco.TextArea", "TextArea", []);

    public static DataType RichText() => new(Guid.Parse("ca90c950-0aff-4e72-b976-a30b1ac57dad"), "Richtext editor", "Umbraco.RichText", "Tiptap", RichTextConfig());

    public static DataType YesNo() => new(Guid.Parse("92897bc6-a5f3-4ffe-ae27-f2e7e33dda49"), "True/false", "Umbraco.TrueFalse", "Toggle", []);

    public static DataType WholeNumber() => new(Guid.Parse("2e6d3631-066e-44b8-aec4-96f09099b2b5"), "Numeric", "Umbraco.Integer", "Integer", []);

    public static DataType Date() => new(Guid.Parse("5046194e-4237-453c-a547-15db3a07c4e1"), "Date Picker", "Umbraco.DateTime", "DatePicker", new() { ["format"] = "YYYY-MM-DD" });

    public static DataType Links() => new(Guid.Parse("b4e3535a-1753-47e2-8568-602cf8cfee6f"), "Multi URL Picker", "Umbraco.MultiUrlPicker", "MultiUrlPicker", []);

    private static JsonObject RichTextConfig()
    {
        using var stream = typeof(BuiltInDataTypes).Assembly.GetManifestResourceStream("richtext-editor.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
