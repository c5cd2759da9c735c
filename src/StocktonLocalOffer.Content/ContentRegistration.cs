using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Postcodes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content;

public static class ContentRegistration
{
    /// <summary>Adds all that is needed to publish into the site's database and to read what is published.</summary>
    /// <param name="dataFolder">Where database and pictures live.</param>
    /// <param name="connectionString">Of PostgreSQL; empty for SQLite in the data folder.</param>
    public static IServiceCollection AddSiteContent(this IServiceCollection services, string dataFolder, string connectionString)
    {
        var database = new DatabaseSettings { File = Path.Combine(dataFolder, "site.db"), ConnectionString = connectionString };
        // Beside the building of the host, on another core; should it fail, the first real use says why.
        _ = Task.Run(new SiteDbFactory(database).WarmUp);
        services.AddSiteDb(database);
        services.AddSingleton(_ => Gazetteer.Load());
        services.AddSingleton<PostcodeTable>();
        services.AddSingleton(s => new PlaceFinder(s.GetRequiredService<Gazetteer>(), s.GetRequiredService<PostcodeTable>().Find));
        services.AddSingleton(s => new LocationFiller(postcode => WardOf(s.GetRequiredService<PlaceFinder>().Find(postcode))));
        services.TryAddSingleton(_ => new MediaStore(Path.Combine(dataFolder, "media")));
        return services.AddPublishing().AddMirroring().AddSingleton<PictureIntake>().AddSingleton<UsyncPictures>();
    }

    private static (string Ward, double Latitude, double Longitude)? WardOf(PlaceAnswer place) =>
        place is { Kind: PlaceKind.Postcode or PlaceKind.Ward, Ward: { } ward, Point: { } point } ? (ward.Slug, point.Latitude, point.Longitude) : null;
}
