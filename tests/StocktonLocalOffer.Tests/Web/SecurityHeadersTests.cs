using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Tests.Web;

internal sealed class SecurityHeadersTests
{
    [Test]
    public async Task An_answer_that_says_sorry_for_a_fault_has_them_all()
    {
        using var answer = await Ask(_ => throw new InvalidOperationException("A fault"));
        Assert.That((int)answer.StatusCode, Is.EqualTo(500));
        foreach (var header in new[] { "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Content-Security-Policy" })
            Assert.That(answer.Headers.Contains(header), header);
    }

    [Test]
    public async Task A_page_may_be_stricter_about_where_its_visitors_came_from()
    {
        using var answer = await Ask(context =>
        {
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return context.Response.WriteAsync("private");
        });
        Assert.That(answer.Headers.GetValues("Referrer-Policy"), Is.EqualTo(new[] { "no-referrer" }));
    }

    private static async Task<HttpResponseMessage> Ask(RequestDelegate page)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(sorry => sorry.Run(context => context.Response.WriteAsync("Sorry")));
        app.Run(page);
        await app.StartAsync();
        return await app.GetTestClient().GetAsync(new Uri("/", UriKind.Relative));
    }
}
