namespace StocktonLocalOffer.Web.Editors;

/// <summary>A browser and its machine as people call them, for the list of one's own sessions.</summary>
public static class BrowserNames
{
    // The first that fits: Edge calls itself Chrome as well, and Chrome Safari.
    private static readonly (string Sign, string Name)[] Browsers = [("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Sign, string Name)[] Machines = [("iPhone", "an iPhone"), ("iPad", "an iPad"), ("Android", "an Android phone"), ("Windows", "Windows"), ("Mac OS", "a Mac"), ("CrOS", "a Chromebook"), ("Linux", "Linux")];

    /// <param name="agent">The User-Agent header.</param>
    public static string Of(string agent)
    {
        string? First((string Sign, string Name)[] of) => of.FirstOrDefault(b => agent.Contains(b.Sign, StringComparison.Ordinal)).Name;
        return $"{First(Browsers) ?? "A browser"} on {First(Machines) ?? "some machine"}";
    }
}
