using System.Globalization;
using System.Net;
using System.Text;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Sheets;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Pages.Editorial;
using StocktonLocalOffer.Web.Pages.Editorial.Tables;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>A list goes into a spreadsheet and comes back: each difference is shown before it is made.</summary>
internal sealed class EditInASpreadsheet
{
    private TestSite _site = null!;
    private Visitor _eddie = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _site = new();
        _eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
    }

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task What_was_not_touched_comes_back_without_a_difference_for_every_entry_there_is()
    {
        var bytes = await DownloadAsync("");
        Assert.That(bytes.AsSpan(0, 3).ToArray(), Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
        var rows = Rows(bytes);
        Assert.That(rows, Has.Count.GreaterThan(300));
        await SendAsync(bytes);
        Assert.That(_eddie.Text, Does.Contain("0 entries would change").And.Contain($"{(rows.Count - 1).ToString("N0", CultureInfo.GetCultureInfo("en-GB"))} rows say what is there already").And.Not.Contain("cannot be taken"));
    }

    [Test]
    public async Task A_changed_cell_is_shown_made_and_undone_and_an_emptied_one_too()
    {
        var key = await PublishAsync("Ocelot", c => c with { WhatYouPay = "Two pounds.", TypicalWait = "a week" });
        var rows = Rows(await DownloadAsync("?q=ocelot"));
        Set(rows, 1, "whatYouPay", "Three pounds.");
        Set(rows, 1, "typicalWait", "");
        Set(rows, 1, "checkedOn", "19/10/2026");
        await SendAsync(Csv(rows));
        Assert.That(_eddie.Text, Does.Contain("1 entry would change").And.Contain("Three").And.Contain("Typical wait (taken out)").And.Contain("19 October 2026"));
        Assert.That(await NewestAsync(key), Is.EqualTo(1), "a dry run writes nothing");
        await _eddie.Press("Make this change");
        Assert.That(_eddie.Text, Does.Contain("From the file list.csv").And.Contain("1 entry was changed by"));
        Assert.That(() => Live(key).WhatYouPay, Is.EqualTo("Three pounds.").After(5).Seconds.PollEvery(20).MilliSeconds);
        Assert.That((Live(key).TypicalWait, Live(key).CheckedOn), Is.EqualTo(("", (DateOnly?)new DateOnly(2026, 10, 19))));
        await using (var db = Open())
            Assert.That(await db.AuditLog.CountAsync(a => a.AboutKey == key && a.Action == AuditActions.BulkChanged), Is.EqualTo(1));

        await _eddie.Go(_eddie.Address + "/undo");
        await _eddie.Press("Put this one back");
        Assert.That(() => Live(key).TypicalWait, Is.EqualTo("a week").After(5).Seconds.PollEvery(20).MilliSeconds);
    }

    [Test]
    public async Task A_row_made_from_an_older_version_is_shown_beside_the_present_and_left_out_until_it_is_ticked()
    {
        var key = await PublishAsync("Serval", c => c with { WhatYouPay = "Two pounds." });
        var rows = Rows(await DownloadAsync("?q=serval"));
        Set(rows, 1, "whatYouPay", "Three pounds.");
        await PublishAsync("Serval", c => c with { WhatYouPay = "Two pounds.", TypicalWait = "a month" });
        await SendAsync(Csv(rows));
        Assert.That(_eddie.Text, Does.Contain("0 entries would change").And.Contain("1 entry was changed here after the list was saved").And.Contain("a month").And.Contain("Three"));
        await _eddie.Press("Make the changes that are ticked");
        Assert.That(_eddie.Text, Does.Contain("Nothing was ticked"));
        Assert.That(await NewestAsync(key), Is.EqualTo(2));

        ((AngleSharp.Html.Dom.IHtmlInputElement)_eddie.Page.QuerySelector("input[name=take]")!).IsChecked = true;
        await _eddie.Press("Make the changes that are ticked");
        Assert.That(() => Live(key).WhatYouPay, Is.EqualTo("Three pounds.").After(5).Seconds.PollEvery(20).MilliSeconds);
        Assert.That(Live(key).TypicalWait, Is.EqualTo("a month"), "what only the others changed stays");
    }

    [Test]
    public async Task What_changes_between_looking_and_pressing_is_not_overwritten()
    {
        var key = await PublishAsync("Margay", c => c with { WhatYouPay = "Two pounds." });
        var rows = Rows(await DownloadAsync("?q=margay"));
        Set(rows, 1, "whatYouPay", "Three pounds.");
        await SendAsync(Csv(rows));
        await PublishAsync("Margay", c => c with { WhatYouPay = "Four pounds." });
        await _eddie.Press("Make this change");
        Assert.That(Live(key).WhatYouPay, Is.Not.EqualTo("Three pounds."));
        Assert.That(await NewestAsync(key), Is.EqualTo(2));
    }

    [Test]
    public async Task What_cannot_be_taken_says_its_row_its_column_and_why()
    {
        await PublishAsync("Caracal", c => c);
        var rows = Rows(await DownloadAsync("?q=caracal"));
        rows.Add([.. rows[1]]);
        rows.Add([.. rows[1]]);
        rows[0].Add("colour");
        rows[1].Add("red");
        rows[2].Add("");
        rows[3].Add("");
        Set(rows, 1, "checkedOn", "soon");
        Set(rows, 1, "allAges", "maybe");
        Set(rows, 1, "organisation", "Nobody at all");
        Set(rows, 2, "key", Guid.AllBitsSet.ToString("N"));
        Set(rows, 3, "version", "99");
        await SendAsync(Csv(rows));
        var said = _eddie.Page.QuerySelectorAll(".desk-table tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))).ToList();
        Assert.That(said, Has.Exactly(1).StartsWith("Row 2 checkedOn Write a real date").And.Exactly(1).StartsWith("Row 2 allAges Write yes or no").And.Exactly(1).Contains("Nothing here is called “Nobody at all”").And.Exactly(1).StartsWith("Row 3 key No entry here has this key").And.Exactly(1).StartsWith("Row 4 key Another row"));
        Assert.That(_eddie.Text, Does.Contain("We do not know this column, so it is passed over: colour"));

        rows = Rows(await DownloadAsync("?q=caracal"));
        Set(rows, 1, "summary", "");
        await SendAsync(Csv(rows));
        Assert.That(_eddie.Text, Does.Contain("Fill in \"Summary\"").And.Contain("0 entries would change"));
    }

    [TestCase("=HYPERLINK(\"http://evil.example\")")]
    [TestCase("+44 is the code")]
    [TestCase("-5 is cold")]
    [TestCase("@home")]
    [TestCase("'=quoted")]
    [TestCase("''@twice")]
    [TestCase("'plain")]
    public async Task A_spreadsheet_works_nothing_out_and_the_words_come_back(string words)
    {
        var key = await PublishAsync("Formula", c => c with { TypicalWait = words });
        var bytes = await DownloadAsync("?q=formula");
        var rows = Rows(bytes);
        Assert.That(rows[1][rows[0].IndexOf("typicalWait")], Does.Not.Match("^[=+@\t-]"));
        await SendAsync(bytes);
        Assert.That(_eddie.Text, Does.Contain("0 entries would change").And.Contain("1 row says what is there already"));
        Assert.That(Live(key).TypicalWait, Is.EqualTo(words));
    }

    [Test]
    public async Task A_file_that_is_none_is_refused_kindly()
    {
        foreach (var (bytes, said) in new (byte[], string)[]
        {
            ("PK\u0003\u0004workbook"u8.ToArray(), "This is a workbook, not a CSV file."),
            ([0x4D, 0x5A, 0x90, 0x00, 0x03], "is not UTF-8 text"),
            ("MZ\0\0program"u8.ToArray(), "This is not a table of text."),
            (""u8.ToArray(), "The file is empty."),
            ("name,summary\nA,B\n"u8.ToArray(), "has no column “key”"),
            ("key,version\n"u8.ToArray(), "no rows under its first"),
            (new byte[Sheet.MostBytes + 10], "larger than 5 MB"),
            (new byte[(2 * Sheet.MostBytes) + 10_000], "larger than 5 MB"),
            (Encoding.UTF8.GetBytes("key,version\n" + string.Concat(Enumerable.Repeat("a,1\n", Sheet.MostRows + 1))), "more than 5,000 rows"),
        })
        {
            await SendAsync(bytes);
            Assert.That(_eddie.Page.QuerySelector("#file-error")?.TextContent, Does.Contain(said));
        }

        await _eddie.Press("Show what would change");
        Assert.That(_eddie.Text, Does.Contain("Choose a file."));
    }

    [Test]
    public async Task A_file_kept_in_the_page_is_for_whoever_sent_it_and_nobody_makes_one_up()
    {
        var key = await PublishAsync("Kodkod", c => c);
        var rows = Rows(await DownloadAsync("?q=kodkod"));
        Set(rows, 1, "whatYouPay", "Three pounds.");
        await SendAsync(Csv(rows));
        var kept = _eddie.Page.QuerySelector("input[name=file][type=hidden]")!.GetAttribute("value")!;
        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        await admin.Go(TableLinks.In);
        var token = admin.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var file in new[] { kept, Convert.ToBase64String(Csv(rows)), "", "x" })
        {
            await admin.Send(TableLinks.In, ("__RequestVerificationToken", token), ("do", "apply"), ("file", file), ("seen", $"{key:N}.1"));
            Assert.That(admin.Text, Does.Contain("We do not have the file any more."));
        }

        Assert.That(await NewestAsync(key), Is.EqualTo(1));
    }

    [Test]
    public async Task A_provider_takes_their_own_entries_and_a_contributor_none()
    {
        var organisation = _site.Services.GetRequiredService<PublishedSide>().Current.OfType<Club>().First(c => c.Document.Organisation.Count == 1).Document.Organisation[0];
        var pat = await Desk.SignInAsync(_site, EditorRoles.Provider, organisation);
        var rows = Rows(await (await pat.Ask(HttpMethod.Get, TableLinks.Out)).Content.ReadAsByteArrayAsync());
        var own = _site.Services.GetRequiredService<PublishedSide>().Current.OfType<Listing>().Where(l => l.Document.Organisation.Take(1).Contains(organisation)).Select(l => l.Key.ToString("N")).Append(organisation.ToString("N"));
        Assert.That(rows.Skip(1).Select(r => r[0]), Is.EquivalentTo(own));
        Assert.That((await (await Desk.SignInAsync(_site, EditorRoles.Contributor)).Ask(HttpMethod.Get, TableLinks.Out)).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await pat.Ask(HttpMethod.Get, TableLinks.In)).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public void No_field_is_called_as_a_column_that_says_which_entry_it_is() =>
        Assert.That(AllDocumentTypes.All.Where(t => !t.IsElement).SelectMany(t => t.Properties).Select(p => p.Alias).Intersect([.. SheetColumns.Fixed, SheetColumns.Name]), Is.Empty);

    private async Task<byte[]> DownloadAsync(string query)
    {
        var answer = await _eddie.Ask(HttpMethod.Get, TableLinks.Out + query);
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/csv"));
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task SendAsync(byte[] bytes)
    {
        await _eddie.Go(TableLinks.In);
        _eddie.Attach("file", "list.csv", bytes);
        await _eddie.Press("Show what would change");
    }

    private static List<List<string>> Rows(byte[] bytes)
    {
        using var parser = new CsvParser(new StreamReader(new MemoryStream(bytes)), CultureInfo.InvariantCulture);
        var rows = new List<List<string>>();
        while (parser.Read())
            rows.Add([.. parser.Record!]);
        return rows;
    }

    private static byte[] Csv(List<List<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
            foreach (var row in rows)
            {
                row.ForEach(cell => csv.WriteField(cell));
                csv.NextRecord();
            }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Set(List<List<string>> rows, int row, string column, string text) => rows[row][rows[0].IndexOf(column)] = text;

    private Club Live(Guid key) => _site.Services.GetRequiredService<PublishedSide>().Current.Find<Club>(key)!.Document;

    private SiteDb Open() => _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext();

    private async Task<int> NewestAsync(Guid key) => (await _site.Services.GetRequiredService<EntryOpener>().OpenAsync(key, EntryScope.Everything))!.Newest.Number;

    private async Task<Guid> PublishAsync(string name, Func<Club, Club> with)
    {
        var key = Keys.For(name);
        var club = with(new Club { Name = name, Slug = name.ToLowerInvariant(), Summary = "What it is." });
        Assert.That((await _site.Services.GetRequiredService<Publisher>().PublishAsync(new() { Key = key, Document = club })).Problems, Is.Empty);
        Assert.That(() => _site.Services.GetRequiredService<PublishedSide>().Current.Find<Club>(key)?.Document.TypicalWait, Is.EqualTo(club.TypicalWait).After(5).Seconds.PollEvery(20).MilliSeconds);
        return key;
    }
}
