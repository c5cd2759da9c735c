using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Checking;
using StocktonLocalOffer.Content.Gaps;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Commands;

/// <summary>Runs one command and says what came of it. 0 is well, 1 is not.</summary>
public sealed class CommandRunner(IServiceProvider services)
{
    public async Task<int> RunAsync(CommandLine command)
    {
        if (command.Name == CommandName.Help)
        {
            Console.WriteLine(CommandLine.Usage);
            return 1;
        }

        await Get<SiteStart>().PrepareDataAsync();
        return command.Name switch
        {
            CommandName.Import => await Get<ImportCommand>().RunAsync(command.Argument),
            CommandName.Export => await ExportAsync(command.Argument),
            CommandName.Check => Check(),
            CommandName.Gaps => await GapsAsync(),
            CommandName.RemoveSamples => await RemoveSamplesAsync(),
            _ => Reindex(),
        };
    }

    private T Get<T>() where T : notnull => services.GetRequiredService<T>();

    private async Task<int> ExportAsync(string folder)
    {
        var report = await Get<FolderExporter>().ExportAsync(Path.GetFullPath(folder));
        Get<UsyncPictures>().Export(Path.GetFullPath(folder));
        Console.WriteLine($"{report.Written:N0} files written to {Path.GetFullPath(folder)}");
        if (report.Waiting > 0)
            Console.WriteLine($"  {report.Waiting:N0} have changes that wait to be published. They are written as the public sees them; the changes stay here.");
        foreach (var refused in report.Refused)
            Console.WriteLine($"  left out: {refused}");
        return report.Refused.Count == 0 ? 0 : 1;
    }

    private int Reindex()
    {
        var progress = Progress.OnConsole("Indexing", TimeProvider.System);
        var count = Get<SearchIndex>().Refresh(Get<PublishedSide>().Current, rebuild: true, progress.Report);
        Console.WriteLine($"{count:N0} listings can be found");
        return 0;
    }

    private int Check()
    {
        var problems = ContentCheck.Of(Get<PublishedSide>().Current);
        foreach (var problem in problems)
            Console.WriteLine($"{problem.Document}: {problem.Property}: {problem.Message}");
        Console.WriteLine(problems.Count == 0 ? "Nothing is wrong with the content." : $"{problems.Count:N0} things are wrong.");
        return problems.Count == 0 ? 0 : 1;
    }

    private async Task<int> GapsAsync()
    {
        var report = await Get<GapKeeper>().ReportAsync();
        foreach (var line in report.Lines)
            Console.WriteLine($"{line.Times,5:N0} times, last on {line.LastDay:yyyy-MM-dd}, found {line.Found}: {string.Join(" | ", new[] { line.Words, line.Filters, line.Place }.Where(t => t.Length > 0))}");
        Console.WriteLine(report.Lines.Count == 0 ? "Nothing was looked for in vain." : $"{report.Lines.Count:N0} different searches found nothing or little.");
        return 0;
    }

    private async Task<int> RemoveSamplesAsync()
    {
        if (Get<AuthoringOptions>().InUmbraco)
        {
            await Console.Error.WriteLineAsync("Nothing was removed: this site is written in Umbraco. Delete the samples there.");
            return 1;
        }

        var count = await Get<SampleRemover>().RemoveAsync();
        Console.WriteLine($"{count:N0} sample entries removed");
        await Get<PublishedSide>().RefreshAsync();
        return Reindex();
    }
}
