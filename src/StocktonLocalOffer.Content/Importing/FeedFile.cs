using System.Text.Json;
using CsvHelper;
using StocktonLocalOffer.Content.Importing.Files;
using StocktonLocalOffer.Content.Importing.Hsds;
using StocktonLocalOffer.Content.Importing.Outpost;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>Reads a feed from a file or folder. What it is, is told by what is in it, never by its name.</summary>
public static class FeedFile
{
    /// <summary>
    /// A quick look, to try formats in turn: it reads the first 64 KB of a file, or the names in a folder. True for a folder
    /// with services.csv in it, and for every zip and all JSON, broken ones too: nothing else here reads those, and
    /// <see cref="Read"/> says best what is wrong with them. It never throws.
    /// </summary>
    public static bool CanRead(string path)
    {
        try
        {
            var limits = new FeedLimits();
            if (FeedSniffer.Look(path, limits) != FileLook.Folder)
                return true;
            using var files = PackageFiles.FromFolder(path, new(limits));
            return HsdsTables.IsPackage(files);
        }
        catch (Exception e) when (IsOutside(e))
        {
            return false;
        }
    }

    /// <summary>Reads everything and writes nothing. What cannot be read comes back as a sentence in <see cref="FeedReading.Refusal"/>.</summary>
    public static FeedReading Read(string path, FeedOptions? options = null)
    {
        options ??= new();
        var meter = new FeedMeter(options.Limits);
        try
        {
            switch (FeedSniffer.Look(path, options.Limits))
            {
                case FileLook.Folder:
                    using (var files = PackageFiles.FromFolder(path, meter))
                        return HsdsFeed.Read(files, path, options);
                case FileLook.Zip:
                    using (var files = PackageFiles.FromZip(path, meter))
                        return HsdsFeed.Read(files, path, options);
                default:
                    using (var json = JsonText.Read(path, meter))
                        return OutpostFeed.Read(json.RootElement, path, options);
            }
        }
        catch (Exception e) when (IsOutside(e))
        {
            return FeedReading.Refuse(Sentence(e));
        }
    }

    // What the outside world can do to a file. Anything else is a fault of ours, and must not pass for a bad feed.
    private static bool IsOutside(Exception e) =>
        e is FeedRefused or InvalidDataException or IOException or UnauthorizedAccessException or CsvHelperException or JsonException or ArgumentException { ParamName: "path" };

    private static string Sentence(Exception e) => e switch
    {
        FeedRefused => e.Message,
        InvalidDataException => "The zip file is broken: a part of it cannot be unpacked, as when a download stops half way. Fetch it again.",
        UnauthorizedAccessException => "The file may not be read. Check its permissions.",
        CsvHelperException => "A table cannot be read as CSV: its quote marks or commas do not add up.",
        ArgumentException => "That is not the name of a file or folder.",
        _ => "The file cannot be read. It may be on a drive that has gone, or in use by another program.",
    };
}
