namespace StocktonLocalOffer.Web.Commands;

/// <summary>What the program was asked to do.</summary>
public enum CommandName
{
    Serve,
    Import,
    Export,
    Reindex,
    Check,
    RemoveSamples,
    Gaps,
    Help,
}

/// <summary>A command and its one argument.</summary>
public sealed record CommandLine(CommandName Name, string Argument = "")
{
    public const string Usage =
        """
        Without a command the site is served. Commands:
          import <file or folder>   Code-Point Open CSV, an HSDS data package, an Outpost page, or a folder like umbraco-content
          export <folder>           writes everything as a folder like umbraco-content
          reindex                   builds the search index anew
          check                     lists what is wrong with the content; ends with 1 when there is anything
          gaps                      lists what was looked for in the last 90 days and not found, most often first
          remove-samples            removes every entry that is marked as a sample
        """;

    /// <summary>Reads the arguments. Settings such as --urls may stand anywhere and are left to the host.</summary>
    public static CommandLine Parse(IReadOnlyList<string> args)
    {
        var words = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                words.Add(args[i]);
            else if (!args[i].Contains('='))
                i++;
        }

        return words switch
        {
            [] => new(CommandName.Serve),
            ["import", var path] => new(CommandName.Import, path),
            ["export", var path] => new(CommandName.Export, path),
            ["reindex"] => new(CommandName.Reindex),
            ["gaps"] => new(CommandName.Gaps),
            ["check"] => new(CommandName.Check),
            ["remove-samples"] => new(CommandName.RemoveSamples),
            _ => new(CommandName.Help),
        };
    }
}
