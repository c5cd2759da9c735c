using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Pages.TellUs;

namespace StocktonLocalOffer.Web.Feedback;

/// <summary>Tells those who asked for it that their comment is answered, once, and then their address is gone.</summary>
public sealed class ReplyTeller(FeedbackKeeper keeper, Mailer mailer, SiteAddress site)
{
    private const string Subject = "Our answer to what you sent";

    /// <returns>How many were told.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var told = 0;
        foreach (var answer in await keeper.ToTellAsync(cancellation))
        {
            // Deleted first: another node, or the next start, then finds nothing to send.
            if (!await keeper.ForgetContactAsync(answer.CommentKey, cancellation))
                continue;
            try
            {
                await mailer.SendAsync(answer.Email, Subject, Text(answer), cancellation: cancellation);
                told++;
            }
            catch (MailNotSent)
            {
                // The mailer logged why. The next run tries again.
                await keeper.KeepContactAsync(answer, cancellation);
            }
        }

        return told;
    }

    private string Text(AnswerToTell answer) => string.Join("\n\n", new[]
    {
        "You told us something on the Stockton Local Offer, and asked to hear our answer.",
        answer.Reply.Length > 0 ? $"Our reply:\n{answer.Reply}" : "",
        answer.Action.Length > 0 ? $"What we did, or will do:\n{answer.Action}" : "",
        answer.LeftOutReason.Length > 0 ? $"It is not published. Why:\n{answer.LeftOutReason}" : "",
        $"What others said, and what we did:\n{site.To(FeedbackLinks.Replies).AbsoluteUri}",
        "This is the only message. We have deleted your e-mail address.\n",
    }.Where(part => part.Length > 0));
}
