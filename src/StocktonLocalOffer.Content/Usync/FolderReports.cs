namespace StocktonLocalOffer.Content.Usync;

/// <summary>What an import did, counted in documents.</summary>
public sealed record ImportReport(int Added, int Changed, int Unchanged, IReadOnlyList<Refusal> Refused);

/// <summary>What an export did.</summary>
/// <param name="Written">Files.</param>
/// <param name="Deleted">Files of documents that are no longer there.</param>
/// <param name="Refused">Documents that could not be read from the database.</param>
public sealed record ExportReport(int Written, int Deleted, IReadOnlyList<Refusal> Refused);
