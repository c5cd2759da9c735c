using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

public class FilterByFamily
{
    [TestCase("whole-family", "whole-family|siblings")]
    [TestCase("siblings", "siblings")]
    [TestCase("young-people", "not-known")]
    [TestCase("", "not-known")]
    public void Who_comes_says_whether_a_whole_family_can(string audience, string values)
    {
        using var search = new SearchFixture(A.Activity("Picnic") with { Audiences = audience.Length > 0 ? [audience] : [] });
        Assert.That(Values(search), Is.EqualTo(values));
    }

    [TestCase("yes", "siblings")]
    [TestCase("partly", "")]
    [TestCase("no", "")]
    [TestCase("not-known", "not-known")]
    public void A_place_may_say_whether_a_sibling_can_come(string answer, string values)
    {
        using var search = new SearchFixture(A.Activity("Picnic").WithAccess("sibling-can-come", answer));
        Assert.That(Values(search), Is.EqualTo(values));
    }

    private static string Values(SearchFixture search) =>
        string.Join('|', search.Search("").Facets.Single(f => f.Facet.Key == "family").Values.Where(v => v.Count == 1).Select(v => v.Value));
}
