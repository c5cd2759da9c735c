using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Gaps;

namespace StocktonLocalOffer.Tests.Content.Gaps;

internal sealed class KeepGaps
{
    private ContentDatabase _content = null!;

    [SetUp]
    public void Open() => _content = new();

    [TearDown]
    public void Close() => _content.Dispose();

    [Test]
    public async Task The_same_gap_on_one_day_is_one_row_that_counts()
    {
        var keeper = Keeper();
        for (var i = 0; i < 3; i++)
            await keeper.AddAsync(new SearchGap { Words = "zorbing", Filters = "age=5-10", Place = "TS17 6", Found = i });
        await keeper.AddAsync(new SearchGap { Words = "zorbing" });

        await using var db = _content.Open();
        Assert.That(db.SearchGaps.OrderByDescending(g => g.Times).Select(g => new { g.Words, g.Filters, g.Times, g.Found }).ToList(), Is.EqualTo(new[]
        {
            new { Words = "zorbing", Filters = "age=5-10", Times = 3, Found = 2 },
            new { Words = "zorbing", Filters = "", Times = 1, Found = 0 },
        }));
    }

    [Test]
    public async Task A_row_is_there_for_ninety_days_and_gone_on_the_next()
    {
        var keeper = Keeper();
        await keeper.AddAsync(new SearchGap { Words = "old" });
        _content.Clock.Now = _content.Clock.Now.AddDays(89);
        await keeper.AddAsync(new SearchGap { Words = "new" });
        Assert.That(await keeper.ForgetAsync(), Is.Zero);
        Assert.That((await keeper.ReportAsync()).Lines.Select(l => l.Words), Is.EquivalentTo(new[] { "old", "new" }));

        _content.Clock.Now = _content.Clock.Now.AddDays(1);
        Assert.That((await keeper.ReportAsync()).Lines.Select(l => l.Words), Is.EqualTo(new[] { "new" }), "not shown even before it is deleted");
        Assert.That(await keeper.ForgetAsync(), Is.EqualTo(1));
        await using var db = _content.Open();
        Assert.That(db.SearchGaps.Select(g => g.Words).ToList(), Is.EqualTo(new[] { "new" }));
    }

    [Test]
    public async Task The_report_adds_the_days_up_and_begins_with_what_is_missed_most()
    {
        var keeper = Keeper();
        await keeper.AddAsync(new SearchGap { Words = "once" });
        await keeper.AddAsync(new SearchGap { Words = "twice", Found = 2 });
        _content.Clock.Now = _content.Clock.Now.AddDays(1);
        await keeper.AddAsync(new SearchGap { Words = "twice", Found = 1 });

        var lines = (await keeper.ReportAsync()).Lines;
        Assert.That(lines.Select(l => (l.Words, l.Times, l.Found, l.LastDay)), Is.EqualTo(new[] { ("twice", 2, 1, new DateOnly(2026, 11, 24)), ("once", 1, 0, new DateOnly(2026, 11, 23)) }));
    }

    [Test]
    public async Task Two_writers_at_once_lose_no_count()
    {
        var keeper = Keeper();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => keeper.AddAsync(new SearchGap { Words = "both" }))));
        Assert.That((await keeper.ReportAsync()).Lines.Single().Times, Is.EqualTo(20));
    }

    [Test]
    public async Task A_machine_cannot_fill_the_disk_in_a_day()
    {
        await using (var db = _content.Open())
        {
            db.SearchGaps.AddRange(Enumerable.Range(0, 1_000).Select(n => new SearchGap { Day = new DateOnly(2026, 11, 23), Words = $"made up {n}", Times = 1 }));
            await db.SaveChangesAsync();
        }

        await Keeper().AddAsync(new SearchGap { Words = "one more" });
        await Keeper().AddAsync(new SearchGap { Words = "made up 7" });
        var lines = (await Keeper().ReportAsync()).Lines;
        Assert.That(lines, Has.Count.EqualTo(1_000));
        Assert.That((lines[0].Words, lines[0].Times), Is.EqualTo(("made up 7", 2)), "what is there still counts");
    }

    private GapKeeper Keeper() => new(_content.Databases, _content.Clock);
}
