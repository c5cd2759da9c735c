using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>Editors sign in with an account of the council: OpenID Connect, with a server that is played here and asked for real.</summary>
internal sealed class SignInElsewhere
{
    private CouncilAccounts _council = null!;
    private TestSite _site = null!;
    private HttpClient _browser = null!;

    [SetUp]
    public void Start() => Start(trusted: true);

    private void Start(bool trusted)
    {
        _council = new CouncilAccounts();
        _site = new()
        {
            Settings = { ["SignIn:TrustAddresses"] = $"{trusted}", ["SignIn:Authority"] = CouncilAccounts.Address, ["SignIn:ClientId"] = CouncilAccounts.ClientId, ["SignIn:ClientSecret"] = "secret", ["SignIn:Name"] = "your council account" },
            // The browser of the test throws cookies away by the real clock.
            Replace = services => services.Configure<OpenIdConnectOptions>(ElsewhereOptions.Scheme, o => (o.BackchannelHttpHandler, o.TimeProvider) = (_council, TimeProvider.System)),
        };
        _browser = _site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
    }

    [TearDown]
    public async Task End()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
        _council.Dispose();
    }

    [Test]
    public async Task An_editor_comes_in_and_goes_where_they_wanted_to_go()
    {
        await Desk.AddAsync(_site, "Olive", EditorRoles.Editor);
        var page = await TestSite.Page(await Get("/editorial/sign-in?back=/editorial/entries"));
        Assert.That(page.QuerySelector("main")!.TextContent, Does.Contain("your council account"));

        var answer = await ComeBackAsync(await GoThereAsync("/editorial/entries"), _council.TokenFor("olive-at-the-council", "olive@example.org"));
        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/editorial/entries"));
        Assert.That((await Get("/editorial/entries")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await using var db = await _site.Services.GetRequiredService<IDbContextFactory<SiteDb>>().CreateDbContextAsync();
        Assert.That(await db.AuditLog.Where(a => a.Action == AuditActions.SignedIn).Select(a => a.Detail).ToListAsync(), Is.EqualTo(new[] { "With your council account." }));

        // The account is remembered by its own id, whatever becomes of its address.
        await _browser.PostAsync(new Uri("/editorial/sign-out", UriKind.Relative), null);
        answer = await ComeBackAsync(await GoThereAsync("/editorial"), _council.TokenFor("olive-at-the-council", "olive.new@example.org"));
        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/editorial"));
    }

    [Test]
    public async Task Nobody_comes_in_who_is_not_an_editor_here()
    {
        var answer = await ComeBackAsync(await GoThereAsync("/editorial"), _council.TokenFor("stranger", "stranger@example.org"));
        Assert.That((await TestSite.Page(answer)).Body!.TextContent, Does.Contain("Your account is not known here"));
        Assert.That((await Get("/editorial")).StatusCode, Is.EqualTo(HttpStatusCode.Found));
    }

    [Test]
    public async Task An_address_that_nobody_has_checked_opens_nothing()
    {
        await Desk.AddAsync(_site, "Olive", EditorRoles.Editor);
        var answer = await ComeBackAsync(await GoThereAsync("/editorial"), _council.TokenFor("impostor", "olive@example.org", verified: false));
        Assert.That((await TestSite.Page(answer)).Body!.TextContent, Does.Contain("Your account is not known here"));
    }

    [TestCase(null)]
    [TestCase(false)]
    [TestCase(true)]
    public async Task Where_the_council_checks_no_addresses_each_has_to_say_that_it_is_checked(bool? verified)
    {
        await End();
        Start(trusted: false);
        await Desk.AddAsync(_site, "Olive", EditorRoles.Editor);
        var answer = await ComeBackAsync(await GoThereAsync("/editorial"), _council.TokenFor("olive", "olive@example.org", verified));
        Assert.That((await TestSite.Page(answer)).Body?.TextContent, verified == true ? Does.Not.Contain("not known here") : Does.Contain("Your account is not known here"));
        Assert.That((await Get("/editorial")).StatusCode, Is.EqualTo(verified == true ? HttpStatusCode.OK : HttpStatusCode.Found));
    }

    [TestCase("another nonce")]
    [TestCase("another client")]
    [TestCase("another key")]
    public async Task A_token_that_is_not_for_us_opens_nothing(string what)
    {
        await Desk.AddAsync(_site, "Olive", EditorRoles.Editor);
        var sent = await GoThereAsync("/editorial");
        using var other = new CouncilAccounts();
        _council.Token = (what == "another key" ? other : _council).TokenFor("olive", "olive@example.org")
            (what == "another nonce" ? "not-the-one" : sent["nonce"], what == "another client" ? "somebody-else" : CouncilAccounts.ClientId);
        var answer = await FollowAsync(await _browser.PostAsync(new Uri("/editorial/sign-in/back", UriKind.Relative), new FormUrlEncodedContent([new("code", "code"), new("state", sent["state"])])));
        Assert.That((await TestSite.Page(answer)).Body!.TextContent, Does.Contain("did not come to an end"));
        Assert.That((await Get("/editorial")).StatusCode, Is.EqualTo(HttpStatusCode.Found));
    }

    [Test]
    public async Task Whoever_changes_their_mind_is_told_kindly()
    {
        var sent = await GoThereAsync("/editorial");
        var answer = await FollowAsync(await _browser.PostAsync(new Uri("/editorial/sign-in/back", UriKind.Relative), new FormUrlEncodedContent([new("error", "access_denied"), new("state", sent["state"])])));
        Assert.That((answer.StatusCode, (await TestSite.Page(answer)).Body!.TextContent), Is.EqualTo((HttpStatusCode.OK, "")).Using<(HttpStatusCode, string)>((a, b) => a.Item1 == b.Item1 && a.Item2.Contains("did not come to an end", StringComparison.Ordinal)));
    }

    private Task<HttpResponseMessage> Get(string address) => _browser.GetAsync(new Uri(address, UriKind.Relative));

    // What the site asks the council's server for.
    private async Task<Dictionary<string, string>> GoThereAsync(string back)
    {
        var answer = await Get($"/editorial/sign-in/elsewhere?back={Uri.EscapeDataString(back)}");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(answer.Headers.Location!.OriginalString, Does.StartWith(CouncilAccounts.Address + "/authorize"));
        var asked = QueryHelpers.ParseQuery(answer.Headers.Location.Query).ToDictionary(p => p.Key, p => p.Value.ToString());
        Assert.That((asked["client_id"], asked["response_type"], asked["code_challenge_method"]), Is.EqualTo((CouncilAccounts.ClientId, "code", "S256")));
        return asked;
    }

    private async Task<HttpResponseMessage> ComeBackAsync(Dictionary<string, string> sent, Func<string, string, string> token)
    {
        _council.Token = token(sent["nonce"], sent["client_id"]);
        var answer = await _browser.PostAsync(new Uri("/editorial/sign-in/back", UriKind.Relative), new FormUrlEncodedContent([new("code", "code"), new("state", sent["state"])]));
        // The page of ours that the callback leads to, and what it answers.
        return await Get(answer.Headers.Location!.OriginalString);
    }

    private async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage answer) => answer.Headers.Location is { } next ? await Get(next.OriginalString) : answer;

    /// <summary>The council's server, as OpenID Connect Core 1.0 and Discovery 1.0 describe one.</summary>
    private sealed class CouncilAccounts : HttpMessageHandler
    {
        public const string Address = "https://login.council.example.org";
        public const string ClientId = "local-offer";

        private readonly RSA _key = RSA.Create(2048);

        /// <summary>What is given for the next code.</summary>
        public string Token { get; set; } = "";

        /// <summary>A token of somebody, once nonce and client are known.</summary>
        public Func<string, string, string> TokenFor(string subject, string email, bool? verified = null) => (nonce, client) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = client,
            Expires = DateTime.MaxValue.AddYears(-100),
            // Whatever the clock says: that of the site stands still in tests.
            IssuedAt = DateTime.UnixEpoch,
            NotBefore = DateTime.UnixEpoch,
            Subject = new ClaimsIdentity([new("sub", subject), new("email", email), new("nonce", nonce), .. verified is { } said ? new Claim[] { new("email_verified", said ? "true" : "false", ClaimValueTypes.Boolean) } : []]),
            SigningCredentials = new(new RsaSecurityKey(_key) { KeyId = "one" }, SecurityAlgorithms.RsaSha256),
        });

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var parameters = _key.ExportParameters(false);
            object answer = request.RequestUri!.AbsolutePath switch
            {
                "/.well-known/openid-configuration" => new { issuer = Address, authorization_endpoint = Address + "/authorize", token_endpoint = Address + "/token", jwks_uri = Address + "/keys" },
                "/keys" => new { keys = new[] { new { kty = "RSA", use = "sig", kid = "one", n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) } } },
                "/token" => new { id_token = Token, access_token = "none", token_type = "Bearer" },
                _ => throw new InvalidOperationException($"{request.RequestUri} is not a part of it."),
            };
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(answer), System.Text.Encoding.UTF8, "application/json") });
        }

        protected override void Dispose(bool disposing)
        {
            _key.Dispose();
            base.Dispose(disposing);
        }
    }
}
