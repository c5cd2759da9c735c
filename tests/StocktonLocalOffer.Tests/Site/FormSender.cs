using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>Fills in the form of a page and sends it, as a browser without script does.</summary>
internal sealed class FormSender(TestSite site)
{
    private readonly HttpClient _client = site.Client();

    /// <summary>How long the form is open before it is sent.</summary>
    public TimeSpan Takes { get; init; } = TimeSpan.FromSeconds(20);

    public async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] typed) =>
        await SendAsync(await TestSite.Page(await _client.GetAsync(new Uri(address, UriKind.Relative))), typed);

    /// <summary>The form of a page that came back.</summary>
    public async Task<HttpResponseMessage> SendAsync(IHtmlDocument page, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        var fields = form.QuerySelectorAll("input[type=hidden], input:not([type]), input[type=text], input[type=email], textarea, input[type=radio][checked]")
            .ToDictionary(f => f.GetAttribute("name")!, f => f is IHtmlTextAreaElement area ? area.Value : f.GetAttribute("value") ?? "");
        foreach (var (name, value) in typed)
            fields[name] = value;
        ((FixedClock)site.Services.GetRequiredService<TimeProvider>()).Now += Takes;
        using var content = new FormUrlEncodedContent(fields);
        return await _client.PostAsync(new Uri(form.GetAttribute("action") ?? page.Location.PathName, UriKind.Relative), content);
    }
}
