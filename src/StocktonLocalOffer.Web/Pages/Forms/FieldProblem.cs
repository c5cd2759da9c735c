namespace StocktonLocalOffer.Web.Pages.Forms;

/// <summary>Something to put right, and the field to put it right in.</summary>
/// <param name="Field">The id of the field, for the link that leads to it.</param>
public sealed record FieldProblem(string Field, string Message);
