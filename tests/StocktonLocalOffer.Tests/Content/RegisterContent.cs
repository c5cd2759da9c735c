using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Usync;

namespace StocktonLocalOffer.Tests.Content;

internal sealed class RegisterContent
{
    [Test]
    public void Everything_that_is_registered_can_be_made()
    {
        var services = new ServiceCollection().AddSiteDb(new()).AddPublishing().AddEditing().AddContentFolders().AddSingleton(ContentDatabase.Gazetteer);

        Assert.That(() => services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }).Dispose(), Throws.Nothing);
    }
}
