namespace StocktonLocalOffer.Content.Usync;

/// <summary>What an import did, counted in documents.</summary>
/// <param name="LeftOut">Properties that this site does not have.</param>
public sealed record ImportReport(int Added, int Changed, int Unchanged, IReadOnlyList<Refusal> Refused, IReadOnlyList<LeftOut> LeftOut);

/// <summary>What an export did.</summary>
/// <param name="Written">Files.</param>
/// <param name="Deleted">Files of documents that are no longer there.</param>
/// <param name="Refused">Documents that could not be read from the database.</param>
/// <param name="Waiting">Documents that are live and have changes which wait to be published. The folder has them as the public sees them.</param>
public sealed record ExportReport(int Written, int Deleted, IReadOnlyList<Refusal> Refused, int Waiting);
