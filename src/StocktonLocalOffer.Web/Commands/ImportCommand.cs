using StocktonLocalOffer.Content.Importing;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Postcodes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Commands;

/// <summary>Takes in a file or folder. What it is is told by what is in it.</summary>
public sealed class ImportCommand(FolderImporter content, FeedImporter feeds, UsyncPictures pictures, PostcodeTable postcodes, PublishedSide published, SearchIndex index, AuthoringOptions authoring, TimeProvider clock)
{
    // Enough to see what kind of thing went wrong; the count says the rest.
    private const int ReasonsShown = 50;

    public async Task<int> RunAsync(string path)
    {
        var full = Path.GetFullPath(path);
        if (!Path.Exists(full))
            return Refuse($"There is nothing at {full}");

        var result = Directory.Exists(Path.Combine(full, "Content")) ? await ImportContentAsync(full)
            : Directory.Exists(full) || FeedFile.CanRead(full) ? await ImportFeedAsync(full)
            : await ImportPostcodesAsync(full);
        if (result == 0)
            index.Refresh(await published.ReloadAsync(), progress: Progress.OnConsole("Indexing", clock).Report);
        return result;
    }

    private async Task<int> ImportContentAsync(string folder)
    {
        if (authoring.InUmbraco)
            return Refuse("Nothing was imported: this site is written in Umbraco. Import the folder there, with uSync.");
        var refused = await pictures.ImportAsync(folder);
        var report = await content.ImportAsync(folder);
        Console.WriteLine($"Added {report.Added:N0}, changed {report.Changed:N0}, unchanged {report.Unchanged:N0}, refused {report.Refused.Count + refused.Count:N0}");
        Say([.. refused.Concat(report.Refused).Select(r => $"{r}")]);
        foreach (var left in report.LeftOut)
            Console.WriteLine($"Left out: {left.Property} of {left.Type}, {left.Count:N0} times. This site has no such property.");
        return report.Refused.Count + refused.Count == 0 ? 0 : 1;
    }

    private async Task<int> ImportFeedAsync(string path)
    {
        var report = await feeds.ImportAsync(path, options: new ImportOptions { Progress = Progress.OnConsole("Importing", clock).Report });
        if (report.Refusal.Length > 0)
            return Refuse(report.Refusal);

        Console.WriteLine($"From {report.Source}, in {report.Duration.TotalSeconds:N1} seconds:");
        Console.WriteLine(Line("Services", report.Services));
        Console.WriteLine(Line("Organisations", report.Organisations));
        if (report.NoLongerInFeed > 0)
            Console.WriteLine($"{report.NoLongerInFeed:N0} of an earlier import are no longer in the feed; they were left as they are");
        foreach (var note in report.Notes)
            Console.WriteLine(note);
        Console.WriteLine($"Refused: {report.Refused.Count:N0}");
        Say([.. report.Refused.Select(r => $"{r.Id} {r.Name}: {r.Reason}")]);
        return 0;
    }

    private async Task<int> ImportPostcodesAsync(string path)
    {
        using var reader = new StreamReader(path);
        var file = CodePointCsv.Read(reader);
        if (file.Refusal is { } refusal)
        {
            // Of the two readers that refuse it, the one that the name promises says why.
            var why = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? refusal : FeedFile.Read(path).Refusal;
            return Refuse($"{why} What can be imported: a Code-Point Open CSV, an HSDS data package, an Outpost page, or a folder like umbraco-content.");
        }

        await postcodes.ReplaceAsync(file.Entries, Progress.OnConsole("Importing", clock).Report);
        Console.WriteLine($"{file.Entries.Count:N0} postcodes imported; {file.WithoutPosition:N0} without a position and {file.BadLineCount:N0} unreadable lines left out");
        Say([.. file.BadLines.Select(b => $"line {b.Line}: {b.Reason}")]);
        Console.WriteLine("A site that is running uses them after its next start.");
        return 0;
    }

    private static string Line(string what, ImportCounts counts) =>
        $"{what}: added {counts.Added:N0}, changed {counts.Changed:N0}, unchanged {counts.Unchanged:N0}";

    private static void Say(IReadOnlyCollection<string> reasons)
    {
        foreach (var reason in reasons.Take(ReasonsShown))
            Console.WriteLine($"  {reason}");
        if (reasons.Count > ReasonsShown)
            Console.WriteLine($"  and {reasons.Count - ReasonsShown:N0} more");
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
