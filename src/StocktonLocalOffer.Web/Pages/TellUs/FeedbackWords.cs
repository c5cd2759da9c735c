using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Web.Pages.TellUs;

/// <summary>Kinds of comments as people call them.</summary>
public static class FeedbackWords
{
    public static string Of(CommentKind kind) => kind switch
    {
        CommentKind.Here => "Something that is here",
        CommentKind.Missing => "Something that is missing",
        CommentKind.Easy => "How easy this site is to use",
        CommentKind.Making => "How the Local Offer is made",
        CommentKind.Mistake => "A mistake on a page",
        CommentKind.Suggestion => "A listing to add",
        CommentKind.Useful => "Whether a page was useful",
        CommentKind.AnotherWay => "A page another way",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no words."),
    };

    /// <summary>What the law asks for comments on, in the order of the form.</summary>
    public static readonly IReadOnlyList<CommentKind> Topics = [CommentKind.Here, CommentKind.Missing, CommentKind.Easy, CommentKind.Making];
}
