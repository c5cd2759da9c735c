using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Pages.Editorial;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>Signing in at /editorial.</summary>
public static class EditorsRegistration
{
    private const int TriesBeforeLock = 5;
    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddEditors(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ElsewhereOptions>().BindConfiguration(ElsewhereOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SessionStore>().AddSingleton<AuditLog>().AddSingleton<Invitations>();
        // Identity's store asks for one by request; everything else makes its own.
        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContext());
        services.AddIdentityCore<Editor>().AddSignInManager().AddDefaultTokenProviders()
            .AddUserStore<EditorStore>().AddClaimsPrincipalFactory<EditorClaims>().AddUserConfirmation<OnlyActiveEditors>().AddPasswordValidator<PasswordStrength>();
        services.Configure<DataProtectionTokenProviderOptions>(o => o.TokenLifespan = TimeSpan.FromHours(2));
        // Last of all that is said of them: an Umbraco in the same program sets up the same for members, whom this site has not.
        services.PostConfigure<IdentityOptions>(Rules);
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<CookieAuthenticationOptions>, PostConfigureCookieAuthenticationOptions>());
        services.AddCookie(IdentityConstants.ApplicationScheme, Signed);
        services.AddCookie(IdentityConstants.TwoFactorUserIdScheme, o => Half(o, "editor-code"));
        services.AddCookie(IdentityConstants.ExternalScheme, o => Half(o, "editor-elsewhere"));
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).PostConfigure<SessionStore>((o, sessions) => o.SessionStore = sessions);
        var elsewhere = configuration.GetSection(ElsewhereOptions.Section).Get<ElsewhereOptions>() ?? new();
        if (elsewhere.On)
            authentication.AddElsewhere(elsewhere);
        return services.AddAuthorization();
    }

    // AuthenticationBuilder's own would stop the program where somebody else has added a scheme of that name.
    private static void AddCookie(this IServiceCollection services, string scheme, Action<CookieAuthenticationOptions> configure)
    {
        services.PostConfigure<AuthenticationOptions>(o =>
        {
            if (!o.SchemeMap.ContainsKey(scheme))
                o.AddScheme<CookieAuthenticationHandler>(scheme, displayName: null);
        });
        services.PostConfigure<CookieAuthenticationOptions>(scheme, o =>
        {
            (o.Events, o.CookieManager) = (new(), new ChunkingCookieManager());
            configure(o);
        });
    }

    private static void Rules(IdentityOptions options)
    {
        // Everything but its length is judged by PasswordStrength.
        (options.Password.RequiredLength, options.Password.RequiredUniqueChars) = (PasswordStrength.Shortest, 1);
        (options.Password.RequireDigit, options.Password.RequireLowercase, options.Password.RequireUppercase, options.Password.RequireNonAlphanumeric) = (false, false, false, false);
        (options.Lockout.MaxFailedAccessAttempts, options.Lockout.DefaultLockoutTimeSpan) = (TriesBeforeLock, Locked);
        (options.User.RequireUniqueEmail, options.User.AllowedUserNameCharacters) = (true, "");
        options.SignIn.RequireConfirmedAccount = true;
        options.Tokens.AuthenticatorIssuer = "Stockton Local Offer";
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }

    private static void Signed(CookieAuthenticationOptions options)
    {
        Half(options, "editor");
        (options.ExpireTimeSpan, options.SlidingExpiration) = (SessionStore.Idle, true);
        (options.LoginPath, options.ReturnUrlParameter) = (EditorialLinks.SignIn, EditorialLinks.Back);
        // Whoever may not is told so; being sent to sign in again would only puzzle them.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // Only the editors' pages ever see these cookies, so a public page is the same for everybody.
    private static void Half(CookieAuthenticationOptions options, string name)
    {
        (options.Cookie.Name, options.Cookie.Path, options.Cookie.HttpOnly) = (name, EditorialLinks.Board, true);
        (options.Cookie.SameSite, options.Cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        options.ExpireTimeSpan = TimeSpan.FromMinutes(10);
    }

    private static void AddElsewhere(this AuthenticationBuilder authentication, ElsewhereOptions elsewhere) =>
        authentication.AddOpenIdConnect(ElsewhereOptions.Scheme, elsewhere.Name, options =>
        {
            (options.Authority, options.ClientId, options.ClientSecret) = (elsewhere.Authority, elsewhere.ClientId, elsewhere.ClientSecret);
            (options.SignInScheme, options.ResponseType, options.UsePkce) = (IdentityConstants.ExternalScheme, "code", true);
            (options.CallbackPath, options.SaveTokens) = (EditorialLinks.SignIn + "/back", false);
            options.Scope.Add("email");
            // Somebody who changes their mind over there, or comes back too late, is not met by an error.
            options.Events.OnRemoteFailure = context =>
            {
                context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(EditorsRegistration)).LogWarning(context.Failure, "Signing in with {Name} did not come to an end", elsewhere.Name);
                context.Response.Redirect($"{EditorialLinks.Elsewhere}?handler=back");
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });
}
