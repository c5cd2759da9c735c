using System.Globalization;
using StocktonLocalOffer.Benchmarks.Engines;
using StocktonLocalOffer.Benchmarks.Site;

// Every figure of one run comes from the same machine in the same minutes, so that they can be compared with each other.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["engines", "alone", .. var sizes] => Comparison.Run([.. sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture))], databases: false),
    ["engines", .. var sizes] => Comparison.Run([.. sizes.DefaultIfEmpty("5000").Select(s => int.Parse(s, CultureInfo.InvariantCulture))]),
    ["steady", .. var minutes] => SteadySearching.Run(TimeSpan.FromMinutes(minutes is [var m] ? double.Parse(m, CultureInfo.InvariantCulture) : 5)),
    ["fresh"] => await ChangeToSearchable.RunAsync(),
    ["pages"] => await PageRates.RunAsync(),
    ["page-times"] => await PageTimes.RunAsync(),
    ["desk-times"] => await DeskTimes.RunAsync(),
    ["umbraco"] => await UmbracoTimes.RunAsync(),
    ["site", .. var feed] => await MeasureSite.RunAsync(feed.FirstOrDefault()),
    _ => Help(),
};

static int Help()
{
    Console.WriteLine("""
        site [feed.zip]           import, index and search the repository's content, and a feed
        engines [5000 50000 …]    searching synthetic listings beside bare Lucene, SQLite and PostgreSQL
        engines alone 1000000     the same without the databases, which take hours over a million
        steady [minutes]          searches without end, and what the garbage collector makes of them
        fresh                     from publishing to being found
        pages                     pages a second over HTTP, beside plain text
        page-times                pages that gather a lot, one at a time
        desk-times                the editors' lists and forms, with ten thousand entries of fifty versions
        umbraco                   two thousand nodes of Umbraco compared with the published side
        """);
    return 1;
}
