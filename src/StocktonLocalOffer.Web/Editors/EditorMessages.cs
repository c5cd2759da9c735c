namespace StocktonLocalOffer.Web.Editors;

/// <summary>What is written to editors.</summary>
public static class EditorMessages
{
    public const string InvitationSubject = "You are invited to write for the Stockton Local Offer";
    public const string ResetSubject = "Choose a new password for the Stockton Local Offer";

    public static string Invitation(string name, string by, Uri join) =>
        $"""
        Hello {name},

        {by} invites you to look after entries on the Stockton Local Offer.

        Open this page and choose a password:
        {join.AbsoluteUri}

        The link works once, and for {Invitations.Days} days. If you did not expect it, do nothing.

        """;

    public static string Reset(Uri reset) =>
        $"""
        Somebody asked for a new password for your account on the Stockton Local Offer.

        If it was you, open this page and choose one:
        {reset.AbsoluteUri}

        The link works for two hours. If it was not you, do nothing: your old password still works.

        """;
}
