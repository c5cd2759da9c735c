using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Editing.Duplicates;
using StocktonLocalOffer.Content.Editing.Sheets;
using StocktonLocalOffer.Content.Mirroring;

namespace StocktonLocalOffer.Content.Editing;

public static class EditingRegistration
{
    /// <summary>Adds all that the editors' pages work with, on top of <c>AddPublishing</c>. Without <see cref="AuthoringOptions"/> the built-in editor writes.</summary>
    public static IServiceCollection AddEditing(this IServiceCollection services)
    {
        services.TryAddSingleton<AuthoringOptions>();
        return services
            .AddLogging()
            .AddSingleton<EntryOpener>()
            .AddSingleton<DeskWriter>()
            .AddSingleton<EditingDesk>()
            .AddSingleton<PublishingDesk>()
            .AddSingleton<Merging>()
            .AddSingleton<DuplicateFinder>()
            .AddSingleton<ToldApart>()
            .AddSingleton<DuplicateList>()
            .AddSingleton<ScheduledPublisher>()
            .AddSingleton<AutosaveKeeper>()
            .AddSingleton<PreviewLinks>()
            .AddSingleton<History>()
            .AddSingleton<EntryList>()
            .AddSingleton<BulkPlanner>()
            .AddSingleton<BulkDesk>()
            .AddSingleton<BulkHistory>()
            .AddSingleton<SheetWriter>()
            .AddSingleton<SheetPlanner>();
    }
}
