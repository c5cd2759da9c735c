using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NetVips;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>An editor adds two pictures and says what is in them, by keyboard, with and without script.</summary>
internal sealed class AddPictures
{
    [TestCase(360, true)]
    [TestCase(1280, true)]
    [TestCase(360, false)]
    public async Task An_editor_adds_two_pictures_and_says_what_is_in_them(int width, bool script)
    {
        var page = await Desk.SignInAsync($"pictures{width}{script}", EditorRoles.Editor, width, script);
        await page.GotoAsync("/editorial/pictures/add");
        await ChooseAsync(page, $"one {width} {script}.jpg", $"two {width} {script}.jpg");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add them" }).ClickAsync();
        await Assertions.Expect(page.Locator(".waiting-picture")).ToHaveCountAsync(2);
        if (script)
            await EveryKindOfPage.CheckAsync(page, "/editorial/pictures/waiting");
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));

        for (var i = 0; i < 2; i++)
        {
            var picture = page.Locator(".waiting-picture").Nth(i);
            await picture.GetByLabel("What is in the picture?").FillAsync($"Grey dots {i} {width} {script}");
            await picture.GetByLabel("Middle", new() { Exact = true }).FocusAsync();
            await page.Keyboard.PressAsync("ArrowRight");
            await Assertions.Expect(picture.GetByLabel("Right", new() { Exact = true })).ToBeCheckedAsync();
        }

        if (script)
        {
            await Assertions.Expect(page.GetByLabel("Percent from the left").First).ToHaveValueAsync("83");
            var shown = page.Locator("[data-focal-picture]").First;
            var box = (await shown.BoundingBoxAsync())!;
            await shown.ClickAsync(new() { Position = new() { X = box.Width * 0.25f, Y = box.Height * 0.5f } });
            await Assertions.Expect(page.GetByLabel("Percent from the left").First).ToHaveValueAsync("25");
            await Assertions.Expect(page.GetByLabel("Somewhere else").First).ToBeCheckedAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("2 pictures can be used now.");
        await page.GetByLabel("Words in the name or the text").FillAsync($"dots {width} {script}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look" }).ClickAsync();
        await Assertions.Expect(page.Locator(".picture-list > li")).ToHaveCountAsync(2);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
        await page.Locator(".picture-list a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync($"{width} {script}.jpg");
        if (script)
            foreach (var address in new[] { page.Url, "/editorial/pictures", "/editorial/pictures/add" })
                await EveryKindOfPage.CheckAsync(page, address);
        await page.Context.CloseAsync();
    }

    private static async Task ChooseAsync(IPage page, params string[] names) =>
        await page.GetByLabel("Pictures", new() { Exact = true }).SetInputFilesAsync(names.Select(name => new FilePayload { Name = name, MimeType = "image/jpeg", Buffer = Jpeg(name) }));

    private static byte[] Jpeg(string name)
    {
        using var noise = Image.Gaussnoise(900, 600, mean: 128, sigma: 20, seed: Math.Abs(BitConverter.ToInt32(Keys.For(name).ToByteArray()) / 2));
        using var grey = noise.Cast(Enums.BandFormat.Uchar);
        return grey.JpegsaveBuffer(q: 60);
    }
}
