using System.Reflection;

namespace StocktonLocalOffer.Tests;

/// <summary>Each project keeps one outside world out of the others (design, section 3). The built assemblies say whether it does.</summary>
public class ProjectReferences
{
    [TestCase("Geography", "Lucene", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "CsvHelper", "StocktonLocalOffer")]
    [TestCase("Content", "Lucene", "Microsoft.AspNetCore", "StocktonLocalOffer.Search", "StocktonLocalOffer.Web")]
    [TestCase("Umbraco", "Lucene", "StocktonLocalOffer.Search", "StocktonLocalOffer.Web")]
    [TestCase("Search", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data.Sqlite", "Npgsql", "StocktonLocalOffer.Web")]
    public void A_project_does_not_reach_into_another_world(string project, params string[] banned) =>
        Assert.That(References("StocktonLocalOffer." + project).Where(r => banned.Any(b => r.StartsWith(b, StringComparison.Ordinal))), Is.Empty);

    [Test]
    public void Geography_needs_only_the_runtime() =>
        Assert.That(References("StocktonLocalOffer.Geography").Where(r => !r.StartsWith("System", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Nothing_but_the_Umbraco_projects_has_Umbraco()
    {
        var ours = Directory.GetFiles(AppContext.BaseDirectory, "StocktonLocalOffer.*.dll").Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => !n.Contains(".Umbraco") && !n.Contains(".Test") && !n.EndsWith("Tests", StringComparison.Ordinal)).ToList();
        Assert.That(ours, Is.SupersetOf(new[] { "StocktonLocalOffer.Geography", "StocktonLocalOffer.Content", "StocktonLocalOffer.Search" }));
        Assert.That(ours.SelectMany(n => References(n).Where(r => r.StartsWith("Umbraco", StringComparison.Ordinal)).Select(r => $"{n} has {r}")), Is.Empty);
    }

    private static IEnumerable<string> References(string assembly) => Assembly.Load(assembly).GetReferencedAssemblies().Select(r => r.Name!);
}
