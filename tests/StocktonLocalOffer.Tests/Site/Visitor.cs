using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>Somebody who reads and presses buttons without scripts, with cookies of their own.</summary>
internal sealed class Visitor(TestSite site)
{
    private readonly HttpClient _client = site.Client();
    private readonly List<(string Field, string Name, byte[] Bytes)> _files = [];

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpResponseMessage Answer { get; private set; } = null!;

    /// <summary>Path and query of the page.</summary>
    public string Address => Answer.RequestMessage!.RequestUri!.PathAndQuery;

    public string Text => Page.Body!.TextContent;

    public List<string> CookiesSet { get; } = [];

    public async Task Go(string address) => await Follow(await _client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    /// <summary>Asks for an address, and follows nothing.</summary>
    public Task<HttpResponseMessage> Ask(HttpMethod method, string address) => _client.SendAsync(new(method, new Uri(address, UriKind.Relative)));

    /// <summary>Sends a form that no page of theirs has.</summary>
    public async Task Send(string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        await Follow(await _client.PostAsync(new Uri(address, UriKind.Relative), content));
    }

    /// <summary>Types into the field of this name on the page.</summary>
    public void Type(string name, string text)
    {
        var field = Page.QuerySelectorAll("input, textarea, select").Single(f => f.GetAttribute("name") == name);
        switch (field)
        {
            case IHtmlTextAreaElement area: area.Value = text; break;
            case IHtmlSelectElement select: select.Value = text; break;
            case IHtmlInputElement { Type: "checkbox" } box: box.IsChecked = text == "yes"; break;
            default: ((IHtmlInputElement)field).Value = text; break;
        }
    }

    /// <summary>Chooses one of a group of radio buttons.</summary>
    public void Choose(string name, string value)
    {
        foreach (var button in Page.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").Where(b => b.Name == name))
            button.IsChecked = button.Value == value;
    }

    /// <summary>Ticks one box of several, or takes the tick away.</summary>
    public void Tick(string name, string value, bool ticked = true) =>
        Page.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").Single(b => b.Name == name && b.Value == value).IsChecked = ticked;

    /// <summary>Chooses a file for the next press. The name is what the browser says.</summary>
    public void Attach(string field, string name, byte[] bytes) => _files.Add((field, name, bytes));

    /// <summary>Presses the first button whose words begin so.</summary>
    public async Task Press(string words)
    {
        var button = (IHtmlButtonElement)Page.QuerySelectorAll("main button, footer button").First(b => b.TextContent.Trim().StartsWith(words, StringComparison.Ordinal));
        var form = button.Form!;
        var fields = Page.QuerySelectorAll("input[name], textarea[name], select[name]").Where(f => f switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" } => false,
            IHtmlInputElement input => input.Form == form,
            IHtmlTextAreaElement area => area.Form == form,
            IHtmlSelectElement select => select.Form == form,
            _ => false,
        }).Select(f => KeyValuePair.Create(f.GetAttribute("name")!, f switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? "",
            _ => ((IHtmlInputElement)f).Value,
        }));
        if (button.Name is { Length: > 0 } name)
            fields = fields.Append(KeyValuePair.Create(name, button.Value));
        var action = button.GetAttribute("formaction") ?? form.GetAttribute("action")!;
        if (action.StartsWith('#'))
            action = Address;
        await Follow(form.Method == "post"
            ? await _client.PostAsync(new Uri(action, UriKind.Relative), form.Enctype == "multipart/form-data" ? WithFiles(fields) : new FormUrlEncodedContent(fields))
            : await _client.GetAsync(new Uri($"{action.Split('#')[0]}?{await new FormUrlEncodedContent(fields).ReadAsStringAsync()}", UriKind.Relative)));
    }

    private MultipartFormDataContent WithFiles(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        foreach (var (field, name, bytes) in _files)
            content.Add(new ByteArrayContent(bytes), field, name);
        _files.Clear();
        return content;
    }

    private async Task Follow(HttpResponseMessage answer)
    {
        while (true)
        {
            if (answer.Headers.TryGetValues("Set-Cookie", out var cookies))
                CookiesSet.AddRange(cookies);
            if (answer.Headers.Location is not { } next)
                break;
            answer = await _client.GetAsync(new Uri(next.OriginalString.Split('#')[0], UriKind.RelativeOrAbsolute));
        }

        (Answer, Page) = (answer, await TestSite.Page(answer));
    }
}
