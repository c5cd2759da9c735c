using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Commands;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>Runs the site or one command, and turns what stops it into one clear sentence and an exit code.</summary>
public static class SiteProgram
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder, CommandLine command)
    {
        try
        {
            await using var app = builder.Build();
            if (command.Name != CommandName.Serve)
                return await new CommandRunner(app.Services).RunAsync(command);
            // The data beside the pages: each takes half of a start, and there is more than one core.
            _ = Task.Run(() => app.Services.GetRequiredService<SiteStart>().Ready);
            app.MapLocalOffer();
            return await ServeAsync(app);
        }
        catch (Exception failed) when (Sentence(failed) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>Serves a site that is built, until it is stopped. It says the address on the last line.</summary>
    public static async Task<int> ServeAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            Console.WriteLine("The site was stopped before it was ready.");
            return 0;
        }

        var address = app.Services.GetRequiredService<SiteAddress>();
        if (await app.Services.GetRequiredService<Invitations>().SetUpAsync() is { } token)
            Console.WriteLine($"Nobody can sign in yet. Make the first editor, once, within {Invitations.Days} days: {address.To(EditorialLinks.Join(token))}");
        foreach (var url in app.Urls)
            Console.WriteLine($"The Local Offer is at {url}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static string? Sentence(Exception failed) => failed switch
    {
        CannotStart or DatabaseUnusable or IndexInUse => failed.Message,
        OptionsValidationException wrong => string.Join(" ", wrong.Failures),
        IOException { InnerException: AddressInUseException } or AddressInUseException =>
            "The site cannot start: another program already uses this port. Stop it, or choose another with --urls http://localhost:5081",
        IOException { InnerException: SocketException } or SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            $"The site cannot start on this address: {failed.Message}",
        FormatException or UriFormatException => $"The site cannot start: the address given with --urls is not right ({failed.Message}).",
        _ => null,
    };
}
