using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Rewrite;
using StocktonLocalOffer.Web.Hosting;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Extensions;

var home = Path.Combine(SitePaths.Home, "src/StocktonLocalOffer.UmbracoHost");
var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = Directory.Exists(home) ? home : AppContext.BaseDirectory,
    WebRootPath = SitePaths.WebRoot,
});
if (string.IsNullOrEmpty(builder.Configuration["Site:DataFolder"]))
    builder.Configuration["Site:DataFolder"] = SitePaths.DefaultData;

// False for the authoring side alone, beside another program that serves the site from the same data folder.
var publicSite = builder.Configuration.GetValue("PublicSite", true);
// First, so that what Umbraco registers once comes after it: its log, and the names of its members' cookies.
if (publicSite)
    builder.AddLocalOffer();
else
    // Whoever is signed in stays so when the program is started anew. The site does the same.
    builder.Services.AddDataProtection().SetApplicationName("StocktonLocalOffer").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(builder.Configuration["Site:DataFolder"]!, "keys")));
builder.CreateUmbracoBuilder()
    .AddBackOffice()
    .AddDeliveryApi()
    .AddComposers()
    .Build();

var app = builder.Build();
await app.BootUmbracoAsync();
if (!publicSite)
{
    app.UseRewriter(new RewriteOptions().AddRedirect("^$", "umbraco"));
    ServeUmbraco(app);
    await app.RunAsync();
    return 0;
}

// A branch of its own: the site's strict headers, error pages and caches are not for the back office, and its pages not for Umbraco.
app.MapWhen(context => IsUmbracos(context.Request.Path), ServeUmbraco);
app.MapLocalOffer();
return await SiteProgram.ServeAsync(app);

static void ServeUmbraco(IApplicationBuilder app) => app.UseUmbraco()
    .WithMiddleware(umbraco => umbraco.UseBackOffice())
    .WithEndpoints(umbraco => umbraco.UseBackOfficeEndpoints());

// The site's own pictures are at /media/{guid}/…, Umbraco's at /media/{eight characters}/….
static bool IsUmbracos(PathString path) =>
    path.StartsWithSegments("/umbraco") || path.StartsWithSegments("/App_Plugins")
    || (path.StartsWithSegments("/media", out var rest) && !Guid.TryParse(rest.Value?.Split('/').ElementAtOrDefault(1), out _));
