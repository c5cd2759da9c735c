using System.ComponentModel.DataAnnotations;

namespace StocktonLocalOffer.Content.Mirroring;

/// <summary>Where what the site says is written. Bound to the settings themselves, not to a section: "Authoring": "Umbraco".</summary>
public sealed class AuthoringOptions
{
    /// <summary>Which side writes. The other is closed, so that no two write over each other.</summary>
    public AuthoringSide Authoring { get; set; }

    /// <summary>Where Umbraco's back office is: a path of this site, or a whole address when it runs elsewhere.</summary>
    [RegularExpression("^(/|https?://).*[^/]$", ErrorMessage = "UmbracoAddress must be like /umbraco or https://edit.example.org/umbraco.")]
    public string UmbracoAddress { get; set; } = "/umbraco";

    public bool InUmbraco => Authoring == AuthoringSide.Umbraco;

    /// <summary>The page of the back office that edits a document, whether Umbraco has it or not.</summary>
    public string EditAddress(Guid key) => $"{UmbracoAddress}/section/content/workspace/document/edit/{key}";
}

public enum AuthoringSide
{
    /// <summary>Our own editorial pages.</summary>
    BuiltIn,

    /// <summary>Umbraco's back office.</summary>
    Umbraco,
}
