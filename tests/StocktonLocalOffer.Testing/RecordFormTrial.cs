using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.PlainWords;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

namespace StocktonLocalOffer.Testing;

/// <summary>
/// A page with a form for a record, on the site under test: what a page of the editors does with the form engine, without signing
/// in and without keeping anything. "/trial/{key}" for a published document, "/trial/{type}" for a new one.
/// </summary>
public sealed class RecordFormTrial(Action<Document>? onSaved = null) : IStartupFilter
{
    private const string Folder = "~/Pages/Editorial/RecordForms/";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        // After the site's own pipeline, so that its security policy holds here too.
        app.Use(async (context, after) =>
        {
            if (context.Request.Path.StartsWithSegments("/trial", out var rest))
                await Answer(context, rest.Value!.Trim('/'));
            else
                await after(context);
        });
    };

    private async Task Answer(HttpContext context, string path)
    {
        var snapshot = context.RequestServices.GetRequiredService<PublishedSide>().Current;
        var names = new ContentNames([.. snapshot.All.Select(d => new NamedContent(d.Key, AllDocumentTypes.Of(d.Document).Alias, d.Document.Name))]);
        if (path == "pick")
        {
            var property = AllDocumentTypes.Find(context.Request.Query["type"]!)!.Properties.Single(p => p.Alias == context.Request.Query["property"]);
            await context.Response.WriteAsJsonAsync(new { items = names.Called(property, context.Request.Query["q"]!).Select(c => new { key = c.Key.ToString("N"), name = c.Name }) });
            return;
        }

        var document = Guid.TryParse(path, out var key) ? snapshot.Find(key)!.Document : (Document)Activator.CreateInstance(AllDocumentTypes.Find(path)!.Record)!;
        var type = AllDocumentTypes.Of(document);
        var view = new RecordFormView(type, RecordFormWriter.Of(document), snapshot.Vocabularies) { Names = names, PickAddress = "/trial/pick", CheckAddress = context.Request.Path + "?words" };
        if (HttpMethods.IsPost(context.Request.Method))
        {
            var form = await context.Request.ReadFormAsync();
            view = view with { Values = FormValues.Posted(form) };
            var asked = form["do"].ToString();
            if (RecordFormActions.IsSmall(asked))
            {
                view = view with { Problems = new RecordFormActions(names, _ => new("stockton", "ropner", 54.56, -1.32), TimeProvider.System).Do(type, view.Values, asked) };
            }
            else
            {
                var reading = new RecordFormReader(names).Read(type, view.Values);
                view = view with { Advice = PlainWordsCheck.Of(reading.Document) };
                if (asked == "save")
                    view = view with { Problems = [.. reading.Problems, .. RecordCheck.Of(reading.Document, snapshot.Vocabularies)] };
                onSaved?.Invoke(reading.Document);
            }
        }

        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.ContentType = "text/html; charset=utf-8";
        if (context.Request.Query.ContainsKey("words"))
        {
            await context.Response.WriteAsync(await Render(context, "_PlainWords", view.Advice!));
            return;
        }

        await context.Response.WriteAsync($"""
            <!doctype html><html lang="en-GB"><head><title>Trial</title><meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/assets/site.css">{await Render(context, "_RecordFormHead", view)}</head>
            <body><main id="main" class="wrap"><h1>{type.Name}</h1>
            {await Render(context, "~/Pages/Shared/_Problems.cshtml", view.FieldProblems)}
            <form method="post" novalidate>{await Render(context, "_RecordForm", view)}<button class="govuk-button" name="do" value="save">Save</button></form></main></body></html>
            """);
    }

    private static async Task<string> Render(HttpContext context, string partial, object model)
    {
        var services = context.RequestServices;
        var address = partial.StartsWith('~') ? partial : $"{Folder}{partial}.cshtml";
        var view = services.GetRequiredService<IRazorViewEngine>().GetView(null, address, isMainPage: false);
        view.EnsureSuccessful([]);
        using var text = new StringWriter();
        var action = new ActionContext(context, new RouteData { Routers = { new RouteCollection() } }, new ActionDescriptor());
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await view.View!.RenderAsync(new ViewContext(action, view.View, data, new TempDataDictionary(context, services.GetRequiredService<ITempDataProvider>()), text, new HtmlHelperOptions()));
        return text.ToString();
    }
}
