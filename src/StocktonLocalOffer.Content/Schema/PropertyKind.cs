namespace StocktonLocalOffer.Content.Schema;

/// <summary>What an editor types or picks in a property. Each kind has one CLR type, one form control and one Umbraco editor.</summary>
public enum PropertyKind
{
    /// <summary>One line of text. <c>string</c>, empty when not known. Umbraco.TextBox.</summary>
    Line,

    /// <summary>Several lines of plain text. <c>string</c>. Umbraco.TextArea.</summary>
    LongText,

    /// <summary>Sanitised HTML with headings, lists and links. <c>string</c>. Umbraco.RichText.</summary>
    RichText,

    /// <summary>A tick. <c>bool</c>: only for what is never unknown. Umbraco.TrueFalse.</summary>
    YesNo,

    /// <summary><c>int?</c>. Umbraco.Integer.</summary>
    WholeNumber,

    /// <summary><c>decimal?</c>. Umbraco.Decimal.</summary>
    Decimal,

    /// <summary>A day without a time. <c>DateOnly?</c>. Umbraco.DateTime.</summary>
    Date,

    /// <summary>One id of a vocabulary, empty when not known. <c>string</c>. Umbraco.DropDown.Flexible.</summary>
    OneOf,

    /// <summary>Some ids of a vocabulary. <c>IReadOnlyList&lt;string&gt;</c>. Umbraco.CheckBoxList.</summary>
    SomeOf,

    /// <summary>Free words. <c>IReadOnlyList&lt;string&gt;</c>. Umbraco.Tags.</summary>
    Words,

    /// <summary>Keys of other content. <c>IReadOnlyList&lt;Guid&gt;</c>. Umbraco.MultiNodeTreePicker.</summary>
    OtherContent,

    /// <summary>Pictures of the media library. <c>IReadOnlyList&lt;Picture&gt;</c>. Umbraco.MediaPicker3.</summary>
    Picture,

    /// <summary>Web links with a name. <c>IReadOnlyList&lt;WebLink&gt;</c>. Umbraco.MultiUrlPicker.</summary>
    Links,

    /// <summary>Repeating parts, each a record that derives from Block. <c>IReadOnlyList&lt;T&gt;</c>. Umbraco.BlockList.</summary>
    Blocks,
}
