using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>For people who have no mouse: going from one thing to the next, and pressing it.</summary>
internal static class Keyboard
{
    // In milliseconds.
    private const float Patience = 10_000;

    /// <summary>Presses Tab until this has the focus and can be seen. Fails, and says where the focus is, when it is too far away.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target, int most = 60, string key = "Tab")
    {
        await Assertions.Expect(target).ToBeAttachedAsync();
        var presses = 0;
        do
        {
            if (presses++ == most)
                Assert.Fail($"{target} does not have the focus after {most} presses of {key}. This has: {await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 160)")}");
            await page.Keyboard.PressAsync(key);
        }
        while (!await HasFocusAsync(target));

        await Assertions.Expect(target).ToBeInViewportAsync();
    }

    /// <summary>Tabs there and presses a key, Enter unless told.</summary>
    public static async Task PressAsync(this IPage page, ILocator target, string key = "Enter", int most = 60)
    {
        await page.TabToAsync(target, most);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Tabs to a link or a button, presses Enter, and waits for the page it leads to.</summary>
    public static async Task GoAsync(this IPage page, ILocator target, string address, int most = 60)
    {
        await page.PressAsync(target, most: most);
        try
        {
            await page.WaitForURLAsync(new Regex(address), new() { Timeout = Patience });
        }
        catch (TimeoutException) when (!Regex.IsMatch(page.Url, address))
        {
            // A browser that is busy drawing drops a key now and then. Whoever sees that nothing happens presses it once more.
            await Assertions.Expect(target).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync(new Regex(address));
        }
    }

    /// <summary>Tabs to a box and types into it.</summary>
    public static async Task TypeAsync(this IPage page, ILocator box, string text)
    {
        await page.TabToAsync(box);
        await page.Keyboard.TypeAsync(text);
    }

    public static ILocator Link(this IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task<bool> HasFocusAsync(ILocator target) => target.EvaluateAsync<bool>("e => e === document.activeElement");
}
