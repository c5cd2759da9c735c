using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>Each role opens what it needs and nothing else, on every page there is: a new page that says nothing of roles fails here.</summary>
internal sealed class OnlyWhoMay
{
    // Open to whoever has the address, and why.
    private static readonly string[] Open =
    [
        "editorial/sign-in", "editorial/sign-in/code", "editorial/sign-in/forgotten", "editorial/sign-in/new-password", "editorial/sign-in/elsewhere", "editorial/sign-out", // to come in and go
        "editorial/join/{token}", // by invitation
        "editorial/preview/{token}", // one version, for whoever is given its address
        "editorial/still-right/{token}", // a provider's answer, by the link of a message
        "editorial/search/explain", // looks after it itself: shown in development
        "editorial/entries/{key:guid}/edit", // looks after it itself: gives typed words back to whoever was signed out
        "editorial/comments/{key:guid}", // the same
    ];

    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public void Every_page_says_who_may_open_it()
    {
        var silent = Pages().Where(p => p.Endpoint.Metadata.GetMetadata<MayAttribute>() is null && !Open.Contains(p.Pattern)).Select(p => p.Pattern);
        Assert.That(silent, Is.Empty);
        Assert.That(Pages().Where(p => p.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(p => p.Pattern), Is.Empty);
    }

    [TestCase(EditorRoles.None)]
    [TestCase(EditorRoles.Provider)]
    [TestCase(EditorRoles.Contributor)]
    [TestCase(EditorRoles.Editor)]
    [TestCase(EditorRoles.Moderator)]
    public async Task Nobody_opens_or_sends_what_is_not_theirs(EditorRoles role)
    {
        var organisation = _site.Services.GetRequiredService<PublishedSide>().Current.OfType<Organisation>()[0].Key;
        var visitor = role == EditorRoles.None ? new Visitor(_site) : await Desk.SignInAsync(_site, role, role == EditorRoles.Provider ? organisation : null);
        var checkedPages = 0;
        foreach (var (pattern, endpoint) in Pages().Where(p => p.Endpoint.Metadata.GetMetadata<MayAttribute>() is { } may && (may.Roles & role) == 0))
        {
            var address = "/" + Filled(pattern);
            var get = await visitor.Ask(HttpMethod.Get, address);
            var post = await visitor.Ask(HttpMethod.Post, address);
            Assert.That(new[] { get, post }.Select(a => Refused(a, role)), Is.All.True, $"{role} and {address}: {get.StatusCode}, {post.StatusCode}");
            checkedPages++;
        }

        Assert.That(checkedPages, Is.Positive);
    }

    [Test]
    public async Task An_administrator_opens_every_page()
    {
        var admin = await Desk.SignInAsync(_site, EditorRoles.Administrator);
        foreach (var (pattern, _) in Pages().Where(p => !p.Pattern.Contains('{') && p.Pattern != "editorial/pick"))
        {
            var answer = await admin.Ask(HttpMethod.Get, "/" + pattern);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.Found).Or.EqualTo(HttpStatusCode.NotFound), pattern);
        }
    }

    private static bool Refused(HttpResponseMessage answer, EditorRoles role) => role == EditorRoles.None
        ? answer.StatusCode == HttpStatusCode.Found && answer.Headers.Location!.OriginalString.Contains("/editorial/sign-in", StringComparison.Ordinal)
        : answer.StatusCode == HttpStatusCode.Forbidden;

    private static string Filled(string pattern) => string.Join('/', pattern.Split('/').Select(part => part switch
    {
        _ when !part.StartsWith('{') => part,
        _ when part.Contains(":guid", StringComparison.Ordinal) => Guid.AllBitsSet.ToString("N"),
        _ when part.Contains(":int", StringComparison.Ordinal) => "1",
        _ => "x",
    }));

    private List<(string Pattern, RouteEndpoint Endpoint)> Pages() => [.. _site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText?.StartsWith("editorial", StringComparison.Ordinal) == true && e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Select(e => (e.RoutePattern.RawText!, e)).DistinctBy(e => e.Item1)];
}
