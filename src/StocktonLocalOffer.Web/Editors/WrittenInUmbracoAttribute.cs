namespace StocktonLocalOffer.Web.Editors;

/// <summary>Marks a page, or one handler of it, that writes what the site says. It is closed while Umbraco writes; see <see cref="SayWhereToWrite"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class WrittenInUmbracoAttribute : Attribute
{
    /// <summary>The route value with the key of the entry that it is about; empty when it is about no one entry.</summary>
    public string Entry { get; init; } = "";
}
