using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Site;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>Makes editors of a test site, and signs them in as a browser without script does.</summary>
internal static class Desk
{
    public const string Password = "purple kettle harbour sunday";

    public static string AddressOf(string name) => $"{name.ToLowerInvariant()}@example.org";

    /// <summary>An editor who has joined already.</summary>
    public static async Task<Editor> AddAsync(TestSite site, string name, EditorRoles roles, Guid? organisation = null)
    {
        using var scope = site.Services.CreateScope();
        var editors = scope.ServiceProvider.GetRequiredService<UserManager<Editor>>();
        var editor = new Editor
        {
            Id = Keys.For($"editor/{name}"),
            Name = name,
            Email = AddressOf(name),
            UserName = AddressOf(name),
            EmailConfirmed = true,
            LockoutEnabled = true,
            Roles = roles,
            OrganisationKey = organisation,
        };
        if (await editors.FindByIdAsync(editor.Id.ToString()) is { } known)
            return known;
        Assert.That((await editors.CreateAsync(editor, Password)).Succeeded);
        return editor;
    }

    /// <summary>Signs somebody in, by the page.</summary>
    public static async Task<Visitor> SignInAsync(TestSite site, string name)
    {
        var visitor = new Visitor(site);
        await visitor.Go("/editorial/sign-in");
        visitor.Type("email", AddressOf(name));
        visitor.Type("password", Password);
        await visitor.Press("Sign in");
        return visitor;
    }

    /// <summary>A new editor with these roles, signed in.</summary>
    public static async Task<Visitor> SignInAsync(TestSite site, EditorRoles roles, Guid? organisation = null)
    {
        var name = $"Editor{(int)roles}{organisation?.ToString("N")}";
        await AddAsync(site, name, roles, organisation);
        return await SignInAsync(site, name);
    }
}
