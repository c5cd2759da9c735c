using System.Text.Json;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Outpost;

/// <summary>The Local Offer questions and answers of a service.</summary>
internal static class OutpostAnswers
{
    private const int Longest = 2000;

    // So that eight of them leave most of the field to the description.
    private const int LongestOther = 1000;

    /// <summary>The answers to questions that we ask too.</summary>
    public static List<Answer> Of(JsonElement service) =>
    [
        .. Given(service)
            .Where(a => FeedWords.OutpostQuestions.ContainsKey(a.Question))
            .GroupBy(a => FeedWords.OutpostQuestions[a.Question])
            .Select(g => new Answer { Question = g.Key, Text = FeedText.Cut(string.Join("\n\n", g.Select(a => a.Text)), Longest) }),
    ];

    /// <summary>The answers to the other questions, and what the provider says of its support, as rich text.</summary>
    public static string Others(JsonElement service) => string.Concat(
        new[] { (Question: "Support for children with SEND", Text: FeedText.Clean(service.Object("local_offer").Text("description"))) }
            .Concat(Given(service).Where(a => !FeedWords.OutpostQuestions.ContainsKey(a.Question)))
            .Where(a => a.Text.Length > 0).Take(8)
            .Select(a => FeedHtml.Heading(a.Question) + FeedHtml.Paragraphs(FeedText.Cut(a.Text, LongestOther))));

    private static IEnumerable<(string Question, string Text)> Given(JsonElement service) => service.Object("local_offer").List("survey_answers")
        .Select(a => (Question: FeedText.Line(a.Text("question"), 200), Text: FeedText.Clean(a.Text("answer"))))
        .Where(a => a.Question.Length > 0 && a.Text.Length > 0);
}
