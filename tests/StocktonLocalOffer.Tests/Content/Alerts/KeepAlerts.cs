using StocktonLocalOffer.Content.Alerts;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Alerts;

internal sealed class KeepAlerts
{
    private const string Parent = "parent@example.org";

    private ContentDatabase _content = null!;
    private AlertKeeper _keeper = null!;

    [SetUp]
    public void Start()
    {
        _content = new();
        _keeper = new(_content.Databases, _content.Clock);
    }

    [TearDown]
    public void End() => _content.Dispose();

    [Test]
    public async Task Nothing_is_due_before_it_is_confirmed()
    {
        var token = await _keeper.AskAsync(Parent, "?need=autism");
        Assert.That(await Due(), Is.Empty);
        Assert.That(await _keeper.ToConfirmAsync(token), Is.EqualTo("?need=autism"));
        Assert.That(await Due(), Is.Empty, "looking confirms nothing");

        Assert.That(await _keeper.ConfirmAsync(token, [Keys.For("a")]), Is.Not.Null);
        var alert = (await Due()).Single();
        Assert.That(ToldKeys.Read(alert.Told), Is.EqualTo(new[] { Keys.For("a") }), "what is there already is not new");
        Assert.That(await _keeper.ConfirmAsync(token, []), Is.Null, "once");
    }

    [Test]
    public async Task After_two_days_the_address_is_forgotten()
    {
        var token = await _keeper.AskAsync(Parent, "?need=autism");
        _content.Clock.Now += TimeSpan.FromHours(AlertKeeper.HoursToConfirm);
        Assert.That(await _keeper.ConfirmAsync(token, []), Is.Null);
        await _keeper.ForgetAsync();
        Assert.That(Rows(), Is.Empty);
    }

    [Test]
    public async Task Leaving_deletes_everything_and_may_be_done_twice()
    {
        var leave = await _keeper.ConfirmAsync(await _keeper.AskAsync(Parent, "?need=autism"), []);
        Assert.That(await _keeper.LeaveAsync(leave), Is.True);
        Assert.That(Rows(), Is.Empty);
        Assert.That(await _keeper.LeaveAsync(leave), Is.False);
    }

    [Test]
    public async Task The_same_search_is_told_once_and_nobodys_letter_box_is_filled()
    {
        await _keeper.ConfirmAsync(await _keeper.AskAsync(Parent, "?need=autism"), []);
        Assert.That(await _keeper.AskAsync(Parent, "?need=autism"), Is.Null);
        for (var n = 0; n < 3; n++)
            Assert.That(await _keeper.AskAsync(Parent, $"?age={n}"), Is.Not.Null);
        Assert.That(await _keeper.AskAsync(Parent, "?age=4"), Is.Null, "three wait to be confirmed");
        Assert.That(await _keeper.AskAsync("Parent@Example.ORG", "?age=4"), Is.Null, "it is the same letter box");
        Assert.That(await _keeper.AskAsync("other@example.org", "?age=4"), Is.Not.Null);
    }

    [Test]
    public async Task One_taker_wins_and_a_message_that_failed_is_due_again()
    {
        await _keeper.ConfirmAsync(await _keeper.AskAsync(Parent, "?need=autism"), []);
        var alert = (await Due()).Single();
        _content.Clock.Now += TimeSpan.FromDays(7);
        Assert.That(await _keeper.TakeAsync(alert), Is.True);
        Assert.That(await _keeper.TakeAsync(alert), Is.False);
        Assert.That(await _keeper.DueAsync(_content.Clock.Now.UtcDateTime), Is.Empty);

        await _keeper.GiveBackAsync(alert);
        Assert.That(await _keeper.DueAsync(_content.Clock.Now.UtcDateTime), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_was_told_is_added_to()
    {
        await _keeper.ConfirmAsync(await _keeper.AskAsync(Parent, "?need=autism"), [Keys.For("a")]);
        await _keeper.ToldAsync((await Due()).Single(), [Keys.For("b"), Keys.For("a")]);
        Assert.That(ToldKeys.Read((await Due()).Single().Told), Is.EquivalentTo(new[] { Keys.For("a"), Keys.For("b") }));
    }

    private Task<IReadOnlyList<SearchAlert>> Due() => _keeper.DueAsync(_content.Clock.Now.UtcDateTime.AddSeconds(1));

    private List<SearchAlert> Rows()
    {
        using var db = _content.Open();
        return [.. db.SearchAlerts];
    }
}
