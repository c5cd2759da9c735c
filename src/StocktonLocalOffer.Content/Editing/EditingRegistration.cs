using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Editing.Duplicates;
using StocktonLocalOffer.Content.Editing.Sheets;

namespace StocktonLocalOffer.Content.Editing;

public static class EditingRegistration
{
    /// <summary>Adds all that the editors' pages work with, on top of <c>AddPublishing</c>.</summary>
    public static IServiceCollection AddEditing(this IServiceCollection services) => services
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
