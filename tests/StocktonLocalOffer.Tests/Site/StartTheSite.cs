using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>The program as it is started, in a process of its own.</summary>
internal sealed class StartTheSite
{
    [Test]
    public async Task A_data_folder_that_cannot_be_written_ends_with_one_sentence()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("file"), "");
        var (code, error) = await Run(folder.File("file", "data"), "check");
        Assert.That(code, Is.EqualTo(1));
        Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains("cannot be written"));
    }

    [Test]
    public async Task A_damaged_database_ends_with_one_sentence()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("site.db"), new string('x', 9000));
        var (code, error) = await Run(folder.Path, "check");
        Assert.That(code, Is.EqualTo(1));
        Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains("database"));
    }

    [Test]
    public async Task A_port_in_use_ends_with_one_sentence()
    {
        using var folder = new TempFolder();
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var (code, error) = await Run(folder.Path, "--urls", $"http://127.0.0.1:{((System.Net.IPEndPoint)taken.LocalEndpoint).Port}");
        Assert.That(code, Is.EqualTo(1));
        Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains("port"));
    }

    [Test]
    public async Task More_programs_on_one_index_than_it_has_folders_for_end_with_one_sentence()
    {
        using var folder = new TempFolder();
        var taken = Enumerable.Range(1, 8).Select(_ => IndexFolder.Take(folder.File("index"))).ToList();
        var (code, error) = await Run(folder.Path, "reindex");
        taken.ForEach(t => t.Dispose());
        Assert.That(code, Is.EqualTo(1));
        Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains("8 programs use the index"));
    }

    [Test]
    public async Task A_command_that_does_not_exist_is_answered_with_those_that_do()
    {
        using var folder = new TempFolder();
        var (code, _) = await Run(folder.Path, "dance");
        Assert.That(code, Is.EqualTo(1));
    }

    [Test]
    public async Task A_site_that_is_written_in_Umbraco_takes_in_no_folder_and_removes_no_samples_but_writes_a_folder()
    {
        using var folder = new TempFolder();
        var refusals = new[]
        {
            await Run(folder.File("data"), "--Authoring=Umbraco", "import", SitePaths.Content),
            await Run(folder.File("data"), "--Authoring=Umbraco", "remove-samples"),
        };
        foreach (var (code, error) in refusals)
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains("written in Umbraco"));
        }

        Assert.That(await Run(folder.File("data"), "--Authoring=Umbraco", "export", folder.File("out")), Is.EqualTo((0, "")));
        Assert.That(Directory.Exists(folder.File("out", "Content")));
    }

    private static async Task<(int Code, string Error)> Run(string data, params string[] arguments)
    {
        using var process = new SiteProcess(data, arguments);
        return await process.End();
    }
}
