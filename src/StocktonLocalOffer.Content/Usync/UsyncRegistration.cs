using Microsoft.Extensions.DependencyInjection;

namespace StocktonLocalOffer.Content.Usync;

public static class UsyncRegistration
{
    /// <summary>Adds <see cref="FolderImporter"/>, <see cref="FolderExporter"/> and <see cref="SampleRemover"/>.</summary>
    public static IServiceCollection AddContentFolders(this IServiceCollection services) =>
        services.AddSingleton<FolderImporter>().AddSingleton<FolderExporter>().AddSingleton<SampleRemover>();
}
