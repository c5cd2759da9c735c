namespace StocktonLocalOffer.Tests.Site;

/// <summary>Whoever types that somebody is in danger sees whom to ring before anything else, and a way out.</summary>
internal sealed class AskInDanger
{
    [TestCase("i want to kill myself", "999", "Samaritans")]
    [TestCase("overdose", "999", "Samaritans")]
    [TestCase("want to die", "999", "Childline")]
    [TestCase("my daughter is cutting herself", "999", "NHS 111")]
    [TestCase("suicide", "999", "Samaritans")]
    [TestCase("domestic abuse", "999", "National Domestic Abuse Helpline")]
    [TestCase("domestic violence", "999", "National Domestic Abuse Helpline")]
    [TestCase("my dad hits me", "999", "Childline")]
    [TestCase("sexual abuse", "999", "Childline")]
    [TestCase("i was raped", "999", "Childline")]
    public async Task It_is_said_whom_to_ring_now(string typed, string first, string also)
    {
        var page = await SiteFixture.Site.Page("/search?q=" + Uri.EscapeDataString(typed));
        var urgent = page.QuerySelector("section[aria-labelledby=urgent]")!;
        Assert.That(urgent.QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("tel:" + first));
        Assert.That(urgent.TextContent, Does.Contain(also).And.Not.Contain("Sample"));
        Assert.That(page.QuerySelector("main a[data-leave]"), Is.Not.Null);
    }

    [TestCase("swimming")]
    [TestCase("autism")]
    [TestCase("bullying")]
    public async Task Nobody_else_is_frightened(string typed) =>
        Assert.That((await SiteFixture.Site.Page("/search?q=" + typed)).QuerySelector("section[aria-labelledby=urgent]"), Is.Null);

    [TestCase("domestic abuse")]
    [TestCase("i can't cope")]
    [TestCase("non-verbal")]
    [TestCase("incontinence pads")]
    [TestCase("home to school transport")]
    [TestCase("volunteering")]
    [TestCase("hydrotherapy")]
    [TestCase("cubs")]
    [TestCase("A.D.H.D")]
    [TestCase("ehcp refused")]
    [TestCase("can't afford")]
    [TestCase("adhd medication")]
    public async Task What_parents_say_finds_something(string typed) =>
        Assert.That((await SiteFixture.Site.Page("/search?q=" + Uri.EscapeDataString(typed))).QuerySelectorAll(".hits > *"), Is.Not.Empty);
}
