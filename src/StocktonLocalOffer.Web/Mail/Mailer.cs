using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Mail;

/// <summary>Sends plain text: by SMTP when a server is set, and otherwise as files in the folder "mail" of the data folder.</summary>
public sealed class Mailer(IOptions<MailOptions> settings, DataFolder data, TimeProvider clock, ILogger<Mailer> log)
{
    private const string SenderName = "Stockton Local Offer";

    public string PickupFolder => Path.Combine(data.Path, "mail");

    /// <summary>True for what may be written into "To": one address, and nothing that could start another header.</summary>
    public static bool IsAddress(string text) =>
        text.Length <= 254 && !text.Any(char.IsControl) && MailboxAddress.TryParse(text, out var parsed) && parsed.Address == text && text.Contains('@', StringComparison.Ordinal);

    /// <summary>Sends one message to one address. Says nothing in the log about who it is for.</summary>
    /// <param name="leave">The address that ends such messages with one press; null when there will be no more.</param>
    /// <exception cref="ArgumentException">The address is none.</exception>
    /// <exception cref="MailNotSent">The server or the folder would not take it. It is logged.</exception>
    public async Task SendAsync(string to, string subject, string text, Uri? leave = null, CancellationToken cancellation = default)
    {
        if (!IsAddress(to))
            throw new ArgumentException("This is no e-mail address.", nameof(to));
        using var message = new MimeMessage();
        message.From.Add(new MailboxAddress(SenderName, settings.Value.From));
        message.To.Add(MailboxAddress.Parse(to));
        message.Subject = subject;
        message.Date = clock.GetUtcNow();
        message.Body = new TextPart("plain") { Text = text };
        if (leave is not null)
        {
            // RFC 8058: the mail program's own "Unsubscribe" button.
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{leave.AbsoluteUri}>");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        try
        {
            await (settings.Value.Server.Length > 0 ? PostAsync(message, cancellation) : WriteAsync(message, cancellation));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or System.Net.Sockets.SocketException or ProtocolException or CommandException or ServiceNotConnectedException or ServiceNotAuthenticatedException or NotSupportedException or AuthenticationException or SslHandshakeException or TimeoutException)
        {
            log.LogError("A message could not be sent through {Server}: {Fault}", settings.Value.Server.Length > 0 ? settings.Value.Server : PickupFolder, failed.GetType().Name);
            throw new MailNotSent(failed);
        }
    }

    private async Task PostAsync(MimeMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(settings.Value.Server, settings.Value.Port, SecureSocketOptions.Auto, cancellation);
        if (settings.Value.User.Length > 0)
            await client.AuthenticateAsync(settings.Value.User, settings.Value.Password, cancellation);
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }

    // Under another name until it is whole, so that nothing picks up half a message.
    private async Task WriteAsync(MimeMessage message, CancellationToken cancellation)
    {
        Directory.CreateDirectory(PickupFolder);
        var file = Path.Combine(PickupFolder, $"{Keys.New(clock):N}.eml");
        await message.WriteToAsync(file + ".part", cancellation);
        File.Move(file + ".part", file);
    }
}

/// <summary>A message did not go out; what is in <see cref="Exception.InnerException"/> is in the log.</summary>
public sealed class MailNotSent(Exception inner) : Exception("The message could not be sent.", inner);
