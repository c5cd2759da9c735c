using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Settings.Configuration;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Content.Alerts;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Gaps;
using StocktonLocalOffer.Content.Importing;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Postcodes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Shortlists;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Answering;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Search.Suggesting;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Web.Alerts;
using StocktonLocalOffer.Web.Commands;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Feedback;
using StocktonLocalOffer.Web.Reminders;
using StocktonLocalOffer.Web.Gaps;
using StocktonLocalOffer.Web.Jobs;
using StocktonLocalOffer.Web.Links;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Media;
using StocktonLocalOffer.Web.Pages.Editorial.Board;
using StocktonLocalOffer.Web.Pages.Editorial.Effects;
using StocktonLocalOffer.Web.Pages.Editorial.Write;
using StocktonLocalOffer.Web.Pages.Errors;
using StocktonLocalOffer.Web.Pages.Machines;
using StocktonLocalOffer.Web.Shortlists;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>Everything the public site is made of, so that another host can serve the same site.</summary>
public static class LocalOffer
{
    // A worried sentence fits ten times over; a longer address is answered with a page that says so.
    private const int LongestRequestLine = 32 * 1024;

    // Where settings may send the log: a console or a file. Looking for more among all packages costs a tenth of a second of every start.
    private static readonly ConfigurationReaderOptions LogTo = new(typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly);

    public static WebApplicationBuilder AddLocalOffer(this WebApplicationBuilder builder)
    {
        builder.Host.UseDefaultServiceProvider(o => (o.ValidateOnBuild, o.ValidateScopes) = (true, true));
        builder.Services.AddSerilog((_, log) => log.ReadFrom.Configuration(builder.Configuration, LogTo).Enrich.FromLogContext());
        builder.WebHost.ConfigureKestrel(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestLineSize) = (false, LongestRequestLine));

        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<EditorialOptions>().BindConfiguration(EditorialOptions.Section);
        builder.Services.AddOptions<AuthoringOptions>().Bind(builder.Configuration).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(s => s.GetRequiredService<IOptions<AuthoringOptions>>().Value);
        builder.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<Mailer>();
        builder.Services.AddSingleton(s => new MediaStore(s.GetRequiredService<DataFolder>().Media)).AddSingleton<Pictures>().AddSingleton<PictureUse>().AddSingleton<PicturePicker>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(s => s.GetRequiredService<IOptions<SiteOptions>>().Value);
        builder.Services.AddSingleton<DataFolder>();
        var site = builder.Configuration.GetSection(SiteOptions.Section).Get<SiteOptions>() ?? new();
        builder.Services.AddContent(site);
        builder.Services.AddSearch();
        builder.Services.AddFeedback();
        builder.Services.AddEditors(builder.Configuration);
        builder.Services.AddSingleton<ShowWhatWasPublished>().AddSingleton<SayWhereToWrite>();
        builder.Services.AddLinkChecking();
        builder.Services.AddSingleton<FormContent>().AddSingleton<BoardCounter>().AddSingleton<UmbracoWatch>().AddSingleton<MovedPages>();
        builder.Services.AddSingleton<CheckRequests>().AddSingleton<StillRight>().AddSingleton<CheckReminders>();
        builder.Services.AddSingleton<EffectOf>().AddSingleton<WordEffect>().AddSingleton<SchoolYearEffect>().AddSingleton<SettingsEffect>();

        // What editors see is kept by no browser and no proxy.
        builder.Services.AddRazorPages(o => o.Conventions.AddFolderApplicationModelConvention("/Editorial", page =>
        {
            page.Filters.Add(new ResponseCacheAttribute { NoStore = true, Location = ResponseCacheLocation.None });
            page.Filters.Add(new ServiceFilterAttribute<ShowWhatWasPublished>());
            page.Filters.Add(new ServiceFilterAttribute<SayWhereToWrite>());
        }));
        builder.Services.AddAntiforgery(o => (o.Cookie.Name, o.Cookie.SecurePolicy) = ("security", CookieSecurePolicy.SameAsRequest));
        // In the data folder, so that a form that was open during a restart can still be sent.
        builder.Services.AddDataProtection().SetApplicationName("StocktonLocalOffer").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(site.DataPath, "keys")));
        builder.Services.AddSingleton<VisitorLimits>();
        builder.Services.AddRouting(o => o.LowercaseUrls = true);
        builder.Services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/calendar", "application/rss+xml"];
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.AddSingleton<PageCaching>().AddOutputCache(PageCaching.Configure);
        builder.Services.AddHealthChecks().AddCheck<ReadyCheck>("ready");
        builder.Services.AddSingleton<SiteStart>().AddHostedService(s => s.GetRequiredService<SiteStart>());
        builder.Services.AddHostedService<ChangeFollower>();
        builder.Services.AddSingleton<ShortlistKeeper>().AddHostedService<ForgetShortlists>();
        builder.Services.AddSingleton<GapKeeper>().AddSingleton<GapLog>().AddHostedService(s => s.GetRequiredService<GapLog>());
        return builder;
    }

    public static WebApplication MapLocalOffer(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        // Outside the compression, so that what is kept is compressed already.
        app.UseOutputCache();
        app.UseResponseCompression();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapMachineFiles();
        app.MapPictures();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        return app;
    }

    private static IServiceCollection AddContent(this IServiceCollection services, SiteOptions site)
    {
        services.AddSiteContent(site.DataPath, site.Database);
        services.AddEditing();
        services.AddContentFolders();
        services.AddFeedImporting();
        return services;
    }

    private static IServiceCollection AddSearch(this IServiceCollection services)
    {
        // Its pattern is compiled on another core while the host is built.
        _ = Task.Run(() => SentenceAges.In(""));
        services.AddSingleton<PlaceScopes>();
        services.AddSingleton(s => new SearchIndex(s.GetRequiredService<DataFolder>().Index, s.GetRequiredService<Gazetteer>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Searcher>();
        services.AddSingleton<Suggester>();
        services.AddSingleton<Answerer>();
        services.AddSingleton<ImportCommand>();
        return services;
    }

    private static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.AddSingleton<FormGuard>().AddSingleton<SiteAddress>();
        services.AddSingleton<FeedbackKeeper>().AddSingleton<PublishedReplies>().AddSingleton<SampleReplies>().AddSingleton<ReplyTeller>();
        services.AddSingleton<AnswerTimes>().AddSingleton<ModerationCounts>().AddSingleton<CommentQueue>().AddSingleton<CommentReader>().AddSingleton<UsefulPages>().AddSingleton<CannedReplies>();
        services.AddSingleton<AlertKeeper>().AddSingleton<WatchedSearch>().AddSingleton<WeeklyAlerts>();
        return services.AddJobs();
    }
}
