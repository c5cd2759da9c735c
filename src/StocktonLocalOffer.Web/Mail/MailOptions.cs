using System.ComponentModel.DataAnnotations;

namespace StocktonLocalOffer.Web.Mail;

/// <summary>The settings under "Mail". Without a server every message becomes a file in the data folder, for trying the site out.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The SMTP server; empty means the folder "mail" of the data folder.</summary>
    public string Server { get; set; } = "";

    [Range(1, 65535, ErrorMessage = "Mail:Port must be from 1 to 65535.")]
    public int Port { get; set; } = 587;

    /// <summary>Empty when the server asks nobody who they are.</summary>
    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>Who the messages are from.</summary>
    [EmailAddress(ErrorMessage = "Mail:From must be an e-mail address.")]
    public string From { get; set; } = "local-offer@example.org";
}
