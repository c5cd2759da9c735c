using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Testing;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Mail;

namespace StocktonLocalOffer.Tests.Web;

internal sealed class MailerTests
{
    [Test]
    public async Task Without_a_server_a_message_becomes_a_file()
    {
        await using var site = new TestSite();
        var mailer = site.Services.GetRequiredService<Mailer>();
        await mailer.SendAsync("parent@example.org", "Your list", "Three things for Saturday.", new Uri("https://localoffer.example.org/alerts/leave/abc"));
        var file = Directory.GetFiles(mailer.PickupFolder).Single();
        var text = await File.ReadAllTextAsync(file);
        Assert.That(text, Does.Contain("To: parent@example.org").And.Contain("Subject: Your list").And.Contain("Three things for Saturday.").And.Contain("List-Unsubscribe: <https://localoffer.example.org/alerts/leave/abc>"));
        Assert.That(text, Does.Contain("Content-Type: text/plain"));
    }

    [TestCase("parent@example.org", true)]
    [TestCase("o'neil+send@school.example.org", true)]
    [TestCase("parent", false)]
    [TestCase("", false)]
    [TestCase("a@example.org, b@example.org", false)]
    [TestCase("Parent <a@example.org>", false)]
    [TestCase("a@example.org\r\nBcc: b@example.org", false)]
    public void Only_one_plain_address_is_an_address(string text, bool expected) => Assert.That(Mailer.IsAddress(text), Is.EqualTo(expected));

    [Test]
    public async Task A_server_that_is_not_there_is_said_and_logged_and_no_worse()
    {
        await using var site = new TestSite();
        await using var posting = site.WithWebHostBuilder(b => b.UseSetting("Mail:Server", "127.0.0.1").UseSetting("Mail:Port", "1"));
        var mailer = posting.Services.GetRequiredService<Mailer>();
        Assert.That(async () => await mailer.SendAsync("parent@example.org", "Your list", "Text"), Throws.TypeOf<MailNotSent>());
    }

    [TestCase("", Description = "it asks who we are, and no setting says it")]
    [TestCase("us", Description = "it asks nobody who they are")]
    public async Task A_server_that_does_not_know_us_is_said_and_logged_and_no_worse(string user)
    {
        using var server = new MailServer { Refuses = line => line.StartsWith("MAIL", StringComparison.Ordinal) };
        await using var site = new TestSite { Settings = { ["Mail:Server"] = "127.0.0.1", ["Mail:Port"] = server.Port, ["Mail:User"] = user } };
        var mailer = site.Services.GetRequiredService<Mailer>();
        Assert.That(async () => await mailer.SendAsync("parent@example.org", "Your list", "Text"), Throws.TypeOf<MailNotSent>());
    }
}
