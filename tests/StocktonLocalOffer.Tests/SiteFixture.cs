namespace StocktonLocalOffer.Tests;

/// <summary>One running site for the tests that only read: starting it costs seconds.</summary>
[SetUpFixture]
public sealed class SiteFixture
{
    private static TestSite? _site;

    public static TestSite Site => _site ??= new TestSite();

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_site is not null)
            await _site.DisposeAsync();
    }
}
