using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Pages.TellUs;

namespace StocktonLocalOffer.Web.Feedback;

/// <summary>Tells those who asked for it that their comment is answered, once, and then their address is gone.</summary>
public sealed class ReplyTeller(FeedbackKeeper keeper, Mailer mailer, SiteAddress site, ILogger<ReplyTeller> log)
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
#pragma warning disable CA1031 // Whatever went wrong, the address must not be lost, and nobody else's answer held up.
            catch (Exception failed)
#pragma warning restore CA1031
            {
                // The next run tries again. Also when the site is being stopped.
                await keeper.KeepContactAsync(answer, CancellationToken.None);
                cancellation.ThrowIfCancellationRequested();
                // The mailer logged its own.
                if (failed is not MailNotSent)
                    log.LogError(failed, "The answer to the comment {Key} could not be sent", answer.CommentKey);
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
